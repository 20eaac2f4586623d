package dk.kkr.decision.followups;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Where a follow-up comes from.
 *
 * @param meetingId where it was decided
 * @param meetingDate its day
 * @param itemId the item
 * @param itemNumber its printed number
 * @param pointId the point, where it comes from one
 */
@Embeddable
@Schema(name = "FollowUpOrigin", description = "Where a follow-up comes from.")
record Origin(
    @Schema(description = "The meeting.", examples = "5f0d3c1e-8a57-4a43-9f0e-2f5f0c0a1101")
        UUID meetingId,
    @Schema(description = "Day of the meeting.", examples = "2022-03-11") LocalDate meetingDate,
    @Schema(description = "The item.", examples = "7b1e9a52-0c1d-4a7e-8d55-6a1b3c4d2201")
        UUID itemId,
    @Schema(description = "Printed number of the item.", examples = "3.1") String itemNumber,
    @Schema(
            description = "The point, where it comes from one.",
            examples = "9c2fab63-1d2e-4b8f-9e66-7b2c4d5e3302")
        @Nullable UUID pointId) {

  /** The same origin, on another day. */
  Origin on(LocalDate day) {
    return new Origin(meetingId, day, itemId, itemNumber, pointId);
  }
}
