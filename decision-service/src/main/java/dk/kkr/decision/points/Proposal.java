package dk.kkr.decision.points;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a point puts before the council, as the agenda has it.
 *
 * @param verbs what the council is asked to do; empty where the point has no verb of its own
 * @param text the point's text, verbatim
 * @param contents dashes that belong to the point and are never decided on their own
 * @param addressees who is asked, as written
 * @param dueOn when the addressees have to have done it
 * @param bindingKind how binding it is on the addressees
 * @param subject what it decides on
 */
@Schema(description = "What a point puts before the council.")
public record Proposal(
    @Schema(
            description = "What the council is asked to do; may be empty.",
            examples = "[\"APPROVE\"]")
        List<String> verbs,
    @Schema(
            description = "The point's text, as the agenda has it.",
            examples = "Godkender udkastet til plan for cykelforbindelser")
        String text,
    @Schema(
            description = "Dashes that belong to the point; never decided on their own.",
            examples = "[\"Stiens længde\",\"Forventet anlægsår\"]")
        List<String> contents,
    @Schema(description = "Who is asked, as written.", examples = "[\"de deltagende kommuner\"]")
        List<String> addressees,
    @Schema(description = "When the addressees have to have done it.", examples = "2022-05-01")
        @Nullable LocalDate dueOn,
    @Schema(
            description =
                "How binding it is: MUST_DECIDE, MUST_ANSWER, MUST_DO, AMBITION, MAY_USE or"
                    + " FOR_INFORMATION.",
            examples = "MUST_ANSWER")
        @Nullable String bindingKind,
    @Schema(description = "What it decides on, pinned to a revision.") @Nullable Subject subject) {

  public Proposal {
    verbs = List.copyOf(verbs);
    contents = List.copyOf(contents);
    addressees = List.copyOf(addressees);
  }
}
