package dk.kkr.appointment.appointments;

import dk.kkr.appointment.bodies.KnownBody;
import dk.kkr.platform.audit.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What a day brings: appointments that end, and terms that run out soon. Of several replicas one
 * works, under an advisory lock; doing it again changes nothing.
 */
@ApplicationScoped
class DueTransitions {

  /** Free choice; no other lock of the service has it. */
  static final long LOCK = 0x6b6b722d647565L;

  private static final int BATCH = 100;

  private final Appointments appointments;
  private final Ends ends;
  private final Clock clock;
  private final int warnDays;

  DueTransitions(
      Appointments appointments,
      Ends ends,
      Clock clock,
      @ConfigProperty(name = "kkr.appointment.expiry-warning-days") int warnDays) {
    this.appointments = appointments;
    this.ends = ends;
    this.clock = clock;
    this.warnDays = warnDays;
  }

  /**
   * Carries out some of what is due.
   *
   * @return how many appointments changed; none when all is done or another replica is at it
   */
  @Transactional
  int settle() {
    return lock() ? Actor.job("due-appointments").call(this::settleLocked) : 0;
  }

  private int settleLocked() {
    LocalDate today = LocalDate.now(clock);
    int settled = 0;
    for (Appointment appointment : appointments.ending(today, BATCH)) {
      KnownBody body = ends.lock(appointment);
      if (end(appointment, today, body)) {
        settled++;
      }
    }
    for (Appointment appointment : appointments.expiring(today, today.plusDays(warnDays), BATCH)) {
      ends.lock(appointment);
      ends.change("appointment.expire", appointment, Appointment::expire);
      settled++;
    }
    return settled;
  }

  private boolean end(Appointment appointment, LocalDate today, KnownBody body) {
    var due = appointment.due(today);
    due.ifPresent(ending -> ends.end(appointment, ending, body));
    return due.isPresent();
  }

  private boolean lock() {
    return (Boolean)
        appointments
            .getEntityManager()
            .createNativeQuery("select pg_try_advisory_xact_lock(:key)", Boolean.class)
            .setParameter("key", LOCK)
            .getSingleResult();
  }
}
