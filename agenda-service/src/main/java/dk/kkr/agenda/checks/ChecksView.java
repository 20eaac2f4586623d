package dk.kkr.agenda.checks;

import dk.kkr.agenda.meetings.Meeting;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the checks say of a working copy. */
@Schema(name = "Checks", description = "What the checks say of the working copy of an agenda.")
record ChecksView(
    @Schema(description = "The meeting.", examples = "5f0d3c1e-8a57-4a43-9f0e-2f5f0c0a1101")
        UUID meetingId,
    @Schema(
            description =
                "Last day on which the agenda goes out in time: four weekdays before the meeting"
                    + " (assumed: borrowed from kommunestyrelsesloven § 8(4)).",
            examples = "2022-03-07")
        LocalDate latestDispatch,
    @Schema(
            description = "Codes of the errors: a release needs an override for each of them.",
            examples = "[\"TABLE_MISSING\"]")
        List<CheckCode> errors,
    @Schema(description = "Every finding, in the order of the agenda; first those about the whole.")
        List<CheckFinding> findings,
    @Schema(
            description = "True when one check found more than a hundred: the first are shown.",
            examples = "false")
        boolean more) {

  static ChecksView of(Meeting meeting, LocalDate latestDispatch, CheckResult result) {
    return new ChecksView(
        meeting.id(), latestDispatch, result.errors(), result.findings(), result.more());
  }
}
