package dk.kkr.platform.messaging;

import dk.kkr.platform.test.Servers;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The broker and the database of these tests, apart from those of the service under test. Their
 * data stay in {@code target} until the next {@code clean}, to look at after a failure.
 */
public final class Stack {

  private static @Nullable Servers infrastructure;

  private Stack() {}

  /** Started with the first test that needs it; ends with the JVM. */
  public static synchronized Servers infrastructure() {
    Servers running = infrastructure;
    if (running == null) {
      Path folder = Path.of("target", "messaging-" + ProcessHandle.current().pid());
      running = Servers.start(folder);
      infrastructure = running;
      Runtime.getRuntime().addShutdownHook(new Thread(running::close));
    }
    return running;
  }

  /** Settings of Kafka clients. */
  public static Map<String, Object> kafka() {
    return Map.of("bootstrap.servers", infrastructure().kafkaBootstrap());
  }
}
