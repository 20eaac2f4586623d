package dk.kkr.platform.test;

import dk.kkr.localstack.Database;
import dk.kkr.localstack.DatabaseSetup;
import dk.kkr.localstack.KafkaProbe;
import dk.kkr.localstack.Keys;
import dk.kkr.localstack.Ports;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.awaitility.Awaitility;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.AbstractWaitStrategy;
import org.testcontainers.containers.wait.strategy.WaitStrategy;
import org.testcontainers.lifecycle.Startables;
import org.testcontainers.utility.DockerImageName;

/**
 * Containers of the images that docker-compose.yml names. Their ports are chosen beforehand: Docker
 * would give a container another one when it is started again, and clients would not find it.
 */
final class ContainerServers implements Servers {

  private static final String POSTGRES = "postgres:18";
  private static final String KAFKA = "apache/kafka:4.1.1";
  private static final String SUPERUSER = "postgres";
  private static final int STOP_SECONDS = 30;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  // They are awaited here by using them. Testcontainers would run a command inside to see that a
  // port is open, and that command has been seen to hang with the server ready.
  private static final WaitStrategy NO_WAITING =
      new AbstractWaitStrategy() {
        @Override
        protected void waitUntilReady() {
          // See above.
        }
      };

  private final Keys keys;
  private final int databasePort = Ports.free();
  private final int brokerPort = Ports.free();
  private final GenericContainer<?> database;
  private final GenericContainer<?> broker;

  private ContainerServers(Keys keys) {
    this.keys = keys;
    this.database = postgres(databasePort, keys.password(SUPERUSER));
    this.broker = kafka(brokerPort);
  }

  static Servers start(Path folder) {
    ContainerServers servers = new ContainerServers(Keys.in(folder.resolve("keys")));
    try {
      Startables.deepStart(servers.database, servers.broker).join();
      servers.awaitPostgres();
      servers.awaitKafka();
      return servers;
    } catch (RuntimeException e) {
      servers.close();
      throw e;
    }
  }

  private static GenericContainer<?> postgres(int port, String password) {
    return container(POSTGRES, port, 5432)
        .withEnv("POSTGRES_PASSWORD", password)
        // The defaults of an image are another language than those of the other servers.
        .withEnv(
            "POSTGRES_INITDB_ARGS",
            "--encoding=UTF8 --locale-provider=builtin --builtin-locale=C.UTF-8 --locale=C")
        // Ends the sessions instead of waiting for them.
        .withCreateContainerCmdModifier(create -> create.withStopSignal("SIGINT"));
  }

  private static GenericContainer<?> kafka(int port) {
    return container(KAFKA, port, 9092)
        .withEnv(
            Map.of(
                // Without one, a restart would make up another and not know its own data.
                "CLUSTER_ID", "a2tyLXRlc3Qta3JhZnQtMQ",
                "KAFKA_NODE_ID", "1",
                "KAFKA_PROCESS_ROLES", "broker,controller",
                "KAFKA_CONTROLLER_QUORUM_VOTERS", "1@127.0.0.1:9093",
                "KAFKA_CONTROLLER_LISTENER_NAMES", "CONTROLLER",
                "KAFKA_LISTENERS", "CLIENT://:9092,CONTROLLER://127.0.0.1:9093",
                "KAFKA_ADVERTISED_LISTENERS", "CLIENT://127.0.0.1:" + port,
                "KAFKA_LISTENER_SECURITY_PROTOCOL_MAP", "CLIENT:PLAINTEXT,CONTROLLER:PLAINTEXT",
                "KAFKA_INTER_BROKER_LISTENER_NAME", "CLIENT",
                "KAFKA_LOG_DIRS", "/var/lib/kafka/data"))
        .withEnv(
            Map.of(
                "KAFKA_HEAP_OPTS", "-Xms128m -Xmx256m",
                "KAFKA_NUM_PARTITIONS", "3",
                "KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR", "1",
                "KAFKA_OFFSETS_TOPIC_NUM_PARTITIONS", "4",
                "KAFKA_TRANSACTION_STATE_LOG_REPLICATION_FACTOR", "1",
                "KAFKA_TRANSACTION_STATE_LOG_MIN_ISR", "1",
                "KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0",
                // Quick to notice its own restart.
                "KAFKA_BROKER_SESSION_TIMEOUT_MS", "3000",
                "KAFKA_BROKER_HEARTBEAT_INTERVAL_MS", "500"));
  }

  private static GenericContainer<?> container(String image, int port, int inside) {
    GenericContainer<?> container = new GenericContainer<>(DockerImageName.parse(image));
    container.addExposedPort(inside);
    container.setPortBindings(List.of("127.0.0.1:" + port + ":" + inside));
    container.setWaitStrategy(NO_WAITING);
    return container;
  }

  @Override
  public Keys keys() {
    return keys;
  }

  @Override
  public Database database(String name) {
    return new DatabaseSetup(databasePort, keys).database(name);
  }

  @Override
  public String kafkaBootstrap() {
    return "127.0.0.1:" + brokerPort;
  }

  @Override
  public void stopPostgres() {
    stop(database);
  }

  @Override
  public void startPostgres() {
    startAgain(database);
    awaitPostgres();
  }

  @Override
  public void stopKafka() {
    stop(broker);
  }

  @Override
  public void startKafka() {
    startAgain(broker);
    awaitKafka();
  }

  @Override
  public void close() {
    broker.stop();
    database.stop();
  }

  /** Its own {@code stop} would remove it with its data. */
  private static void stop(GenericContainer<?> container) {
    container
        .getDockerClient()
        .stopContainerCmd(container.getContainerId())
        .withTimeout(STOP_SECONDS)
        .exec();
  }

  private static void startAgain(GenericContainer<?> container) {
    container.getDockerClient().startContainerCmd(container.getContainerId()).exec();
  }

  private void awaitPostgres() {
    await(POSTGRES, this::letsIn);
  }

  private void awaitKafka() {
    await(KAFKA, () -> KafkaProbe.ready(brokerPort));
  }

  private static void await(String what, BooleanSupplier ready) {
    Awaitility.await(what)
        .atMost(PATIENCE)
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(50))
        .until(ready::getAsBoolean);
  }

  private boolean letsIn() {
    String url = "jdbc:postgresql://127.0.0.1:" + databasePort + "/postgres";
    try {
      DriverManager.getConnection(url, SUPERUSER, keys.password(SUPERUSER)).close();
      return true;
    } catch (SQLException e) {
      return false;
    }
  }
}
