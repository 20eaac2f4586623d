package dk.kkr.platform.test;

import dk.kkr.localstack.Database;
import dk.kkr.localstack.Keys;
import dk.kkr.localstack.Tokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.logging.LogManager;
import java.util.stream.Stream;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import javax.management.RuntimeMBeanException;
import javax.management.StandardMBean;
import org.jspecify.annotations.Nullable;

/**
 * The PostgreSQL and the Kafka of this JVM's tests, on free ports and empty at the start. Whoever
 * begins first starts them in the background; the others find them over JMX, because the classes of
 * a test may be loaded more than once.
 */
final class SharedInfrastructure {

  private static final String FOLDER = "kkr.test.infrastructure";
  private static volatile @Nullable CompletableFuture<Running> begun;

  private SharedInfrastructure() {}

  /** What is told over JMX; public for it. */
  public interface Access {
    /** Waits until both run; gives what the service under test has to be told. */
    Map<String, String> started();

    /** Stops both, if they run, and removes their data. */
    void stop();
  }

  /** Starts both in the background, unless somebody has begun already. */
  static void begin() {
    MBeanServer server = ManagementFactory.getPlatformMBeanServer();
    synchronized (SharedInfrastructure.class) {
      try {
        if (!server.isRegistered(name())) {
          // Two threads that use a log manager for the first time have been seen to deadlock.
          LogManager.getLogManager();
          begun = CompletableFuture.supplyAsync(SharedInfrastructure::start, ownThread());
          server.registerMBean(new StandardMBean(new Begun(), Access.class), name());
        }
      } catch (JMException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** Waits until both run; gives what the service under test has to be told. */
  @SuppressWarnings("unchecked") // as Access says
  static Map<String, String> started() {
    begin();
    return (Map<String, String>) invoke("started");
  }

  /** Stops both, if they run, and removes their data. */
  static void stop() {
    invoke("stop");
  }

  /** The keys that the service under test trusts. */
  static Keys keys() {
    String folder = System.getProperty(FOLDER);
    if (folder == null) {
      throw new IllegalStateException("The infrastructure of the tests has not been started");
    }
    return Keys.in(Path.of(folder).resolve("keys"));
  }

  private record Running(Servers servers, Path folder, Map<String, String> config) {}

  /** Not a pool that Quarkus waits for, nor a class loader that Quarkus watches. */
  private static Executor ownThread() {
    return work -> {
      Thread thread = Thread.ofPlatform().daemon().name("infrastructure").unstarted(work);
      thread.setContextClassLoader(ClassLoader.getSystemClassLoader());
      thread.start();
    };
  }

  private static Running start() {
    Path folder = Path.of("target", "infrastructure-" + ProcessHandle.current().pid());
    Servers servers = Servers.start(folder);
    System.setProperty(FOLDER, folder.toAbsolutePath().toString());
    Outage.register(servers);
    return new Running(servers, folder, config(servers));
  }

  private static Map<String, String> config(Servers running) {
    Database database = running.database("test");
    Map<String, String> config = new HashMap<>();
    config.put("quarkus.datasource.jdbc.url", database.jdbcUrl());
    config.put("quarkus.datasource.username", database.appUser());
    config.put("quarkus.datasource.password", database.appPassword());
    config.put("quarkus.flyway.username", database.ownerUser());
    config.put("quarkus.flyway.password", database.ownerPassword());
    config.put("kafka.bootstrap.servers", running.kafkaBootstrap());
    config.put("kkr.security.issuer", Tokens.ISSUER);
    config.put("quarkus.oidc.public-key", running.keys().publicKeyBase64());
    return config;
  }

  private static final class Begun implements Access {
    @Override
    public Map<String, String> started() {
      CompletableFuture<Running> starting = begun;
      if (starting == null) {
        throw new IllegalStateException("The infrastructure of the tests has been stopped");
      }
      try {
        return starting.join().config();
      } catch (CompletionException e) {
        throw e.getCause() instanceof RuntimeException cause ? cause : e;
      }
    }

    @Override
    public void stop() {
      CompletableFuture<Running> starting = begun;
      begun = null;
      if (starting != null && !starting.isCompletedExceptionally()) {
        Running running = starting.join();
        running.servers().close();
        delete(running.folder());
      }
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Object invoke(String operation) {
    try {
      return ManagementFactory.getPlatformMBeanServer()
          .invoke(name(), operation, new Object[0], new String[0]);
    } catch (RuntimeMBeanException e) {
      throw e.getTargetException();
    } catch (JMException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ObjectName name() throws JMException {
    return new ObjectName("dk.kkr.platform.test:type=Infrastructure");
  }
}
