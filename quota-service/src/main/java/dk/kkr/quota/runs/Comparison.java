package dk.kkr.quota.runs;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.kkr.quota.worksheet.Named;
import dk.kkr.quota.worksheet.Result;
import dk.kkr.quota.worksheet.Result.Column;
import dk.kkr.quota.worksheet.Result.Figure;
import dk.kkr.quota.worksheet.Result.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Two results of one calculator beside each other.
 *
 * @param one the first
 * @param other the second
 * @param columns that both have
 * @param rows of everybody who takes part in one of them
 * @param figures that both have
 */
@Schema(name = "Comparison", description = "Two results of one calculator beside each other.")
record Comparison(
    @Schema(description = "The first.") Side one,
    @Schema(description = "The second.") Side other,
    @Schema(description = "Columns that both have.") List<ComparedColumn> columns,
    @Schema(description = "Everybody who takes part in one of them.") List<ComparedRow> rows,
    @Schema(description = "Figures that both have.") List<ComparedFigure> figures) {

  /**
   * One of the two.
   *
   * @param run the run
   * @param method how it was done
   * @param rounding how it was rounded
   */
  @Schema(name = "ComparedRun", description = "One of the two.")
  record Side(
      @Schema(description = "The run.") RunSummary run,
      @Schema(description = "How it was done.") Named method,
      @Schema(description = "How it was rounded.") Named rounding) {}

  /**
   * A column that both have.
   *
   * @param quantity key of it
   * @param label in the first
   * @param unit in the first
   */
  @Schema(name = "ComparedColumn", description = "A column that both have.")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ComparedColumn(
      @Schema(description = "Key of it.", examples = "bill") String quantity,
      @Schema(description = "In the first.", examples = "Regninger i alt") String label,
      @Schema(description = "In the first.", examples = "kr.") @Nullable String unit) {}

  /**
   * One who takes part.
   *
   * @param key of the participant
   * @param name of the participant
   * @param values one for each column
   */
  @Schema(name = "ComparedRow", description = "One who takes part.")
  record ComparedRow(
      @Schema(description = "Of the participant.", examples = "0223") String key,
      @Schema(description = "Of the participant.", examples = "Hørsholm") String name,
      @Schema(description = "One for each column.") List<Difference> values) {}

  /**
   * A number in both.
   *
   * @param quantity key of it
   * @param label in the first
   * @param value in both
   */
  @Schema(name = "ComparedFigure", description = "A number that both have.")
  record ComparedFigure(
      @Schema(description = "Key of it.", examples = "total") String quantity,
      @Schema(description = "In the first.", examples = "Antal til fordeling") String label,
      @Schema(description = "In both.") Difference value) {}

  /**
   * Two numbers.
   *
   * @param one in the first; null where it is not in there
   * @param other in the second; null where it is not in there
   * @param difference the second less the first, each nought where it is missing
   */
  @Schema(name = "Difference", description = "Two numbers, and the second less the first.")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Difference(
      @Schema(description = "In the first; absent where it is not in there.", examples = "24138")
          @Nullable BigDecimal one,
      @Schema(description = "In the second; absent where it is not in there.", examples = "9424")
          @Nullable BigDecimal other,
      @Schema(description = "The second less the first.", examples = "-14714")
          BigDecimal difference) {

    static Difference of(@Nullable BigDecimal one, @Nullable BigDecimal other) {
      return new Difference(
          one,
          other,
          Objects.requireNonNullElse(other, BigDecimal.ZERO)
              .subtract(Objects.requireNonNullElse(one, BigDecimal.ZERO)));
    }
  }

  /** Beside each other. */
  static Comparison of(Run one, Run other) {
    Result first = one.result();
    Result second = other.result();
    List<Column> common =
        first.columns().stream().filter(column -> place(second, column) >= 0).toList();
    return new Comparison(
        side(one),
        side(other),
        columns(common),
        rows(first, second, common),
        figures(first, second));
  }

  private static Side side(Run run) {
    return new Side(RunSummary.of(run), run.result().method(), run.result().rounding());
  }

  private static List<ComparedColumn> columns(List<Column> common) {
    return common.stream()
        .map(column -> new ComparedColumn(column.quantity(), column.label(), column.unit()))
        .toList();
  }

  private static List<ComparedRow> rows(Result first, Result second, List<Column> common) {
    Map<String, String> names = new LinkedHashMap<>();
    first.rows().forEach(row -> names.put(row.key(), row.name()));
    second.rows().forEach(row -> names.putIfAbsent(row.key(), row.name()));
    Map<String, Row> ones = byKey(first);
    Map<String, Row> others = byKey(second);
    List<ComparedRow> rows = new ArrayList<>();
    names.forEach(
        (key, name) ->
            rows.add(
                new ComparedRow(
                    key,
                    name,
                    common.stream()
                        .map(
                            column ->
                                Difference.of(
                                    value(ones.get(key), place(first, column)),
                                    value(others.get(key), place(second, column))))
                        .toList())));
    return rows;
  }

  private static List<ComparedFigure> figures(Result first, Result second) {
    Map<String, Figure> others = new LinkedHashMap<>();
    second.figures().forEach(figure -> others.put(figure.quantity(), figure));
    List<ComparedFigure> figures = new ArrayList<>();
    for (Figure figure : first.figures()) {
      Figure other = others.get(figure.quantity());
      if (other != null) {
        figures.add(
            new ComparedFigure(
                figure.quantity(), figure.label(), Difference.of(figure.value(), other.value())));
      }
    }
    return figures;
  }

  private static Map<String, Row> byKey(Result result) {
    Map<String, Row> rows = new LinkedHashMap<>();
    result.rows().forEach(row -> rows.put(row.key(), row));
    return rows;
  }

  private static int place(Result result, Column column) {
    return result.columns().stream().map(Column::quantity).toList().indexOf(column.quantity());
  }

  private static @Nullable BigDecimal value(@Nullable Row row, int place) {
    return row == null ? null : row.values().get(place);
  }
}
