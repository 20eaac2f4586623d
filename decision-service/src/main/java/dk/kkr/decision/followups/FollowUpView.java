package dk.kkr.decision.followups;

import dk.kkr.platform.http.Etag;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A follow-up as it is read. */
@Schema(name = "FollowUp", description = "Something that is to come back to the council.")
record FollowUpView(
    @Schema(description = "The follow-up.", examples = "2e4f6081-3b5c-4d7e-9fa0-1b2c3d4e5501")
        UUID followUpId,
    @Schema(description = "Key of the council.", examples = "kkr-hovedstaden") String council,
    @Schema(description = "What comes back.", examples = "Status for cykelforbindelser")
        String title,
    @Schema(
            description = "More about it.",
            examples = "Hvilke kommuner der har indmeldt strækninger.")
        @Nullable String text,
    @Schema(
            description =
                "The first meeting on or after this day takes it up; where a meeting is named, its"
                    + " day. Without day and meeting it comes back at the next one.",
            examples = "2022-06-10")
        @Nullable LocalDate returnOn,
    @Schema(
            description = "The meeting that takes it up.",
            examples = "5f0d3c1e-8a57-4a43-9f0e-2f5f0c0a1102")
        @Nullable UUID returnMeetingId,
    @Schema(
            description =
                "PENDING until the decision on its point is confirmed, WAITING until what it waits"
                    + " for has happened, then OPEN until settled.",
            examples = "OPEN")
        FollowUpState state,
    @Schema(description = "What it waits for, or waited for; null when for nothing.")
        @Nullable Trigger trigger,
    @Schema(description = "That it happened; null while it has not.") @Nullable Fired fired,
    @Schema(description = "Where it comes from.") Origin origin,
    @Schema(description = "When it was settled.", examples = "2022-06-10")
        @Nullable LocalDate settledOn,
    @Schema(description = "How it was settled.", examples = "Behandlet på mødet")
        @Nullable String note,
    @Schema(description = "For If-Match of a change.", examples = "\"1.followup\"") String etag) {

  static final String TAG = "followup";

  static FollowUpView of(FollowUp followUp) {
    Return returns = followUp.returns();
    return new FollowUpView(
        followUp.id(),
        followUp.council(),
        followUp.title(),
        followUp.details(),
        returns.returnOn(),
        returns.returnMeetingId(),
        followUp.state(),
        followUp.trigger(),
        followUp.fired(),
        followUp.origin(),
        followUp.settledOn(),
        followUp.note(),
        new Etag(followUp.version(), TAG).toString());
  }
}
