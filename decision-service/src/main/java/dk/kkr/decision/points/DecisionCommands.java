package dk.kkr.decision.points;

import dk.kkr.decision.checks.ErrorOverride;
import dk.kkr.platform.input.Day;
import dk.kkr.platform.input.NoPersonNumber;
import dk.kkr.platform.input.Plain;
import dk.kkr.platform.problem.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What callers send about decisions. */
final class DecisionCommands {

  private DecisionCommands() {}

  private static <T> List<T> list(@Nullable List<T> given) {
    return given == null ? List.of() : given;
  }

  /** An outcome to write down. */
  @Schema(
      name = "RecordOutcome",
      description = "What the council decided on a point. Replaces what was recorded before.",
      requiredProperties = {"agendaVersion", "outcome"})
  record RecordOutcome(
      @Schema(
              description = "The version of the agenda that was before the council.",
              examples = "1")
          @NotNull @Min(1) @Max(1_000_000) Integer agendaVersion,
      @Schema(
              description = "What became of the point; never MIXED, which is only derived.",
              examples = "ADOPTED_AMENDED")
          @NotNull Outcome outcome,
      @Schema(
              description =
                  "The text decided where it differs from the proposal: required with ADOPTED_AMENDED, refused with ADOPTED.",
              examples = "Godkender planen med tilføjelse af en strækning langs kysten")
          @Plain
          @Size(max = 20_000) @Nullable String decidedText,
      @Schema(
              description = "What was said, in short.",
              examples = "Rådet lagde vægt på, at strækningerne hænger sammen på tværs.")
          @Plain
          @Size(max = 20_000) @Nullable String summary,
      @Schema(
              description = "How it was decided; CONSENSUS when left out.",
              examples = "CONSENSUS",
              defaultValue = "CONSENSUS")
          @Nullable Mode mode,
      @Schema(description = "Required with mode VOTE, else left out.") @Valid @Nullable Votes votes,
      @Schema(description = "Differing opinions to be entered in the minutes.") @Size(max = 100) @Nullable List<@NotNull @Valid Dissent> dissent,
      @Schema(description = "Conflicts of interest that were declared.") @Size(max = 100) @Nullable List<@NotNull @Valid Conflict> conflicts,
      @Schema(description = "Files adopted; only of an adopted point.") @Size(max = 100) @Nullable List<@NotNull @Valid AdoptedFile> files,
      @Schema(
              description =
                  "What the decision is subject to: one per subject and party, only of an adopted"
                      + " point. One that has been answered must stay while the point is adopted.")
          @Size(max = 200) @Nullable List<@NotNull @Valid ConditionInput> conditions) {

    Recording recording() {
      return new Recording(
          outcome,
          decidedText,
          summary,
          Objects.requireNonNullElse(mode, Mode.CONSENSUS),
          votes,
          list(dissent),
          list(conflicts),
          list(files));
    }

    List<ConditionInput> demands() {
      return list(conditions);
    }
  }

  /** A condition to put on a decision. */
  @Schema(
      name = "ConditionInput",
      description = "What has to be agreed to, and by whom.",
      requiredProperties = {"subject", "party"})
  record ConditionInput(
      @Schema(description = "What it is about.", examples = "Politisk godkendelse")
          @NotNull @Plain
          @Size(max = 300) String subject,
      @Schema(description = "Who has to agree.") @NotNull @Valid PartyInput party) {}

  /** Who has to agree. */
  @Schema(
      name = "PartyInput",
      description = "A municipality by its code, or another party by its name.",
      requiredProperties = "kind")
  record PartyInput(
      @Schema(description = "A municipality or another party.", examples = "MUNICIPALITY") @NotNull Party.Kind kind,
      @Schema(
              description =
                  "Four digits, with the leading zero; required for a municipality, else left out.",
              examples = "0223")
          @Pattern(regexp = "[0-9]{4}", message = "must be four digits, such as 0223") @Nullable String code,
      @Schema(
              description =
                  "Required for another party. A municipality always gets its name from the reference"
                      + " data: leave it out, or give one of its names; another name is refused.",
              examples = "Hørsholm")
          @Plain
          @Size(max = 200) @Nullable String name) {}

