package dk.kkr.decision.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Minutes without their text. */
@Schema(description = "Published minutes without their text.")
record MinutesSummary(
    @Schema(description = "The meeting.", examples = "5f0d3c1e-8a57-4a43-9f0e-2f5f0c0a1101")
        UUID meetingId,
    @Schema(description = "Key of the council.", examples = "kkr-hovedstaden") String council,
    @Schema(description = "Name of the council.", examples = "KKR Hovedstaden") String councilName,
    @Schema(description = "Day of the meeting.", examples = "2022-03-11") LocalDate date,
    @Schema(description = "PUBLISHED, or APPROVED by a later decision.", examples = "PUBLISHED")
        MinutesState state,
    @Schema(description = "Number of the newest version.", examples = "1") int minutesVersion,
    @Schema(description = "When that was published.", examples = "2022-03-12T09:00:00+01:00")
        @Nullable Instant publishedAt,
    @Schema(description = "The decision that approved them.") @Nullable Approval approval) {

  static MinutesSummary of(Minutes minutes, String councilName) {
    return new MinutesSummary(
        minutes.id(),
        minutes.council(),
        councilName,
        minutes.meetingDate(),
        minutes.state(),
        minutes.minutesVersion(),
        minutes.publishedAt(),
        minutes.approval());
  }
}
