package dk.kkr.quota.worksheet;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Why one participant has what it has, line by line in plain Danish.
 *
 * @param key of the participant
 * @param name of the participant
 * @param lines in the order of the calculation
 */
@Schema(
    name = "Explanation",
    description = "Why one participant has what it has, line by line in plain Danish.")
public record Explanation(
    @Schema(description = "Key of the participant.", examples = "0223") String key,
    @Schema(description = "Name of the participant.", examples = "Hørsholm") String name,
    @Schema(description = "In the order of the calculation.") List<Line> lines) {

  /** Copies the lines. */
  public Explanation {
    lines = List.copyOf(lines);
  }

  /**
   * A line.
   *
   * @param quantity key of the step that it tells of
   * @param label what the quantity is called
   * @param how the numbers it comes from, or why it is yes or no; null for an input
   * @param value what it comes to, with its unit
   * @param note where the rule comes from
   */
  @Schema(name = "ExplanationLine", description = "One line, in Danish.")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Line(
      @Schema(description = "Key of the step that it tells of.", examples = "unrounded")
          String quantity,
      @Schema(description = "What it is called.", examples = "Andel før afrunding") String label,
      @Schema(
              description =
                  "The numbers it comes from, or why the value is ja or nej; absent for an input.",
              examples = "Vægt × antal (94.050) ÷ Nøglen i alt (100)")
          @Nullable String how,
      @Schema(description = "What it comes to.", examples = "940,5 pladser") String value,
      @Schema(description = "Where the rule comes from.", examples = "Metoden er antaget")
          @Nullable String note) {

    /** The whole line. */
    public String text() {
      if (how == null) {
        return label + ": " + value;
      }
      return givesReason()
          ? "%s: %s, for %s".formatted(label, value, how)
          : "%s: %s = %s".formatted(label, how, value);
    }

    /** Whether it is said why the value is yes or no, rather than what it comes from. */
    public boolean givesReason() {
      return how != null && (value.equals(YesNo.of(true)) || value.equals(YesNo.of(false)));
    }
  }

  /**
   * Of one participant; empty when nobody of this key or name takes part.
   *
   * @param participant as {@link Result#row} takes it
   */
  public static Optional<Explanation> of(Result result, String participant) {
    List<String> keys = result.rows().stream().map(Result.Row::key).toList();
    return result
        .row(participant)
        .map(
            row ->
                new Explanation(
                    row.key(),
                    row.name(),
                    new Teller(result, keys, result.rows().indexOf(row)).lines()));
  }
}
