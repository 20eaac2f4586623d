package dk.kkr.platform.test;

import dk.kkr.localstack.Database;
import dk.kkr.localstack.Infrastructure;
import dk.kkr.localstack.Keys;
import dk.kkr.localstack.Ports;
import dk.kkr.localstack.Tokens;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A real PostgreSQL and a real Kafka for the {@code @QuarkusTest}s of a module: on free ports,
 * empty at the start, started once and shared by all its test classes. Found by itself; no test
 * names it.
 */
public final class InfrastructureResource implements QuarkusTestResourceLifecycleManager {

  private static final String FOLDER = "kkr.test.infrastructure";
  private static @Nullable Infrastructure infrastructure;

  @Override
  public Map<String, String> start() {
    Infrastructure running = running();
    Database database = running.database("test");
    Map<String, String> config = new HashMap<>();
    config.put("quarkus.http.test-port", "0");
    config.put("quarkus.datasource.jdbc.url", database.jdbcUrl());
    config.put("quarkus.datasource.username", database.appUser());
    config.put("quarkus.datasource.password", database.appPassword());
    config.put("quarkus.flyway.username", database.ownerUser());
    config.put("quarkus.flyway.password", database.ownerPassword());
    config.put("kafka.bootstrap.servers", running.kafkaBootstrap());
    // The topic of another service is made by the first event of a test, and soon found.
    config.put("mp.messaging.incoming.inbox.metadata.max.age.ms", "200");
    config.put("kkr.security.issuer", Tokens.ISSUER);
    config.put("quarkus.oidc.public-key", running.keys().publicKeyBase64());
    config.put("kkr.local", "true");
    return config;
  }

  @Override
  public void stop() {
    synchronized (InfrastructureResource.class) {
      if (infrastructure != null) {
        infrastructure.close();
        infrastructure = null;
        delete(folder());
      }
    }
  }

  private static synchronized Infrastructure running() {
    if (infrastructure == null) {
      Path folder = Path.of("target", "infrastructure-" + ProcessHandle.current().pid());
      infrastructure = Infrastructure.start(folder, Ports.ANY);
      // Not a field: tests may be loaded by another class loader than this resource.
      System.setProperty(FOLDER, folder.toAbsolutePath().toString());
      Outage.register(infrastructure);
    }
    return infrastructure;
  }

  /** The keys that the service under test trusts. */
  static Keys keys() {
    return Keys.in(folder().resolve("keys"));
  }

  private static Path folder() {
    String folder = System.getProperty(FOLDER);
    if (folder == null) {
      throw new IllegalStateException("The infrastructure of the tests has not been started");
    }
    return Path.of(folder);
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
}
