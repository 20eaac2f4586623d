package dk.kkr.decision.quotas;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;

/** What is known of changes of the landstal. */
@ApplicationScoped
public class KnownLandstal {

  private final LandstalChanges changes;

  KnownLandstal(LandstalChanges changes) {
    this.changes = changes;
  }

  /** The last change of a year's landstal that a council was told of, on this day or after it. */
  public Optional<LandstalChanged> since(String council, int quotaYear, LocalDate day) {
    return changes
        .find(
            "council = ?1 and quotaYear = ?2 and revisedOn >= ?3 order by revisedOn desc, id",
            council,
            quotaYear,
            day)
        .firstResultOptional()
        .map(LandstalChange::told);
  }
}
