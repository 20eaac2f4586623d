package dk.kkr.appointment.appointments;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The end of an appointment, past or to come.
 *
 * @param on last day
 * @param reason why
 * @param note more about it, in Danish
 */
record Ending(LocalDate on, EndReason reason, @Nullable String note) {

  /**
   * Whether it is time to tell. What was given as a last day is told on that day, so that the seat
   * can be filled from the next; a term has to have run out.
   */
  boolean due(LocalDate today) {
    return reason == EndReason.TERM_ENDED ? on.isBefore(today) : !on.isAfter(today);
  }
}
