package dk.kkr.appointment.appointments;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Looks now and then whether something is due. */
@ApplicationScoped
class DueWatch {

  private static final Logger LOG = Logger.getLogger(DueWatch.class);

  private final DueTransitions due;

  DueWatch(DueTransitions due) {
    this.due = due;
  }

  @Scheduled(
      identity = "due-appointments",
      every = "{kkr.appointment.due-every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void look() {
    try {
      while (due.settle() > 0) {
        LOG.debug("Appointments that were due are settled");
      }
    } catch (RuntimeException e) {
      // The database is away, or somebody changed the same appointment at that moment.
      LOG.warnf("What is due is not settled, will be tried again: %s", e.getMessage());
    }
  }
}
