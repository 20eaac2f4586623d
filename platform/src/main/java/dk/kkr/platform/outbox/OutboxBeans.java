package dk.kkr.platform.outbox;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The plain parts of the outbox as beans. */
final class OutboxBeans {

  @Produces
  @Singleton
  static EventNames names(
      @ConfigProperty(name = "kkr.service") String service,
      @ConfigProperty(name = "kkr.topic-prefix") Optional<String> prefix) {
    return new EventNames(service, prefix.orElse(""));
  }

  @Produces
  @Singleton
  static RelayBell bell() {
    return new RelayBell();
  }

  @Produces
  @Singleton
  static PublishedRevisions revisions() {
    // A start with the broker at hand takes less than this.
    return new PublishedRevisions(Duration.ofSeconds(2));
  }
}
