package dk.kkr.agenda.formats;

import dk.kkr.agenda.importing.FindingCode;
import dk.kkr.agenda.importing.SourceLine;
import dk.kkr.agenda.importing.SourceLine.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A table of a Word file while it is read. */
final class WordTable {

  private static final int MOST_COLUMNS = 50;

  /** So many paragraphs in one cell, and the table only puts text in its place. */
  private static final int LAYOUT = 6;

  private static final class Cell {
    private final List<SourceLine> lines = new ArrayList<>();
    private int span = 1;
  }

  private static final class Row {
    private final List<Cell> cells = new ArrayList<>();
    private boolean head;
    private boolean plain;
    private boolean bold;
  }

  private final List<Row> rows = new ArrayList<>();

  void row() {
    rows.add(new Row());
  }

  void cell() {
    row(0).cells.add(new Cell());
  }

  /** The row stands again on every page. */
  void head() {
    row(0).head = true;
  }

  /** The cell is as wide as so many columns. */
  void span(int columns) {
    lastCell().span = Math.clamp(columns, 1, MOST_COLUMNS);
  }

  /** The lines of a paragraph in the cell that is open. */
  void add(List<SourceLine> lines, boolean bold) {
    lastCell().lines.addAll(lines);
    if (!lines.isEmpty()) {
      row(0).bold |= bold;
      row(0).plain |= !bold;
    }
  }

  private Row row(int least) {
    if (rows.size() <= least) {
      rows.add(new Row());
    }
    return rows.getLast();
  }

  private Cell lastCell() {
    Row row = row(0);
    if (row.cells.isEmpty()) {
      row.cells.add(new Cell());
    }
    return row.cells.getLast();
  }

  /** Its rows; or, when it only puts text in its place, the lines in it. */
  List<SourceLine> lines() {
    List<SourceLine> lines = new ArrayList<>();
    boolean layout = isLayout();
    for (Row row : rows) {
      List<SourceLine> inside = row.cells.stream().flatMap(cell -> cell.lines.stream()).toList();
      if (layout) {
        inside.forEach(line -> add(line, row.cells.size() > 1, lines));
        continue;
      }
      boolean head = row.head || (row.bold && !row.plain);
      Kind kind = lines.isEmpty() ? Kind.FIRST_ROW : Kind.ROW;
      lines.add(new SourceLine(kind, null, 0, 0, head, text(row)));
      inside.stream().filter(SourceLine::isBeside).forEach(lines::add);
    }
    return lines;
  }

  private static void add(SourceLine line, boolean besideOthers, List<SourceLine> lines) {
    lines.add(line);
    if (line.kind() == Kind.FIRST_ROW && besideOthers) {
      lines.add(SourceLine.notice(FindingCode.TABLE_NESTED));
    }
  }

  private boolean isLayout() {
    return rows.stream().allMatch(row -> row.cells.size() < 2)
        || rows.stream()
            .flatMap(row -> row.cells.stream())
            .anyMatch(
                cell ->
                    cell.lines.stream().filter(line -> !line.isBeside()).count() >= LAYOUT
                        || cell.lines.stream()
                            .anyMatch(
                                line ->
                                    line.kind() == Kind.HEADING || line.kind() == Kind.FIRST_ROW));
  }

  private static String text(Row row) {
    List<String> cells = new ArrayList<>();
    for (Cell cell : row.cells) {
      cells.add(
          cell.lines.stream()
              .filter(line -> !line.isBeside())
              .map(line -> line.text().replace('\t', ' '))
              .collect(Collectors.joining(" ")));
      for (int i = 1; i < cell.span && cells.size() < MOST_COLUMNS; i++) {
        cells.add("");
      }
    }
    return String.join("\t", cells);
  }
}
