package dk.kkr.quota.agreements;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The decision that an agreement rests on, or that rejected it.
 *
 * @param pointId the point decided on
 * @param meetingId the meeting
 * @param itemId the item
 * @param decidedOn day of the decision
 * @param standing what it says, and whether it still stands
 * @param itemClosed whether the item is closed to the public
 */
@Embeddable
record CouncilDecision(
    UUID pointId,
    UUID meetingId,
    UUID itemId,
    LocalDate decidedOn,
    @Enumerated(EnumType.STRING) Standing standing,
    boolean itemClosed) {

  /** What a decision says, and whether it still stands. */
  enum Standing {
    /** It adopts the agreement. */
    ADOPTED,
    /** It rejects the agreement. */
    REJECTED,
    /** It adopted or rejected the agreement and was reopened. */
    WITHDRAWN
  }

  CouncilDecision withdrawn() {
    return new CouncilDecision(
        pointId, meetingId, itemId, decidedOn, Standing.WITHDRAWN, itemClosed);
  }

  CouncilDecision shown(boolean nowClosed) {
    return new CouncilDecision(pointId, meetingId, itemId, decidedOn, standing, nowClosed);
  }
}
