package dk.kkr.agenda.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds rows whose columns are held apart by spaces: at least three lines after one another with
 * the same number of columns, most of them ending in a number. Fewer could be chance.
 */
final class SpacedColumns {

  private static final Pattern COLUMNS = Pattern.compile("\\s{2,}");
  private static final Pattern LIST_MARK = Pattern.compile("^(?:[-–—•·*]|\\d{1,2}[.)]|[a-z][.)])$");
  private static final int FEWEST_ROWS = 3;

  private SpacedColumns() {}

  /** For each line its cells, or an empty list when it is no such row. */
  static List<List<String>> of(List<Line> lines) {
    List<List<String>> found =
        new ArrayList<>(Collections.nCopies(lines.size(), List.<String>of()));
    int start = 0;
    while (start < lines.size()) {
      int columns = cells(lines.get(start)).size();
      int end = start + 1;
      while (end < lines.size() && columns > 1 && cells(lines.get(end)).size() == columns) {
        end++;
      }
      if (columns > 1 && end - start >= FEWEST_ROWS && mostEndInNumbers(lines, start, end)) {
        for (int i = start; i < end; i++) {
          found.set(i, cells(lines.get(i)));
        }
      }
      start = end;
    }
    return found;
  }

  private static boolean mostEndInNumbers(List<Line> lines, int start, int end) {
    long numbers =
        lines.subList(start, end).stream()
            .filter(line -> TableShape.isNumber(cells(line).getLast()))
            .count();
    return numbers * 3 >= (end - start) * 2L;
  }

  private static List<String> cells(Line line) {
    String text = line.text();
    if (line.hasKnownStart()
        || text.indexOf('\t') >= 0
        || text.startsWith("|")
        || !text.contains("  ")) {
      return List.of();
    }
    List<String> cells = Arrays.asList(COLUMNS.split(text));
    return LIST_MARK.matcher(cells.getFirst()).matches() ? List.of() : cells;
  }
}
