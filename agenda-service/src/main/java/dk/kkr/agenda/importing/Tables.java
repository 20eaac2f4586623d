package dk.kkr.agenda.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes the tables out of the lines of a part: rows with tabs or bars, or with columns held apart
 * by spaces. A blank line between two rows, made by a page, does not end a table.
 */
final class Tables {

  private static final Pattern LIST_MARK = Pattern.compile("^(?:[-–—•·*]|\\d{1,2}[.)]|[a-z][.)])$");
  private static final Pattern RULE_CELL = Pattern.compile("^:?-{3,}:?$");
  private static final int MOST_COLUMNS = 50;

  /** A row that was found: its line and cells. */
  record Row(Line line, List<String> cells, boolean bold) {}

  private final List<ImportedTable> tables = new ArrayList<>();
  private final List<Line> text = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private final List<Line> rules = new ArrayList<>();
  private final Ledger ledger;

  private Tables(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * @param tables in order
   * @param text the other lines
   */
  record Result(List<ImportedTable> tables, List<Line> text) {}

  static Result take(List<Line> lines, Ledger ledger) {
    Tables taking = new Tables(ledger);
    List<List<String>> spaced = SpacedColumns.of(lines);
    for (int i = 0; i < lines.size(); i++) {
      taking.add(lines.get(i), spaced.get(i));
    }
    taking.end();
    return new Result(taking.tables, taking.text);
  }

  private void add(Line line, @Nullable List<String> spaced) {
    List<String> cells =
        line.isRow()
            ? split(line.text(), "\t")
            : spaced != null && !spaced.isEmpty() ? spaced : cells(line.text());
    if (line.isFirstRow()) {
      end();
    }
    if (cells.size() < 2) {
      end();
      text.add(line);
      return;
    }
    if (cells.stream().allMatch(cell -> RULE_CELL.matcher(cell).matches())) {
      rules.add(line);
      return;
    }
    boolean bold = line.bold();
    boolean newTable =
        !line.isRow()
            && !rows.isEmpty()
            && ((bold && !TableShape.isTotal(cells) && !rows.getLast().bold())
                || (line.gap() > 0
                    && rows.getLast().cells().size() != cells.size()
                    && cells.size() != widthOfRows()
                    && TableShape.isTotal(rows.getLast().cells())));
    if (newTable) {
      end();
    }
    rows.add(new Row(line, cells, bold));
  }

  private int widthOfRows() {
    Map<Integer, Integer> widths = new HashMap<>();
    rows.forEach(row -> widths.merge(row.cells().size(), 1, Integer::sum));
    return widths.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0);
  }

  private void end() {
    if (rows.size() == 1 && rules.isEmpty() && !rows.getFirst().bold()) {
      text.add(rows.getFirst().line());
    } else if (!rows.isEmpty()) {
      tables.add(TableShape.of(rows, !rules.isEmpty(), ledger));
      rows.forEach(row -> ledger.place(row.line()));
      ledger.place(rules);
    }
    rows.clear();
    rules.clear();
  }

  /** The cells of a row; fewer than two when the line is no row. */
  static List<String> cells(String text) {
    if (text.startsWith("|") && text.length() > 2) {
      String inner = text.replaceFirst("^\\|", "").replaceFirst("\\|$", "");
      return split(inner, "\\|");
    }
    if (text.indexOf('\t') < 0) {
      return List.of();
    }
    List<String> cells = split(text, "\t");
    return LIST_MARK.matcher(cells.getFirst()).matches() ? List.of() : cells;
  }

  private static List<String> split(String text, String separator) {
    return Arrays.stream(text.split(separator, MOST_COLUMNS)).map(String::strip).toList();
  }
}
