package dk.kkr.quota.pages;

import dk.kkr.quota.worksheet.DanishNumbers;
import dk.kkr.quota.worksheet.Result;
import dk.kkr.quota.worksheet.Result.Column;
import dk.kkr.quota.worksheet.YesNo;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table as it is shown: all its numbers with the same decimals.
 *
 * @param column of the result
 * @param decimals as many as the longest number needs; two where any kroner are not whole
 */
record NumberColumn(Column column, int decimals) {

  static List<NumberColumn> all(Result result) {
    List<NumberColumn> columns =
        IntStream.range(0, result.columns().size()).mapToObj(i -> of(result, i)).toList();
    int kroner =
        columns.stream()
            .filter(NumberColumn::kroner)
            .mapToInt(NumberColumn::decimals)
            .max()
            .orElse(0);
    return columns.stream()
        .map(
            one ->
                one.kroner() && kroner > 0
                    ? new NumberColumn(one.column(), Math.max(2, kroner))
                    : one)
        .toList();
  }

  private boolean kroner() {
    return "kr.".equals(column.unit());
  }

  private static NumberColumn of(Result result, int place) {
    Column column = result.columns().get(place);
    List<BigDecimal> numbers =
        new ArrayList<>(result.rows().stream().map(row -> row.values().get(place)).toList());
    if (column.total() != null) {
      numbers.add(column.total());
    }
    int decimals =
        numbers.stream().mapToInt(number -> number.stripTrailingZeros().scale()).max().orElse(0);
    return new NumberColumn(column, Math.max(decimals, 0));
  }

  boolean yesNo() {
    return YesNo.is(column.unit());
  }

  /** The unit to print in the heading; null where the values speak for themselves. */
  @Nullable String unit() {
    return column.unit() == null || heading().equals(column.label()) ? null : column.unit();
  }

  /** {@code Kommunekvote (personer)}. */
  String heading() {
    return heading(column.label(), column.unit());
  }

  static String heading(String label, @Nullable String unit) {
    return unit == null || YesNo.is(unit) || says(label, unit)
        ? label
        : "%s (%s)".formatted(label, unit);
  }

  /** Whether the label says the unit already, as in "Indbyggere 1. januar 2020". */
  private static boolean says(String label, String unit) {
    String first = label.toLowerCase(Locale.ROOT);
    return first.startsWith(unit) || (unit.equals("pct.") && first.startsWith("procent"));
  }

  String text(BigDecimal number) {
    return yesNo() ? YesNo.of(number.signum() != 0) : DanishNumbers.of(number, decimals);
  }
}
