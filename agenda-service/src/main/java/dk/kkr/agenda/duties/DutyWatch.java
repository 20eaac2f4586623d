package dk.kkr.agenda.duties;

import dk.kkr.platform.time.ClockShifted;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** Looks now and then, and when the clock is shifted, whether the time of a duty has come. */
@ApplicationScoped
class DutyWatch {

  private static final Logger LOG = Logger.getLogger(DutyWatch.class);

  private final ComingDuties coming;

  DutyWatch(ComingDuties coming) {
    this.coming = coming;
  }

  @Scheduled(
      identity = "coming-duties",
      every = "{kkr.duties.every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void look() {
    try {
      int brought = coming.bring();
      if (brought > 0) {
        LOG.infof("%d duties came onto the backlog", brought);
      }
    } catch (RuntimeException e) {
      // The database is away, or somebody changed the same backlog at that moment.
      LOG.warnf("Duties are not brought up, will be tried again: %s", e.getMessage());
    }
  }

  void onShift(@Observes ClockShifted shift) {
    look();
  }
}
