package dk.kkr.agenda.importing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells header, rows and total of a table apart and checks the sum. */
final class TableShape {

  private static final Pattern TOTAL =
      Pattern.compile("(?i)^(?:.*\\b(?:i\\s*alt|total|totalt|sum)|samlet|tilsammen)\\b.*$");
  private static final Pattern NUMBER =
      Pattern.compile(
          "^[-−–+]?(?:\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,\\d+)?(?:\\s*(?:%|pct\\.?|kr\\.?))?$");
  private static final Pattern YEAR =
      Pattern.compile("^(?:19|20)\\d{2}(?:\\s?[-/–]\\s?\\d{2,4})?$");
  private static final Pattern NOTHING = Pattern.compile("^[-–—−]$");

  private TableShape() {}

  static ImportedTable of(List<Tables.Row> found, boolean ruled, Ledger ledger) {
    List<List<String>> rows = new ArrayList<>();
    int width = widthOf(found);
    found.forEach(row -> rows.add(fit(row.cells(), width)));
    List<String> header = List.of();
    if (ruled || isHeader(found, rows)) {
      header = rows.removeFirst();
    }
    List<String> total = List.of();
    if (rows.size() > 1 && isTotal(rows.getLast())) {
      total = rows.removeLast();
    }
    report(found, header, rows, total, ledger);
    return new ImportedTable(header, rows, total);
  }

  static boolean isTotal(List<String> row) {
    return TOTAL.matcher(row.getFirst()).matches();
  }

  static boolean isNumber(String cell) {
    return NUMBER.matcher(cell).matches() || NOTHING.matcher(cell).matches();
  }

  private static boolean isHeader(List<Tables.Row> found, List<List<String>> rows) {
    if (rows.size() < 2) {
      return rows.size() == 1 && found.getFirst().bold();
    }
    if (found.getFirst().bold() && !found.get(1).bold()) {
      return true;
    }
    List<String> first = rows.getFirst();
    if (hasYears(first) && !hasYears(rows.get(1))) {
      return true;
    }
    boolean namesOnly =
        first.stream().noneMatch(TableShape::isNumber)
            && first.stream().skip(1).noneMatch(String::isEmpty);
    boolean numbersBelow =
        rows.stream().skip(1).anyMatch(row -> row.stream().skip(1).anyMatch(TableShape::isNumber));
    return namesOnly && numbersBelow;
  }

  private static boolean hasYears(List<String> row) {
    return row.size() > 1
        && !isNumber(row.getFirst())
        && row.stream().skip(1).allMatch(cell -> YEAR.matcher(cell).matches());
  }

  private static int widthOf(List<Tables.Row> found) {
    return found.stream()
        .map(row -> withoutTrailingBlanks(row.cells()).size())
        .max(Integer::compare)
        .orElse(0);
  }

  private static List<String> withoutTrailingBlanks(List<String> cells) {
    int end = cells.size();
    while (end > 1 && cells.get(end - 1).isEmpty()) {
      end--;
    }
    return cells.subList(0, end);
  }

  private static List<String> fit(List<String> cells, int width) {
    List<String> fitted = new ArrayList<>(withoutTrailingBlanks(cells));
    boolean cut = cells.size() > fitted.size();
    while (cut && fitted.size() < width) {
      fitted.add("");
    }
    return fitted;
  }

  private static void report(
      List<Tables.Row> found,
      List<String> header,
      List<List<String>> rows,
      List<String> total,
      Ledger ledger) {
    int width = header.isEmpty() && !rows.isEmpty() ? rows.getFirst().size() : header.size();
    if (rows.stream().anyMatch(row -> row.size() != width)) {
      ledger.doubt(
          FindingCode.TABLE_UNEVEN,
          Severity.INFO,
          found.getFirst().line(),
          "Tabellens rækker har ikke lige mange felter.");
    }
    for (int column = 1; column < total.size(); column++) {
      BigDecimal expected = number(total.get(column));
      BigDecimal sum = sum(rows, column);
      if (expected != null && sum != null && expected.compareTo(sum) != 0) {
        ledger.doubt(
            FindingCode.TABLE_TOTAL_DIFFERS,
            Severity.WARNING,
            found.getLast().line(),
            "Tabellens sum er skrevet som %s, men rækkerne giver %s."
                .formatted(total.get(column), sum.toPlainString().replace('.', ',')));
      }
    }
  }

  private static @Nullable BigDecimal sum(List<List<String>> rows, int column) {
    BigDecimal sum = BigDecimal.ZERO;
    for (List<String> row : rows) {
      BigDecimal number = column < row.size() ? number(row.get(column)) : null;
      if (number == null) {
        return null;
      }
      sum = sum.add(number);
    }
    return sum;
  }

  private static @Nullable BigDecimal number(String cell) {
    if (NOTHING.matcher(cell).matches()) {
      return BigDecimal.ZERO;
    }
    boolean percent = cell.contains("%") || cell.contains("pct");
    if (percent || cell.length() > 30 || !NUMBER.matcher(cell).matches()) {
      return null;
    }
    String plain = cell.replaceAll("[^\\d,−–-]", "").replace('−', '-').replace('–', '-');
    return new BigDecimal(plain.replace(',', '.'));
  }
}
