package dk.kkr.quota.agreements;

import dk.kkr.quota.announcements.AgreementConsequence.Consequence;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * How an agreement ended, as far as it has.
 *
 * @param finalisedOn day on which its table was frozen
 * @param finalisationNote what was said about that
 * @param notification to the agency
 * @param landstalChange that came over it
 */
@Embeddable
record Ending(
    @Nullable LocalDate finalisedOn,
    @Nullable String finalisationNote,
    @JdbcTypeCode(SqlTypes.JSON) @Nullable Notification notification,
    @JdbcTypeCode(SqlTypes.JSON) @Nullable LandstalChange landstalChange) {

  static final Ending NONE = new Ending(null, null, null, null);

  Ending finalised(LocalDate on, @Nullable String note) {
    return new Ending(on, note, notification, landstalChange);
  }

  Ending notified(Notification made) {
    return new Ending(finalisedOn, finalisationNote, made, landstalChange);
  }

  Ending changed(LandstalChange change) {
    return new Ending(finalisedOn, finalisationNote, notification, change);
  }

  /** The day on which it lapsed; null when it has not. */
  @Nullable LocalDate lapsedOn() {
    return landstalChange != null && landstalChange.consequence() == Consequence.LAPSED
        ? landstalChange.revisedOn()
        : null;
  }

  /** Whether nothing that municipalities answer changes it any more. */
  boolean frozen() {
    return finalisedOn != null || lapsedOn() != null;
  }

  /** Whether it was notified before this day. */
  boolean notifiedBefore(LocalDate day) {
    return notification != null && notification.notifiedOn().isBefore(day);
  }
}
