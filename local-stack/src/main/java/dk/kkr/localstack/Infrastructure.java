package dk.kkr.localstack;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.LogManager;

/**
 * A durable PostgreSQL and a real single-node Kafka on this machine, each in its own process, with
 * their data in one folder. Both end when this process ends, however it ends.
 */
public final class Infrastructure implements AutoCloseable {

  private final DataFolder folder;
  private final Keys keys;
  private final PostgresServer postgres;
  private final KafkaServer kafka;

  private Infrastructure(DataFolder folder, Ports ports) {
    this.folder = folder;
    this.keys = Keys.in(folder.keys());
    this.postgres =
        new PostgresServer(
            folder, keys, Ports.claim(ports.postgres(), "PostgreSQL", "--postgres-port"));
    this.kafka = new KafkaServer(folder, Ports.claim(ports.kafka(), "Kafka", "--kafka-port"));
  }

  /**
   * Starts both at the same time on the data in this folder, which is made if it is missing, and
   * returns when both are ready.
   *
   * @throws StackException saying what is in the way and what to do about it
   */
  public static Infrastructure start(Path folder, Ports ports) {
    var held = DataFolder.open(folder);
    try {
      var infrastructure = in(held, ports);
      infrastructure.startBoth();
      return infrastructure;
    } catch (RuntimeException e) {
      held.close();
      throw e;
    }
  }

  /** Claims the ports; nothing runs yet. The folder stays with the caller if this fails. */
  static Infrastructure in(DataFolder folder, Ports ports) {
    // A log manager that is first used by two threads at once has been seen to deadlock.
    LogManager.getLogManager();
    return new Infrastructure(folder, ports);
  }

  private void startBoth() {
    try {
      launchKafka();
      startPostgres();
      kafka.awaitReady();
    } catch (RuntimeException e) {
      stopBoth();
      throw e;
    }
  }

  DataFolder folder() {
    return folder;
  }

  PostgresServer postgres() {
    return postgres;
  }

  KafkaServer kafka() {
    return kafka;
  }

  /** The keys of this data folder, to mint tokens and to configure services. */
  public Keys keys() {
    return keys;
  }

  /**
   * The database of this name with its roles {@code <name>_owner} and {@code <name>_app}; made on
   * the first call, the same on every later one.
   *
   * @param name lower-case letters, digits and underscores, at most 40
   */
  public Database database(String name) {
    return new DatabaseSetup(postgres.port(), keys).database(name);
  }

  /**
   * Copies the database of this name as it is now to another, in place of what the other was.
   * Nobody may be connected to it.
   *
   * @param copy name of the copy, as for {@link #database}
   */
  public void backUp(String name, String copy) {
    new DatabaseSetup(postgres.port(), keys).backUp(name, copy);
  }

  /**
   * Puts a copy made with {@link #backUp} in the place of the database. Nobody may be connected.
   */
  public void restore(String name, String copy) {
    new DatabaseSetup(postgres.port(), keys).restore(name, copy);
  }

  /** For {@code kafka.bootstrap.servers}. */
  public String kafkaBootstrap() {
    return "127.0.0.1:" + kafka.port();
  }

  /** The port of PostgreSQL on 127.0.0.1. */
  public int postgresPort() {
    return postgres.port();
  }

  /** Starts PostgreSQL again on the same port and data, and waits until it is ready. */
  public void startPostgres() {
    postgres.start();
  }

  /** Ends all sessions and stops PostgreSQL. */
  public void stopPostgres() {
    postgres.stop();
  }

  /** Kills PostgreSQL as {@code kill -9} does. */
  public void killPostgres() {
    postgres.kill();
  }

  /** Starts Kafka again on the same port and data, and waits until it is ready. */
  public void startKafka() {
    launchKafka();
    kafka.awaitReady();
  }

  void launchKafka() {
    kafka.launch();
  }

  /** Stops Kafka orderly. */
  public void stopKafka() {
    kafka.stop();
  }

  /** Kills Kafka as {@code kill -9} does. */
  public void killKafka() {
    kafka.kill();
  }

  /** Stops both and lets go of the folder; the data stay. */
  @Override
  public void close() {
    try {
      stopBoth();
    } finally {
      folder.close();
    }
  }

  private void stopBoth() {
    try {
      kafka.stop();
    } finally {
      postgres.stop();
    }
  }

  /** What every service is told by whoever starts it; passwords go through its environment. */
  Map<String, String> settings(Database database) {
    var settings = new HashMap<String, String>();
    settings.put("quarkus.datasource.jdbc.url", database.jdbcUrl());
    settings.put("quarkus.datasource.username", database.appUser());
    settings.put("quarkus.datasource.password", database.appPassword());
    settings.put("quarkus.flyway.username", database.ownerUser());
    settings.put("quarkus.flyway.password", database.ownerPassword());
    settings.put("kafka.bootstrap.servers", kafkaBootstrap());
    settings.put("kkr.security.issuer", Tokens.ISSUER);
    settings.put("quarkus.oidc.public-key", keys().publicKeyBase64());
    settings.put("kkr.local", "true");
    return settings;
  }
}
