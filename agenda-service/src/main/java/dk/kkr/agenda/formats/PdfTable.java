package dk.kkr.agenda.formats;

import dk.kkr.agenda.importing.SourceLine;
import dk.kkr.agenda.importing.SourceLine.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A table on a page that marks none: lines whose words stand in the same columns. */
final class PdfTable {

  /** Lines nearer to each other than this many times the size of the font are of one row. */
  private static final float TIGHT = 1.45f;

  private static final int LONG_CELL = 30;
  private static final int MANY_LINES = 6;

  private record Column(float left, float right) {
    Column with(PdfSegment segment) {
      return new Column(Math.min(left, segment.left()), Math.max(right, segment.right()));
    }

    float overlap(PdfSegment segment) {
      return Math.min(right, segment.right()) - Math.max(left, segment.left());
    }
  }

  private record Row(List<StringBuilder> cells, PdfLine last, boolean bold) {}

  private final List<PdfLine> lines;
  private final List<Column> columns = new ArrayList<>();

  private PdfTable(List<PdfLine> lines) {
    this.lines = lines;
    PdfLine widest =
        lines.stream().max(Comparator.comparingInt(line -> line.segments().size())).orElseThrow();
    widest.segments().forEach(each -> columns.add(new Column(each.left(), each.right())));
    for (PdfLine line : lines) {
      for (PdfSegment segment : line.segments()) {
        int column = column(segment);
        boolean spans = columns.stream().filter(each -> each.overlap(segment) > 0).count() > 1;
        if (!spans) {
          columns.set(column, columns.get(column).with(segment));
        }
      }
    }
  }

  /**
   * How many lines from this one on are a table; fewer than two are none.
   *
   * @param lines of one page
   */
  static int length(List<PdfLine> lines, int from) {
    int end = from;
    int rows = 0;
    while (end < lines.size() && belongs(lines, from, end)) {
      rows += lines.get(end).isRow() ? 1 : 0;
      end++;
    }
    while (end > from && !lines.get(end - 1).isRow() && !isTight(lines, end - 1)) {
      end--;
    }
    return rows < 2 ? 0 : end - from;
  }

  private static boolean belongs(List<PdfLine> lines, int from, int at) {
    PdfLine line = lines.get(at);
    if (line.isRow()) {
      return at == from || line.y() - lines.get(at - 1).y() < 4 * line.size();
    }
    if (at == from || line.isMarked() || !isTight(lines, at)) {
      return false;
    }
    // The rest of a cell that takes two lines: it stays within a column of the rows above.
    PdfLine row = lines.get(at - 1);
    while (!row.isRow() && --at > from) {
      row = lines.get(at - 1);
    }
    float left = line.left();
    float right = line.right();
    List<PdfSegment> cells = row.segments();
    for (int i = 0; i < cells.size(); i++) {
      float next = i + 1 < cells.size() ? cells.get(i + 1).left() : Float.MAX_VALUE;
      if (left >= cells.get(i).left() - 2 && right < next && i + 1 < cells.size()) {
        return true;
      }
      if (i > 0 && left >= cells.get(i).left() - 2) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTight(List<PdfLine> lines, int at) {
    return at > 0 && lines.get(at).y() - lines.get(at - 1).y() < TIGHT * lines.get(at).size();
  }

  /** Its rows; or, where it is text set in columns, the text column by column. */
  static List<SourceLine> lines(List<PdfLine> lines) {
    PdfTable table = new PdfTable(lines);
    return table.isText() ? table.columnsOfText() : table.rows();
  }

  private boolean isText() {
    return lines.size() >= MANY_LINES
        && columns.size() <= 3
        && lines.stream()
                .filter(
                    line ->
                        line.segments().stream()
                            .allMatch(each -> each.text().length() >= LONG_CELL))
                .count()
            > lines.size() / 2;
  }

  private List<SourceLine> columnsOfText() {
    List<SourceLine> text = new ArrayList<>();
    for (int column = 0; column < columns.size(); column++) {
      boolean begins = true;
      for (PdfLine line : lines) {
        for (PdfSegment segment : line.segments()) {
          if (column(segment) == column) {
            Kind kind = begins ? Kind.PARAGRAPH : Kind.CONTINUATION;
            text.add(new SourceLine(kind, segment.page(), 0, 0, segment.bold(), segment.text()));
            begins =
                segment.text().endsWith(".") && segment.right() < columns.get(column).right() - 40;
          }
        }
      }
    }
    return text;
  }

  private List<SourceLine> rows() {
    List<Row> rows = new ArrayList<>();
    for (PdfLine line : lines) {
      Row last = rows.isEmpty() ? null : rows.getLast();
      boolean goesOn =
          last != null
              && line.y() - last.last().y() < TIGHT * line.size()
              && (!line.isRow() || column(line.first()) > 0)
              && !(line.bold() && !last.bold());
      if (last != null && goesOn) {
        rows.set(rows.size() - 1, new Row(last.cells(), line, last.bold()));
      } else {
        rows.add(new Row(empty(), line, line.bold()));
      }
      for (PdfSegment segment : line.segments()) {
        StringBuilder cell = rows.getLast().cells().get(column(segment));
        append(cell, segment.text());
      }
    }
    List<SourceLine> written = new ArrayList<>();
    for (Row row : rows) {
      Kind kind = written.isEmpty() ? Kind.FIRST_ROW : Kind.ROW;
      String cells = String.join("\t", row.cells());
      written.add(new SourceLine(kind, row.last().page(), 0, 0, row.bold(), cells));
    }
    return written;
  }

  private static void append(StringBuilder cell, String text) {
    boolean broken =
        cell.length() > 1
            && cell.charAt(cell.length() - 1) == '-'
            && Character.isLetter(cell.charAt(cell.length() - 2))
            && Character.isLowerCase(text.charAt(0));
    if (broken) {
      cell.setLength(cell.length() - 1);
    } else if (!cell.isEmpty()) {
      cell.append(' ');
    }
    cell.append(text);
  }

  private List<StringBuilder> empty() {
    List<StringBuilder> cells = new ArrayList<>();
    columns.forEach(each -> cells.add(new StringBuilder()));
    return cells;
  }

  private int column(PdfSegment segment) {
    int best = 0;
    float most = Float.NEGATIVE_INFINITY;
    for (int i = 0; i < columns.size(); i++) {
      float overlap = columns.get(i).overlap(segment);
      if (overlap > most) {
        most = overlap;
        best = i;
      }
    }
    return best;
  }
}
