package dk.kkr.reference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A period of whole days.
 *
 * @param from first valid day
 * @param to last valid day (included), null while no end is known
 */
public record Validity(LocalDate from, @Nullable LocalDate to) {

  public Validity {
    if (to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("valid_to " + to + " is before valid_from " + from);
    }
  }

  /** Whether the day lies in the period. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !endsBefore(day);
  }

  /** Whether both periods share at least one day. */
  public boolean overlaps(Validity other) {
    return !endsBefore(other.from) && !other.endsBefore(from);
  }

  /** Whether every day of the other period lies in this one. */
  public boolean covers(Validity other) {
    return !other.from.isBefore(from) && (to == null || other.endsBefore(to.plusDays(1)));
  }

  private boolean endsBefore(LocalDate day) {
    return to != null && to.isBefore(day);
  }
}
