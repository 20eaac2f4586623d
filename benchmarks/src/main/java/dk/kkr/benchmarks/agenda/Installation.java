package dk.kkr.benchmarks.agenda;

import dk.kkr.localstack.Database;
import dk.kkr.localstack.Infrastructure;
import dk.kkr.localstack.Ports;
import dk.kkr.localstack.ServiceProcess;
import dk.kkr.localstack.Tokens;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * PostgreSQL and Kafka as {@code kkr up} starts them, durable, and the packaged agenda-service on a
 * database of its choice, with the virtual machine of a container image and as many connections as
 * the rivals have.
 */
final class Installation implements AutoCloseable {

  /** As in docker/Dockerfile, with the heap that half of a container of 768 MB gives. */
  static final List<String> PRODUCTION =
      List.of(
          "-Xmx384m",
          "-XX:+UseSerialGC",
          "-XX:+ExitOnOutOfMemoryError",
          "--enable-native-access=ALL-UNNAMED",
          "--sun-misc-unsafe-memory-access=allow");

  private static final String SUPERUSER = "postgres";

  private final Options options;
  private final Infrastructure infrastructure;
  private final List<ServiceProcess> services = new ArrayList<>();

  Installation(Options options) {
    this.options = options;
    this.infrastructure = Infrastructure.start(options.folder(), Ports.ANY);
  }

  /** The database of this name; all have the roles of the small one, of which they are copies. */
  Database database(String name) {
    var small = infrastructure.database(Data.SMALL);
    return new Database(
        name,
        small.jdbcUrl().replaceFirst("[^/]+$", name),
        small.ownerUser(),
        small.ownerPassword(),
        small.appUser(),
        small.appPassword());
  }

  /** A copy as it is now; nobody may be connected. */
  void copy(String name, String copy) throws SQLException {
    infrastructure.backUp(name, copy);
    try (var connection = superuser(copy);
        var grant = connection.createStatement()) {
      var roles = infrastructure.database(name);
      for (String role : List.of(roles.ownerUser(), roles.appUser())) {
        grant.execute("GRANT ALL ON DATABASE %s TO %s".formatted(copy, role));
      }
    }
  }

  int postgresPort() {
    return infrastructure.postgresPort();
  }

  /** Where PostgreSQL says what it is asked. */
  Path postgresLog() {
    return options.folder().resolve("logs").resolve("postgres.log");
  }

  /** As the one who may do everything. */
  Connection superuser(String database) throws SQLException {
    return DriverManager.getConnection(
        database(database).jdbcUrl(), SUPERUSER, infrastructure.keys().password(SUPERUSER));
  }

  /** A token of the secretariat of all councils. */
  String secretariat() {
    return new Tokens(infrastructure.keys(), Clock.systemUTC()).mint("secretariat");
  }

  /** The service on this database as it is delivered; ready when this returns. */
  ServiceProcess service(String name) {
    return service(name, Map.of());
  }

  /**
   * The same, but it keeps no answer in memory: each is read from the database and written anew.
   */
  ServiceProcess forgetfulService(String name) {
    return service(name, Map.of("kkr.agenda.kept-answers", "0"));
  }

  private ServiceProcess service(String name, Map<String, String> more) {
    var application =
        Path.of(System.getProperty("kkr.root", ""), "agenda-service/target/quarkus-app");
    var log = options.folder().resolve("logs").resolve(name + services.size() + ".log");
    var configuration = configuration(database(name));
    configuration.putAll(more);
    var service =
        options.localJvm()
            ? ServiceProcess.start(name, application.toAbsolutePath(), 0, configuration, log)
            : ServiceProcess.start(
                name, application.toAbsolutePath(), 0, configuration, log, virtualMachine());
    services.add(service);
    service.awaitReady();
    return service;
  }

  private List<String> virtualMachine() {
    var all = new ArrayList<>(PRODUCTION);
    if (!options.jvm().isEmpty()) {
      all.add(options.jvm());
    }
    return all;
  }

  private Map<String, String> configuration(Database database) {
    var configuration = new HashMap<String, String>();
    configuration.put("quarkus.datasource.jdbc.url", database.jdbcUrl());
    configuration.put("quarkus.datasource.username", database.appUser());
    configuration.put("quarkus.datasource.password", database.appPassword());
    configuration.put("quarkus.datasource.jdbc.max-size", Integer.toString(options.clients()));
    configuration.put("quarkus.flyway.username", database.ownerUser());
    configuration.put("quarkus.flyway.password", database.ownerPassword());
    configuration.put("kafka.bootstrap.servers", infrastructure.kafkaBootstrap());
    configuration.put("kkr.topic-prefix", database.name() + ".");
    configuration.put("kkr.agenda.consent", "not-required"); // nobody to ask
    configuration.put("kkr.security.issuer", Tokens.ISSUER);
    configuration.put("quarkus.oidc.public-key", infrastructure.keys().publicKeyBase64());
    return configuration;
  }

  @Override
  public void close() {
    services.forEach(ServiceProcess::close);
    infrastructure.close();
  }
}
