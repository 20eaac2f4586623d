package dk.kkr.platform.http;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import org.jboss.logging.Logger;

/** Forgets old idempotency keys, once an hour; several replicas doing so do no harm. */
@ApplicationScoped
class IdempotencyPurge {

  private static final Logger LOG = Logger.getLogger(IdempotencyPurge.class);

  private final IdempotencyKeys keys;

  IdempotencyPurge(IdempotencyKeys keys) {
    this.keys = keys;
  }

  @Scheduled(
      identity = "idempotency-purge",
      every = "1h",
      delayed = "10m",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void purge() {
    try {
      LOG.debugf("%d idempotency keys forgotten", keys.purge());
    } catch (SQLException e) {
      LOG.warnf("Idempotency keys not purged, will be tried again: %s", e.getMessage());
    }
  }
}
