package dk.kkr.quota.tables;

import dk.kkr.platform.problem.Violation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The rows of a table that sum others up. One holds when it is the sum of all rows, of those before
 * it, or of those between it and another of these rows.
 */
final class Totals {

  private static final Pattern LABEL =
      Pattern.compile(
          "(?:(?:.+ )?(?:i alt|ialt|total|totalt|tilsammen|in total)|(?:i alt|ialt|total|totalt|sum|samlet|subtotal) .+|sum|samlet|subtotal|hele (?:landet|regionen|danmark)|landet|regionen|alle kommuner|all municipalities|grand total)[:.]?");

  /**
   * A total as printed.
   *
   * @param before how many rows stand before it
   * @param values by name of the field
   */
  private record Total(int row, int before, Map<String, BigDecimal> values) {}

  private final List<Total> totals = new ArrayList<>();

  /** Whether a cell names a sum and no participant. */
  static boolean isLabel(String cell) {
    return LABEL.matcher(cell.toLowerCase(Locale.ROOT)).matches();
  }

  void add(int row, int before, Map<String, BigDecimal> values) {
    totals.add(new Total(row, before, new TreeMap<>(values)));
  }

  /** Tells those that do not hold. */
  void check(List<CsvRow> rows, Map<String, String> headings, Faults faults) {
    for (int i = 0; i < totals.size(); i++) {
      Total total = totals.get(i);
      int previous = i == 0 ? 0 : totals.get(i - 1).before();
      int next = i + 1 == totals.size() ? rows.size() : totals.get(i + 1).before();
      List<List<CsvRow>> parts =
          Stream.of(
                  rows,
                  rows.subList(0, total.before()),
                  rows.subList(previous, total.before()),
                  rows.subList(total.before(), next))
              .filter(part -> !part.isEmpty())
              .toList();
      total
          .values()
          .forEach(
              (field, printed) -> {
                if (parts.stream().noneMatch(part -> sum(part, field).compareTo(printed) == 0)) {
                  BigDecimal sum = sum(total.before() == 0 ? rows : parts.get(1), field);
                  faults.add(
                      Violation.inTable(
                          "/rows",
                          total.row(),
                          headings.get(field),
                          "the total is %s, but the rows sum to %s; the difference is %s"
                              .formatted(
                                  printed.toPlainString(),
                                  sum.toPlainString(),
                                  printed.subtract(sum).toPlainString())));
                }
              });
    }
  }

  private static BigDecimal sum(List<CsvRow> rows, String field) {
    return rows.stream()
        .map(row -> row.value(field))
        .flatMap(Optional::stream)
        .map(BigDecimal.class::cast)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
