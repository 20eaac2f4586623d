package dk.kkr.agenda.decisions;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A condition on a result: what one party has to agree to. */
@Schema(
    name = "ResultCondition",
    description = "A condition on a result, one per subject and party.")
public record Condition(
    @Schema(description = "The condition.", examples = "1d3e5f70-2a4b-4c6d-8e9f-0a1b2c3d4401")
        UUID conditionId,
    @Schema(description = "What it is about.", examples = "Politisk godkendelse") String subject,
    @Schema(description = "Who has to agree.") Party party,
    @Schema(
            description = ResultTerms.ANSWER,
            implementation = ResultTerms.Answer.class,
            examples = "OPEN")
        String state,
    @Schema(description = "Day of the answer; null while open.", examples = "2022-04-25")
        @Nullable LocalDate resolvedOn) {

  /** Who has to agree. */
  @Schema(name = "Party", description = "A municipality or another party.")
  public record Party(
      @Schema(
              description = ResultTerms.PARTY,
              implementation = ResultTerms.PartyKind.class,
              examples = "MUNICIPALITY")
          String kind,
      @Schema(description = "Four digits, for a municipality.", examples = "0223")
          @Nullable String code,
      @Schema(description = "Name as the minutes print it.", examples = "Hørsholm") String name) {}

  /** With the day of the answer, which is told with the answer only, if that is known. */
  Condition sinceKnown(List<Condition> known) {
    return known.stream()
        .filter(each -> each.conditionId.equals(conditionId) && each.state.equals(state))
        .findFirst()
        .map(each -> resolved(state, each.resolvedOn))
        .orElse(this);
  }

  Condition resolved(String result, @Nullable LocalDate on) {
    return new Condition(conditionId, subject, party, result, on);
  }
}
