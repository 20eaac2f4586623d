package dk.kkr.quota.tables;

import java.util.List;

/**
 * A line that is not blank.
 *
 * @param row as a spreadsheet shows it, from 1, blank lines counted
 * @param cells without blanks around them, and without empty ones at the end
 */
record CsvLine(int row, List<String> cells) {

  CsvLine {
    cells = List.copyOf(cells);
  }

  /** The cell at this place; empty where the line is shorter. */
  String cell(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }

  /** How many cells have something in them. */
  long filled() {
    return cells.stream().filter(cell -> !cell.isEmpty()).count();
  }

  /** The letter of a column as a spreadsheet shows it: A, B, … Z, AA. */
  static String letter(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return letters.toString();
  }
}
