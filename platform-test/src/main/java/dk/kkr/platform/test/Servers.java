package dk.kkr.platform.test;

import dk.kkr.localstack.Database;
import dk.kkr.localstack.Keys;
import java.nio.file.Path;

/**
 * The PostgreSQL and the Kafka of tests: processes of this machine, or containers where the system
 * property {@code kkr.test.containers} is true, as {@code -Pcontainers} sets it.
 */
public interface Servers extends AutoCloseable {

  /** Starts both, empty; ready when this returns. What they keep in files is in the folder. */
  static Servers start(Path folder) {
    return Boolean.getBoolean("kkr.test.containers")
        ? ContainerServers.start(folder)
        : EmbeddedServers.start(folder);
  }

  /** To mint tokens, and of the passwords. */
  Keys keys();

  /** The database of this name with its two roles; made on the first call. */
  Database database(String name);

  /** For {@code kafka.bootstrap.servers}; also after a restart. */
  String kafkaBootstrap();

  /** Ends all sessions and stops PostgreSQL. */
  void stopPostgres();

  /** Starts PostgreSQL again where it was, and waits until it is ready. */
  void startPostgres();

  /** Stops Kafka orderly. */
  void stopKafka();

  /** Starts Kafka again where it was, and waits until it is ready. */
  void startKafka();

  /** Stops both. */
  @Override
  void close();
}
