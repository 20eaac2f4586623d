package dk.kkr.platform.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;

/** Runs the relay from the start of the service to its shutdown, where it stops first. */
@ApplicationScoped
class RelayService {

  private final OutboxRelay relay;

  RelayService(
      DataSource database,
      @Identifier("default-kafka-broker") Map<String, Object> kafka,
      EventNames names,
      OutboxConfig config,
      RelayBell bell,
      PublishedRevisions revisions,
      MeterRegistry meters) {
    Counter published =
        Counter.builder("kkr.outbox.published")
            .description("Events acknowledged by the broker")
            .register(meters);
    // The real time: rows are kept for days of this world, also while a local clock is shifted.
    this.relay =
        new OutboxRelay(
            database,
            kafka,
            names,
            settings(config),
            bell,
            revisions,
            Clock.systemUTC(),
            published::increment);
  }

  private static RelaySettings settings(OutboxConfig config) {
    return new RelaySettings(
        config.pollInterval(),
        config.batchSize(),
        config.partitions(),
        config.keep(),
        Duration.ofSeconds(5));
  }

  void start(@Observes @Priority(100) StartupEvent event) {
    relay.start();
  }

  void stop(@Observes @Priority(1) ShutdownEvent event) {
    relay.close();
  }
}
