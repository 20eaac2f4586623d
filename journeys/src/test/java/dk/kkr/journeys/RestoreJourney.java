package dk.kkr.journeys;

import static dk.kkr.journeys.Eventually.eventually;
import static dk.kkr.journeys.RefugeeQuota.BORNHOLM;
import static dk.kkr.journeys.RefugeeQuota.RUDERSDAL;
import static dk.kkr.journeys.RefugeeQuota.after;
import static dk.kkr.journeys.RefugeeQuota.column;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.localstack.Database;
import dk.kkr.localstack.LocalStack;
import dk.kkr.localstack.Service;
import dk.kkr.localstack.StackOptions;
import io.restassured.path.json.JsonPath;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * A service is put back to a backup: what it heard comes back by itself, what it had said itself is
 * reported as lost, and what it says anew is believed. One story in steps.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RestoreJourney {

  private static final String BACKUP = "quota_backup";
  private static final List<String> GIVEN = List.of("0155", "0161", "0167", "0173", "0185", "0219");

  private LocalStack system;
  private Secretariat secretariat;
  private Desk desk;
  private RefugeeQuota quota;
  private SharedPlaces places;
  private long highest;

  @BeforeAll
  void start(@TempDir Path folder) {
    system = LocalStack.start(StackOptions.anyPorts(Repository.root(), folder));
    secretariat = new Secretariat(system);
    desk = new Desk(system, Service.QUOTA);
    quota = new RefugeeQuota(secretariat, desk);
    quota.announces();
    quota.agrees();
    quota.adopts();
    places = new SharedPlaces(secretariat, desk);
    places.tables();
  }

  @AfterAll
  void stop() {
    system.close();
  }

  @Test
  @Order(1)
  void a_restored_service_reaches_what_it_had_heard_and_reports_what_it_had_said() {
    whileStopped(() -> system.infrastructure().backUp(Service.QUOTA.database(), BACKUP));
    GIVEN.forEach(code -> quota.answers(code, "GRANTED"));
    quota.answers(RUDERSDAL, "REFUSED");
    quota.finalises();
    places.decides();
    eventually(() -> assertThat(stateOnItem()).isEqualTo("FINALISED"));
    highest = newestRevision();

    whileStopped(() -> system.infrastructure().restore(Service.QUOTA.database(), BACKUP));

    eventually(
        () ->
            assertThat(column(quota.agreement(), "current"))
                .containsExactlyEntriesOf(after(GIVEN)));
    eventually(() -> assertThat(places.state()).isEqualTo("ADOPTED"));
    assertThat(places.verifies()).isTrue();
    JsonPath restored = quota.agreement();
    assertThat(restored.getString("state")).isEqualTo("ADOPTED");
    assertThat(restored.getString("transfers.find { it.from == '" + RUDERSDAL + "' }.state"))
        .isEqualTo("REFUSED");
    assertThat(desk.read("/lost-changes?limit=200").getList("items.type"))
        .as("only what finalising told, not what the answers brought about")
        .containsExactlyInAnyOrder(
            "dk.kkr.quota.QuotaAgreed",
            "dk.kkr.quota.QuotaCalculated",
            "dk.kkr.quota.EffectApplied");
  }

  @Test
  @Order(2)
  void what_it_says_anew_is_above_everything_published_and_is_believed() {
    quota.finalises();

    assertThat(newestRevision()).isGreaterThan(highest);
    eventually(() -> assertThat(stateOnItem()).isEqualTo("FINALISED"));
    assertThat(column(quota.agreement(), "current")).containsEntry(BORNHOLM, 23);
  }

  @Test
  @Order(3)
  void reading_everything_once_more_changes_nothing() throws SQLException {
    Map<String, Object> before = quota.agreement().getMap("");
    int told = events().size();
    long read = positions();

    whileStopped(() -> execute("DELETE FROM inbox_position"));
    eventually(() -> assertThat(positions()).isEqualTo(read));

    assertThat(quota.agreement().<String, Object>getMap("")).isEqualTo(before);
    assertThat(events()).hasSize(told);
    assertThat(desk.read("/lost-changes?limit=200").getList("items")).hasSize(3);
  }

  private void whileStopped(Action action) {
    system.service(Service.QUOTA).stop();
    try {
      action.run();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    system.launch(Service.QUOTA);
    system.service(Service.QUOTA).awaitReady();
  }

  /** What is done to the database of a service that does not run. */
  @FunctionalInterface
  private interface Action {
    void run() throws SQLException;
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Up to where events were read, all partitions together. */
  private long positions() throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet sum =
            statement.executeQuery("SELECT coalesce(sum(next_offset), 0) FROM inbox_position")) {
      sum.next();
      return sum.getLong(1);
    }
  }

  private Connection connect() throws SQLException {
    Database database = system.infrastructure().database(Service.QUOTA.database());
    return DriverManager.getConnection(
        database.jdbcUrl(), database.ownerUser(), database.ownerPassword());
  }

  private List<Map<String, Object>> events() {
    return desk.read("/events?limit=200").getList("items");
  }

  private long newestRevision() {
    return events().stream()
        .filter(event -> quota.agreementId().equals(event.get("subject")))
        .mapToLong(event -> ((Number) event.get("revision")).longValue())
        .max()
        .orElse(0);
  }

  private @Nullable Object stateOnItem() {
    List<?> tables = (List<?>) secretariat.item(quota.meeting(), "3.5").get("quotas");
    return tables.isEmpty() ? null : ((Map<?, ?>) tables.getFirst()).get("state");
  }
}
