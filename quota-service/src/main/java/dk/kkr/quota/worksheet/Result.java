package dk.kkr.quota.worksheet;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a calculation comes to, with every step of it. The numbers of the table and the figures are
 * those of the steps they name, so the steps alone prove them.
 *
 * @param calculator key of the calculator
 * @param name of the calculation, in Danish
 * @param method how it was done
 * @param rounding how it was rounded
 * @param columns of the table, the one that matters most first
 * @param rows one for each participant, in the order that breaks ties
 * @param figures what all have in common
 * @param ties all that were met, broken or not
 * @param findings what else to know
 * @param steps in order
 */
@Schema(name = "Result", description = "What a calculation comes to, with every step of it.")
public record Result(
    @Schema(description = "Key of the calculator.", examples = "dimensioning") String calculator,
    @Schema(description = "Name of the calculation, in Danish.", examples = "Fordeling af pladser")
        String name,
    @Schema(description = "How it was done.") Named method,
    @Schema(description = "How it was rounded.") Named rounding,
    @Schema(description = "Columns of the table, the one that matters most first.")
        List<Column> columns,
    @Schema(description = "One for each participant, in the order that breaks ties.")
        List<Row> rows,
    @Schema(description = "What all have in common.") List<Figure> figures,
    @Schema(description = "All ties that were met, broken or not.") List<Tie> ties,
    @Schema(description = "What else to know.") List<Finding> findings,
    @Schema(description = "How it was done, in order; everything above follows from it.")
        List<Step> steps) {

  /** Copies the lists. */
  public Result {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    figures = List.copyOf(figures);
    ties = List.copyOf(ties);
    findings = List.copyOf(findings);
    steps = List.copyOf(steps);
  }

  /** The same, with something more that a reader should know; it comes first. */
  public Result noting(List<Finding> more) {
    List<Finding> all = new ArrayList<>(more);
    all.addAll(findings);
    return new Result(calculator, name, method, rounding, columns, rows, figures, ties, all, steps);
  }

  /**
   * The row of a participant.
   *
   * @param asked its key, or else its name in any case
   */
  public Optional<Row> row(String asked) {
    return rows.stream()
        .filter(row -> row.key().equals(asked))
        .findFirst()
        .or(
            () ->
                rows.stream()
                    .filter(row -> row.name().equalsIgnoreCase(asked.strip()))
                    .findFirst());
  }

  /** The step of a quantity. */
  public Optional<Step> step(String quantity) {
    return steps.stream().filter(step -> step.quantity().equals(quantity)).findFirst();
  }

  /** The same without its steps. */
  public Result withoutSteps() {
    return new Result(
        calculator, name, method, rounding, columns, rows, figures, ties, findings, List.of());
  }

  /**
   * A column of the table.
   *
   * @param quantity key of the step that its values are those of
   * @param label in Danish
   * @param unit in Danish; null for a plain number
   * @param total sum of the column; null where a sum means nothing
   */
  @Schema(name = "ResultColumn", description = "A column of the table.")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Column(
      @Schema(description = "Key of the step that its values are those of.", examples = "units")
          String quantity,
      @Schema(description = "In Danish.", examples = "Pladser") String label,
      @Schema(description = "In Danish.", examples = "pladser") @Nullable String unit,
      @Schema(
              description = "Sum of the column; absent where a sum means nothing.",
              examples = "1881")
          @Nullable BigDecimal total) {}

  /**
   * A row of the table.
   *
   * @param key of the participant
   * @param name of the participant
   * @param values one for each column
   */
  @Schema(name = "ResultRow", description = "What one participant has.")
  public record Row(
      @Schema(description = "Key of the participant.", examples = "0223") String key,
      @Schema(description = "Name of the participant.", examples = "Hørsholm") String name,
      @Schema(description = "One for each column.", examples = "[3]") List<BigDecimal> values) {

    /** Copies the values. */
    public Row {
      values = List.copyOf(values);
    }
  }

  /**
   * A number that all have in common.
   *
   * @param quantity key of the step that it is of
   * @param label in Danish
   * @param unit in Danish; null for a plain number
   * @param value the number
   */
  @Schema(name = "ResultFigure", description = "A number that all have in common.")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Figure(
      @Schema(description = "Key of the step that it is of.", examples = "total") String quantity,
      @Schema(description = "In Danish.", examples = "Pladser i alt") String label,
      @Schema(description = "In Danish.", examples = "pladser") @Nullable String unit,
      @Schema(description = "The number.", examples = "1881") BigDecimal value) {}
}
