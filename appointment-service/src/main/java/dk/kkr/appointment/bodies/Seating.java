package dk.kkr.appointment.bodies;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a seat, for a time.
 *
 * @param appointmentId by which appointment
 * @param seatId the seat
 * @param personId who
 * @param personName their name
 * @param slateId the slate that proposed them
 * @param from first day
 * @param to last day as far as is known; null when none is
 */
public record Seating(
    UUID appointmentId,
    UUID seatId,
    UUID personId,
    String personName,
    UUID slateId,
    LocalDate from,
    @Nullable LocalDate to) {

  /** Whether it holds on that day. */
  public boolean on(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }
}
