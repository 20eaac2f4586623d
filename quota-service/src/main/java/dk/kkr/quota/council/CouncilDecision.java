package dk.kkr.quota.council;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The decision that an agreement or an allocation rests on, or that rejected it.
 *
 * @param pointId the point decided on
 * @param meetingId the meeting
 * @param itemId the item
 * @param decidedOn day of the decision
 * @param standing what it says, and whether it still stands
 * @param itemClosed whether the item is closed to the public
 */
@Embeddable
public record CouncilDecision(
    UUID pointId,
    UUID meetingId,
    UUID itemId,
    LocalDate decidedOn,
    @Enumerated(EnumType.STRING) Standing standing,
    boolean itemClosed) {

  /** What a decision says, and whether it still stands. */
  @Schema(
      name = "Standing",
      description =
          "What a decision says, and whether it still stands. `ADOPTED`: it adopts. "
              + "`REJECTED`: it rejects. `WITHDRAWN`: it adopted or rejected, and was reopened.")
  public enum Standing {
    /** It adopts. */
    ADOPTED,
    /** It rejects. */
    REJECTED,
    /** It adopted or rejected, and was reopened. */
    WITHDRAWN
  }

  /** The same, reopened. */
  public CouncilDecision withdrawn() {
    return new CouncilDecision(
        pointId, meetingId, itemId, decidedOn, Standing.WITHDRAWN, itemClosed);
  }

  /** The same, where the item is closed to the public or open now. */
  public CouncilDecision shown(boolean nowClosed) {
    return new CouncilDecision(pointId, meetingId, itemId, decidedOn, standing, nowClosed);
  }
}
