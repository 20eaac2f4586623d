package dk.kkr.agenda.comparison;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a table changed: the columns and rows of both versions in one table.
 *
 * @param columns what happened to each
 * @param rows the header first, the total last; each has a cell for every column
 */
@Schema(
    name = "TableChange",
    description =
        "How a table changed: the columns and rows of both versions in one table, in the later order"
            + " with what was removed where it stood.")
public record TableChange(
    @Schema(description = "What happened to each column.", examples = "[\"KEPT\", \"ADDED\"]")
        List<Kind> columns,
    @Schema(description = "The rows: the header first, the total last.") List<RowChange> rows) {

  /** Copies the lists. */
  public TableChange {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** What happened to a column, a row or a cell. */
  @Schema(
      name = "TableChangeKind",
      description =
          "What happened to a column, a row or a cell. `KEPT`: both have it, with the same "
              + "words. `ADDED`: only the later version has it. `REMOVED`: only the earlier "
              + "version has it. `CHANGED`: both have it, with other words: of a column its "
              + "heading, of a row one of its cells. `MOVED`: both have it, at another place "
              + "among its neighbours; its cells say whether they changed.")
  public enum Kind {
    /** Both have it, with the same words. */
    KEPT,
    /** Only the later version has it. */
    ADDED,
    /** Only the earlier version has it. */
    REMOVED,
    /** Both have it, with other words: of a column its heading, of a row one of its cells. */
    CHANGED,
    /** Both have it, at another place among its neighbours; its cells say whether they changed. */
    MOVED
  }

  /** Which part of the table a row is. */
  @Schema(
      name = "TablePart",
      description =
          "Which part of the table a row is. `HEADER`: the headings of the columns. `ROW`: "
              + "one of the rows. `TOTAL`: the row of totals.")
  public enum Part {
    /** The headings of the columns. */
    HEADER,
    /** One of the rows. */
    ROW,
    /** The row of totals. */
    TOTAL
  }

  /**
   * A row.
   *
   * @param cells one for every column
   */
  @Schema(name = "TableRowChange", description = "How a row of a table changed.")
  public record RowChange(
      @Schema(description = "Which part of the table it is.", examples = "ROW") Part part,
      @Schema(description = "What happened to it.", examples = "CHANGED") Kind kind,
      @Schema(description = "Its cells, one for every column.") List<CellChange> cells) {

    /** Copies the cells. */
    public RowChange {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell.
   *
   * @param before null where the earlier version has no such row or column
   * @param after null where the later version has no such row or column
   * @param marks of a changed cell, its words; empty for all others
   */
  @Schema(name = "TableCellChange", description = "How a cell of a table changed.")
  public record CellChange(
      @Schema(description = "What happened to it.", examples = "CHANGED") Kind kind,
      @Schema(description = "What stood there; null without such a row or column.", examples = "4")
          @Nullable String before,
      @Schema(description = "What stands there; null without such a row or column.", examples = "5")
          @Nullable String after,
      @Schema(description = "Of a changed cell, its words; empty for all others.")
          List<Mark> marks) {

    /** Copies the marks. */
    public CellChange {
      marks = List.copyOf(marks);
    }

    /** A cell of these versions. */
    static CellChange of(@Nullable String before, @Nullable String after, Words words) {
      if (before == null || after == null) {
        Kind kind = before == null ? after == null ? Kind.KEPT : Kind.ADDED : Kind.REMOVED;
        return new CellChange(kind, before, after, List.of());
      }
      return before.equals(after)
          ? new CellChange(Kind.KEPT, before, after, List.of())
          : new CellChange(Kind.CHANGED, before, after, words.marks(before, after));
    }
  }
}
