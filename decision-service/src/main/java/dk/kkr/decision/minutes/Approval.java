package dk.kkr.decision.minutes;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The decision that approved minutes.
 *
 * @param approvedOn its day
 * @param approvedAtMeetingId the meeting that took it
 * @param approvedByPointId the point
 */
@Embeddable
@Schema(name = "MinutesApproval", description = "The decision that approved minutes.")
record Approval(
    @Schema(description = "Day of the decision.", examples = "2022-06-10") LocalDate approvedOn,
    @Schema(
            description = "The meeting that took it.",
            examples = "5f0d3c1e-8a57-4a43-9f0e-2f5f0c0a1102")
        UUID approvedAtMeetingId,
    @Schema(
            description = "The point that was decided on.",
            examples = "9c2fab63-1d2e-4b8f-9e66-7b2c4d5e3303")
        UUID approvedByPointId) {}
