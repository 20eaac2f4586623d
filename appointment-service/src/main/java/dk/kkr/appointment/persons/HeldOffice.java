package dk.kkr.appointment.persons;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An office that somebody holds for a time.
 *
 * @param id the office
 * @param kind what it is
 * @param organisationId where it is held
 * @param from first day
 * @param to last day; null when none is fixed
 */
public record HeldOffice(
    UUID id, OfficeKind kind, UUID organisationId, LocalDate from, @Nullable LocalDate to) {

  /** Whether it is held on that day. */
  public boolean on(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }

  /** Whether it ended before that day. */
  public boolean ended(LocalDate day) {
    return to != null && to.isBefore(day);
  }
}
