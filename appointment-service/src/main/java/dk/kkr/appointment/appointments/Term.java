package dk.kkr.appointment.appointments;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * For how long somebody is appointed.
 *
 * @param validFrom first day
 * @param validTo last day; null when none is fixed
 * @param termLabel what the term is called
 */
@Embeddable
public record Term(LocalDate validFrom, @Nullable LocalDate validTo, @Nullable String termLabel) {

  /** The same, from a later day where that is one. */
  Term notBefore(LocalDate day) {
    return day.isAfter(validFrom) ? new Term(day, validTo, termLabel) : this;
  }
}
