package dk.kkr.agenda.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table as the page shows it: every row has as many cells as there are columns.
 *
 * @param id unique on the page
 * @param caption what it shows
 * @param header one heading per column; empty where there are none
 * @param rows the first cell of each names the row
 * @param total the last row; empty where there is none
 * @param prose true when the cells hold text to be read, not figures
 */
record SheetTable(
    String id,
    String caption,
    List<Cell> header,
    List<List<Cell>> rows,
    List<Cell> total,
    boolean prose) {

  /** A word of so many letters fits in a cell of a telephone; a longer one is broken. */
  private static final int LONGEST_WORD = 30;

  /** So many letters stand beside each other on a sheet of paper, in the letters of a table. */
  private static final int LINE = 95;

  /** The same in smaller letters. */
  private static final int SMALL_LINE = 114;

  /** What the edges of a cell take, in letters. */
  private static final int EDGES = 3;

  private static final Pattern BLANKS = Pattern.compile("[\\s-]+");

  /** So many columns of figures fit on a sheet of paper. */
  private static final int BROADEST = 8;

  /** Characters of headings that take no more than a few lines. */
  private static final int SHORT = 300;

  /**
   * A cell.
   *
   * @param figure true when it stands to the right, as numbers do
   */
  record Cell(String text, boolean figure) {

    Cell {
      text = text.isBlank() ? "" : text;
    }

    /** True when a word in it has to be broken. */
    public boolean isLong() {
      return longest() > LONGEST_WORD;
    }

    private int longest() {
      return BLANKS.splitAsStream(text).mapToInt(String::length).max().orElse(0);
    }
  }

  /** True when it can be wider than a screen. */
  public boolean isWide() {
    return !prose && columns() > 1;
  }

  /** How its words stand on paper: {@code whole}, {@code whole small}, or broken where need be. */
  public String getSetting() {
    if (prose) {
      return "prose";
    }
    int letters = IntStream.range(0, columns()).map(this::letters).sum();
    return letters <= LINE ? "whole" : letters <= SMALL_LINE ? "whole small" : "figures";
  }

  private int letters(int column) {
    return EDGES
        + Stream.of(List.of(header), rows, List.of(total))
            .flatMap(List::stream)
            .filter(row -> row.size() > column)
            .mapToInt(row -> row.get(column).longest())
            .max()
            .orElse(0);
  }

  /** What a column is called; empty where it has no heading. */
  public String heading(int column) {
    return column < header.size() ? header.get(column).text() : "";
  }

  /** True when its headings are short enough to stand on every page that it goes over. */
  public boolean isHeadRepeated() {
    return header.stream().mapToInt(cell -> cell.text().length()).sum() <= SHORT;
  }

  int columns() {
    return IntStream.concat(
            IntStream.of(header.size(), total.size()), rows.stream().mapToInt(List::size))
        .max()
        .orElse(0);
  }

  /** The same in tables that are no broader than a sheet of paper, each with the first column. */
  public List<SheetTable> getSheets() {
    int columns = columns();
    if (columns <= BROADEST) {
      return List.of(this);
    }
    List<SheetTable> sheets = new ArrayList<>();
    for (int from = 1; from < columns; from += BROADEST - 1) {
      int to = Math.min(columns, from + BROADEST - 1);
      sheets.add(
          new SheetTable(
              id + "-" + from,
              "%s, kolonne %d-%d af %d".formatted(caption, from + 1, to, columns),
              cut(header, from, to),
              sheet(rows, from, to),
              cut(total, from, to),
              prose));
    }
    return sheets;
  }

  private static List<List<Cell>> sheet(List<List<Cell>> rows, int from, int to) {
    return rows.stream().map(row -> cut(row, from, to)).toList();
  }

  private static List<Cell> cut(List<Cell> row, int from, int to) {
    if (row.isEmpty()) {
      return row;
    }
    List<Cell> cells = new ArrayList<>(row.subList(from, to));
    cells.addFirst(row.getFirst());
    return cells;
  }
}
