package dk.kkr.platform.test;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/**
 * A real PostgreSQL and a real Kafka for the {@code @QuarkusTest}s of a module: on free ports,
 * empty at the start, started once and shared by all its test classes. Found by itself; no test
 * names it.
 */
public final class InfrastructureResource implements QuarkusTestResourceLifecycleManager {

  @Override
  public Map<String, String> start() {
    Map<String, String> config = new HashMap<>(SharedInfrastructure.started());
    config.put("quarkus.http.test-port", "0");
    config.put("kkr.local", "true");
    // The topic of another service is made by the first event of a test, and soon found.
    config.put("mp.messaging.incoming.inbox.metadata.max.age.ms", "200");
    // FailedRequests does that, for less.
    config.put("quarkus.test.rest-assured.enable-logging-on-failure", "false");
    return config;
  }

  @Override
  public void stop() {
    SharedInfrastructure.stop();
  }
}
