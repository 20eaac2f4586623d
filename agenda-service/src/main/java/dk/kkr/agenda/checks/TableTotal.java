package dk.kkr.agenda.checks;

import dk.kkr.agenda.content.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Totals of tables. Subtotals count once; columns of shares, averages and other figures that do not
 * add up are passed over, and so is what rounding explains. A last column of totals is looked at
 * where at least as many rows are right as are wrong.
 */
final class TableTotal implements ItemRule {

  private static final Pattern TOTAL =
      Pattern.compile(
          "(?iu)(?:.*(?<!\\p{L})(?:i alt|total|totalt|sum)|samlet|tilsammen)(?!\\p{L}).*");
  private static final Pattern NOT_ADDED =
      Pattern.compile(
          "(?iu)%|pct|procent|gennemsnit|andel|indeks|(?<!\\p{L})pr\\.|(?<!\\p{L})per(?!\\p{L})|år(?!\\p{L})");

  @Override
  public CheckCode code() {
    return CheckCode.TABLE_TOTAL_DIFFERS;
  }

  @Override
  public void check(CheckedAgenda.Frame frame, CheckedItem item, Report report) {
    List<Table> tables = item.content().tables();
    for (int i = 0; i < tables.size(); i++) {
      check(tables.get(i), item.place().inTable(i + 1), report);
    }
  }

  private static void check(Table table, CheckPlace place, Report report) {
    List<List<String>> rows = table.rows();
    List<String> total = table.total();
    if (total.isEmpty() && rows.size() > 2 && isTotal(rows.getLast())) {
      total = rows.getLast();
      rows = rows.subList(0, rows.size() - 1);
    }
    across(table, rows, place, report);
    for (int column = 1; column < total.size() && !rows.isEmpty(); column++) {
      String heading = column < table.header().size() ? table.header().get(column) : "";
      BigDecimal stated = Figures.in(total.get(column));
      if (stated == null || NOT_ADDED.matcher(heading).find()) {
        continue;
      }
      Sum all = Sum.of(rows, column, false);
      Sum once = Sum.of(rows, column, true);
      if (all != null && once != null && !all.is(stated) && !once.is(stated)) {
        report.add(place, message(heading, total.get(column), once), String.join(" ", total));
      }
    }
  }

  /** A last column of totals, where most rows show that it is one. */
  private static void across(
      Table table, List<List<String>> rows, CheckPlace place, Report report) {
    List<String> header = table.header();
    int last = header.size() - 1;
    if (last < 3
        || !TOTAL.matcher(header.get(last)).matches()
        || header.stream().skip(1).anyMatch(heading -> NOT_ADDED.matcher(heading).find())) {
      return;
    }
    int right = 0;
    List<List<String>> wrong = new ArrayList<>();
    for (List<String> row : rows) {
      Sum sum = row.size() > last ? Sum.of(row.subList(1, last)) : null;
      BigDecimal stated = sum == null ? null : Figures.in(row.get(last));
      if (sum != null && stated != null && sum.is(stated)) {
        right++;
      } else if (sum != null && stated != null) {
        wrong.add(row);
      }
    }
    if (wrong.size() <= right) {
      for (List<String> row : wrong) {
        String sum = Figures.text(Objects.requireNonNull(Sum.of(row.subList(1, last))).value());
        report.add(
            place,
            "Summen i rækken »%s« er skrevet som %s, men kolonnerne giver %s. Ret tallene eller summen."
                .formatted(row.getFirst(), row.get(last), sum),
            String.join(" ", row));
      }
    }
  }

  private static String message(String heading, String stated, Sum sum) {
    return "Summen%s er skrevet som %s, men rækkerne giver %s. Ret rækkerne eller summen."
        .formatted(
            heading.isBlank() ? "" : " i kolonnen »" + heading + "«",
            stated,
            Figures.text(sum.value()));
  }

  private static boolean isTotal(List<String> row) {
    return !row.isEmpty() && TOTAL.matcher(row.getFirst()).matches();
  }

  /**
   * A sum of rows.
   *
   * @param slack what rounding may make it differ
   */
  private record Sum(BigDecimal value, BigDecimal slack) {

    static @Nullable Sum of(List<List<String>> rows, int column, boolean withoutSubtotals) {
      return of(
          rows.stream()
              .filter(row -> !(withoutSubtotals && isTotal(row)))
              .map(row -> column < row.size() ? row.get(column) : "")
              .toList());
    }

    /** Null where one of them is no number. */
    static @Nullable Sum of(List<String> cells) {
      BigDecimal value = BigDecimal.ZERO;
      BigDecimal slack = BigDecimal.ZERO;
      for (String cell : cells) {
        BigDecimal number = Figures.in(cell);
        if (number == null) {
          return null;
        }
        value = value.add(number);
        if (number.scale() > 0) {
          slack = slack.add(number.ulp().movePointRight(1).divide(BigDecimal.valueOf(20)));
        }
      }
      return new Sum(value, slack);
    }

    boolean is(BigDecimal stated) {
      return value.subtract(stated).abs().compareTo(slack) <= 0;
    }
  }
}
