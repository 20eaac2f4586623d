package dk.kkr.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InfrastructureTest {

  @TempDir static Path parent;

  static Infrastructure infrastructure;

  @BeforeAll
  static void start() {
    infrastructure = Infrastructure.start(parent.resolve("data with blanks"), Ports.ANY);
  }

  @AfterAll
  static void close() {
    infrastructure.close();
  }

  @Test
  void the_database_is_durable_and_asks_for_passwords() throws SQLException {
    try (var connection = infrastructure.postgres().connect("postgres")) {
      for (var setting :
          List.of("fsync", "synchronous_commit", "full_page_writes", "data_checksums")) {
        assertThat(ask(connection, "SHOW " + setting)).as(setting).isEqualTo("on");
      }
      assertThat(
              ask(connection, "SELECT count(*) FROM pg_hba_file_rules WHERE auth_method = 'trust'"))
          .isEqualTo("0");
      assertThat(ask(connection, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
    }
    var url = infrastructure.postgres().url("postgres");
    assertThatThrownBy(() -> DriverManager.getConnection(url, "postgres", "guessed"))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("password authentication failed");
  }

  @Test
  void the_app_role_writes_rows_of_the_owners_tables_but_creates_nothing() throws SQLException {
    var database = infrastructure.database("roles");
    try (var owner = owner(database);
        var app = app(database)) {
      run(owner, "CREATE TABLE note (id int GENERATED ALWAYS AS IDENTITY, text text)");
      run(owner, "CREATE SEQUENCE numbers");
      run(app, "INSERT INTO note (text) VALUES ('a')");
      assertThat(ask(app, "SELECT nextval('numbers')")).isEqualTo("1");
      assertThatThrownBy(() -> run(app, "CREATE TABLE mine (id int)"))
          .hasMessageContaining("permission denied for schema public");
      assertThatThrownBy(() -> run(app, "DROP TABLE note")).hasMessageContaining("must be owner");
    }
    assertThat(infrastructure.database("roles")).isEqualTo(database);
  }

  @Test
  void data_survive_a_kill_of_postgres() throws SQLException {
    var database = infrastructure.database("killed");
    try (var owner = owner(database)) {
      run(owner, "CREATE TABLE kept (id int)");
      run(owner, "INSERT INTO kept VALUES (7)");
    }
    infrastructure.killPostgres();
    infrastructure.startPostgres();
    try (var app = app(database)) {
      assertThat(ask(app, "SELECT id FROM kept")).isEqualTo("7");
    }
  }

  @Test
  void data_survive_a_stop_of_postgres() throws SQLException {
    var database = infrastructure.database("stopped");
    infrastructure.stopPostgres();
    assertThatThrownBy(() -> app(database)).hasMessageContaining("refused");
    infrastructure.startPostgres();
    try (var app = app(database)) {
      assertThat(ask(app, "SELECT current_user")).isEqualTo("stopped_app");
    }
  }

  @Test
  void topics_survive_a_kill_of_kafka() throws Exception {
    try (var admin = admin()) {
      admin
          .createTopics(List.of(new NewTopic("kept", 1, (short) 1)))
          .all()
          .get(20, TimeUnit.SECONDS);
    }
    infrastructure.killKafka();
    infrastructure.startKafka();
    assertThat(topics()).contains("kept");
  }

  @Test
  void topics_survive_a_stop_of_kafka() throws Exception {
    try (var admin = admin()) {
      admin
          .createTopics(List.of(new NewTopic("stays", 1, (short) 1)))
          .all()
          .get(20, TimeUnit.SECONDS);
    }
    infrastructure.stopKafka();
    assertThat(KafkaProbe.ready(infrastructure.kafka().port())).isFalse();
    infrastructure.startKafka();
    assertThat(topics()).contains("stays");
  }

  @Test
  void the_broker_has_no_log_manager_of_its_own_on_its_class_path() {
    var commandLine = Processes.commandLine(infrastructure.kafka().process().orElseThrow());
    assertThat(commandLine)
        .contains("KafkaNode")
        .doesNotContain("logmanager")
        .doesNotContain("quarkus");
  }

  @Test
  void a_second_start_on_the_same_data_is_refused_and_names_the_process() {
    assertThatThrownBy(() -> Infrastructure.start(infrastructure.folder().root(), Ports.ANY))
        .isInstanceOf(StackException.class)
        .hasMessageContaining("already runs")
        .hasMessageContaining(Long.toString(ProcessHandle.current().pid()))
        .hasMessageContaining("./kkr down");
  }

  @Test
  void a_taken_port_is_named_with_its_owner_and_the_option_that_changes_it() {
    var taken = new Ports(infrastructure.kafka().port(), 0);
    assertThatThrownBy(() -> Infrastructure.start(parent.resolve("other"), taken))
        .isInstanceOf(StackException.class)
        .hasMessageContaining("Port " + taken.postgres())
        .hasMessageContaining("process " + infrastructure.kafka().process().orElseThrow().pid())
        .hasMessageContaining("--postgres-port");
  }

  private Admin admin() {
    return Admin.create(Map.of("bootstrap.servers", infrastructure.kafkaBootstrap()));
  }

  private Iterable<String> topics() throws ExecutionException, InterruptedException {
    try (var admin = admin()) {
      return admin.listTopics().names().get();
    }
  }

  private static Connection owner(Database database) throws SQLException {
    return DriverManager.getConnection(
        database.jdbcUrl(), database.ownerUser(), database.ownerPassword());
  }

  private static Connection app(Database database) throws SQLException {
    return DriverManager.getConnection(
        database.jdbcUrl(), database.appUser(), database.appPassword());
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String ask(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var result = statement.executeQuery(sql)) {
      result.next();
      return result.getString(1);
    }
  }
}