  /** Makes a recorded outcome stand. */
  @Schema(
      name = "ConfirmDecision",
      description = "Confirms what is recorded.",
      requiredProperties = "decidedOn")
  record Confirm(
      @Schema(
              description = "Day of the decision; not before the meeting and not in the future.",
              examples = "2022-03-11")
          @NotNull @Day
          LocalDate decidedOn,
      @Schema(
              description =
                  "Errors of the checks that the secretariat answers for, each with its reason; kept in"
                      + " the audit trail and not public.")
          @Size(max = 50) @Nullable List<@NotNull @Valid ErrorOverride> overrides) {

    List<ErrorOverride> answers() {
      return list(overrides);
    }
  }

  /** Takes a confirmed decision back. */
  @Schema(
      name = "ReopenDecision",
      description = "Reopens a confirmed decision.",
      requiredProperties = "reason")
  record Reopen(
      @Schema(
              description = "Why; told to everybody who acted on the decision.",
              examples = "Forkert udfald indtastet")
          @NotNull @Plain
          @NoPersonNumber
          @Size(max = 1000) String reason) {}

  /** The answer to a condition. */
  @Schema(
      name = "ResolveCondition",
      description = "The answer of a party to a condition.",
      requiredProperties = {"result", "resolvedOn", "proof"})
  record Resolve(
      @Schema(description = "The answer.", examples = "GRANTED") @NotNull Answer result,
      @Schema(
              description = "Day of the answer; not in the future. It may lie before the decision.",
              examples = "2022-04-25")
          @NotNull @Day
          LocalDate resolvedOn,
      @Schema(
              description = "Where the answer can be read.",
              examples = "Kommunalbestyrelsens protokol 25. april 2022, punkt 7")
          @NotNull @Plain
          @NoPersonNumber
          @Size(max = 2000) String proof,
      @Schema(
              description =
                  "Figures or words that the answer carries. Of quota that the party gives away:"
                      + " `amount`, the persons, or where it gives to several `amount.0400` for those"
                      + " that 0400 takes over.",
              examples = "{\"strækninger\":\"4\"}")
          @Size(max = 50) @Nullable Map<
                  @NotNull @Plain @NoPersonNumber @Size(max = 100) String,
                  @NotNull @Plain @NoPersonNumber @Size(max = 1000) String>
              values,
      @Schema(
              description = "True to replace the answer on record, which was entered wrongly.",
              examples = "false",
              defaultValue = "false")
          @Nullable Boolean corrects,
      @Schema(
              description = "Why the answer on record is wrong; required with corrects.",
              examples = "Protokollen var læst forkert")
          @Plain
          @NoPersonNumber
          @Size(max = 1000) @Nullable String reason) {

    boolean correcting() {
      return Boolean.TRUE.equals(corrects);
    }

    /**
     * The answer.
     *
     * @throws ProblemException 422 for a correction without a reason, or a reason without one
     */
    Condition.Resolution resolution() {
      if (correcting() != (reason != null)) {
        throw Refusal.correctionWithoutReason(correcting());
      }
      return new Condition.Resolution(
          result == Answer.GRANTED ? ConditionState.GRANTED : ConditionState.REFUSED,
          resolvedOn,
          proof,
          values == null ? Map.of() : values,
          reason);
    }
  }

  /** What a party can answer. */
  @Schema(
      name = "ConditionAnswer",
      description =
          "What a party can answer. `GRANTED`: the party agrees. `REFUSED`: the party says "
              + "no.")
  enum Answer {
    /** The party agrees. */
    GRANTED,
    /** The party says no. */
    REFUSED
  }
}
