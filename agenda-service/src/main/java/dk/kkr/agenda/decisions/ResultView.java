package dk.kkr.agenda.decisions;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What came out of a point, as decision-service confirmed it. */
@Schema(
    name = "Result",
    description =
        "What came out of the point, as confirmed in decision-service. Recorded but unconfirmed"
            + " outcomes never stand here. A withdrawn result shows only that it was withdrawn.")
public record ResultView(
    @Schema(
            description = ResultTerms.STANDING,
            implementation = ResultTerms.Standing.class,
            examples = "CONFIRMED")
        String state,
    @Schema(
            description =
                "What was decided; MIXED only for a lead whose leaves differ. Null when withdrawn.",
            implementation = ResultTerms.Outcome.class,
            examples = "ADOPTED")
        @Nullable String outcome,
    @Schema(
            description = "True for a lead: its outcome follows from its leaves.",
            examples = "false")
        boolean derived,
    @Schema(
            description = "The text adopted, where it differs from the proposal.",
            examples = "godkender planen med en tidsfrist i maj")
        @Nullable String decidedText,
    @Schema(
            description = "How it was decided; null for a lead.",
            implementation = ResultTerms.Mode.class,
            examples = "CONSENSUS")
        @Nullable String mode,
    @Schema(description = "Day of the decision.", examples = "2022-03-11")
        @Nullable LocalDate decidedOn,
    @Schema(
            description = "What follows from the conditions; null when withdrawn.",
            implementation = ResultTerms.Force.class,
            examples = "CONDITIONAL")
        @Nullable String force,
    @Schema(description = "Its conditions with their answers.") List<Condition> conditions,
    @Schema(description = "Version of the agenda it was decided on.", examples = "1")
        int agendaVersion,
    @Schema(
            description =
                "What was before the council in that version; later ones may say something else."
                    + " Null when withdrawn.",
            examples = "godkender udkastet til plan for cykelforbindelser")
        @Nullable String proposedText,
    @Schema(description = "Day of the withdrawal; else null.", examples = "2022-03-14")
        @Nullable LocalDate withdrawnOn,
    @Schema(
            description = "Why it was withdrawn, for chair, members and secretariat; else null.",
            examples = "Forkert udfald indtastet")
        @Nullable String withdrawalReason) {

  /** The same without what only the council may read. */
  public ResultView withoutReason() {
    return new ResultView(
        state,
        outcome,
        derived,
        decidedText,
        mode,
        decidedOn,
        force,
        conditions,
        agendaVersion,
        proposedText,
        withdrawnOn,
        null);
  }

  /**
   * What was decided, in the words that were before the council.
   *
   * @param now what the agenda says today, for results whose own words are not known
   */
  public String words(String now) {
    return decidedText != null ? decidedText : proposedText != null ? proposedText : now;
  }

  /** True when it was decided in other words than the agenda has today. */
  public boolean differsFrom(String now) {
    return proposedText != null && !proposedText.strip().equals(now.strip());
  }

  /** True when it stands. Not part of the answer: the state says it. */
  public boolean confirmed() {
    return state.equals(PointResult.State.CONFIRMED.name());
  }
}
