package dk.kkr.decision.points;

import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A condition of an outcome that no longer counts, with the answer it had.
 *
 * @param subject what it was about
 * @param party who had to agree
 * @param state where it stood
 * @param resolvedOn day of the answer
 * @param proof where the answer can be read
 * @param values figures or words that the answer carried
 */
@Schema(description = "A condition of an earlier outcome, with the answer it had.")
public record EarlierCondition(
    @Schema(description = "What it was about.", examples = "Politisk godkendelse") String subject,
    @Schema(description = "Who had to agree.") Party party,
    @Schema(description = "Where it stood.", examples = "GRANTED") ConditionState state,
    @Schema(description = "Day of the answer.", examples = "2022-04-25")
        @Nullable LocalDate resolvedOn,
    @Schema(
            description = "Where the answer can be read.",
            examples = "Kommunalbestyrelsens protokol 25. april 2022, punkt 7")
        @Nullable String proof,
    @Schema(
            description = "Figures or words that the answer carried.",
            examples = "{\"strækninger\":\"4\"}")
        Map<String, String> values) {

  public EarlierCondition {
    values = Map.copyOf(values);
  }

  static EarlierCondition of(Condition condition) {
    return new EarlierCondition(
        condition.subject(),
        condition.party(),
        condition.state(),
        condition.resolvedOn(),
        condition.proof(),
        condition.values());
  }
}
