package dk.kkr.agenda.reading;

import dk.kkr.agenda.comparison.PassageChange;
import dk.kkr.agenda.comparison.TableChange;
import dk.kkr.agenda.comparison.TableChange.CellChange;
import dk.kkr.agenda.comparison.TableChange.Kind;
import dk.kkr.agenda.comparison.TableChange.Part;
import dk.kkr.agenda.comparison.TableChange.RowChange;
import dk.kkr.agenda.reading.ComparisonPage.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table that changed, as the page shows it: one table with what is new and what is gone.
 *
 * @param caption what changed in it, in words
 * @param wide true when it can be wider than a screen
 * @param header empty where neither version has one
 * @param rows with the total as the last
 */
record ChangedTable(String caption, boolean wide, List<Cell> header, List<Row> rows) {

  /**
   * A row.
   *
   * @param what happened to it as a whole; null for nothing
   * @param total true for the row of totals
   */
  record Row(@Nullable String what, boolean total, List<Cell> cells) {}

  /**
   * A cell.
   *
   * @param what happened to its column, in a heading; null for nothing
   * @param figure true when it stands to the right, as numbers do
   * @param runs empty for an empty cell
   */
  record Cell(@Nullable String what, boolean figure, List<Run> runs) {}

  /** A table that changed, appeared, disappeared or moved. */
  static ChangedTable of(TableChange table, PassageChange.Kind as) {
    boolean within = as == PassageChange.Kind.CHANGED;
    List<Boolean> figures =
        IntStream.range(0, table.columns().size()).mapToObj(i -> figures(table, i)).toList();
    List<Cell> header = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    for (RowChange row : table.rows()) {
      if (row.part() == Part.HEADER) {
        header.addAll(header(table, row, figures, within));
      } else {
        rows.add(row(row, figures, within));
      }
    }
    return new ChangedTable(
        within ? caption(table) : "Tabellen", table.columns().size() > 1, header, rows);
  }

  private static List<Cell> header(
      TableChange table, RowChange row, List<Boolean> figures, boolean within) {
    return IntStream.range(0, figures.size())
        .mapToObj(
            i ->
                new Cell(
                    within ? column(table.columns().get(i)) : null,
                    figures.get(i),
                    runs(row.cells().get(i))))
        .toList();
  }

  private static Row row(RowChange row, List<Boolean> figures, boolean within) {
    return new Row(
        within ? what(row.kind()) : null,
        row.part() == Part.TOTAL,
        IntStream.range(0, figures.size())
            .mapToObj(i -> new Cell(null, figures.get(i), runs(row.cells().get(i))))
            .toList());
  }

  private static @Nullable String what(Kind kind) {
    return kind == Kind.KEPT || kind == Kind.CHANGED ? null : "række " + word(kind);
  }

  private static @Nullable String column(Kind kind) {
    return kind == Kind.KEPT || kind == Kind.CHANGED ? null : "kolonne " + word(kind);
  }

  private static String word(Kind kind) {
    return switch (kind) {
      case ADDED -> "tilføjet";
      case REMOVED -> "udgået";
      case MOVED -> "flyttet";
      case CHANGED -> "ændret";
      case KEPT -> "uændret";
    };
  }

  private static List<Run> runs(CellChange cell) {
    String before = Objects.requireNonNullElse(cell.before(), "");
    String after = Objects.requireNonNullElse(cell.after(), "");
    List<Run> runs =
        switch (cell.kind()) {
          case KEPT, MOVED -> List.of(Run.kept(after));
          case ADDED -> List.of(Run.added(after));
          case REMOVED -> List.of(Run.removed(before));
          case CHANGED -> cell.marks().stream().map(Run::of).toList();
        };
    return runs.stream().filter(run -> !run.text().isBlank()).toList();
  }

  // The first column names the row, also where its names are numbers.
  private static boolean figures(TableChange table, int column) {
    return column > 0
        && table.rows().stream()
            .filter(row -> row.part() != Part.HEADER)
            .map(row -> row.cells().get(column))
            .flatMap(cell -> Stream.of(cell.before(), cell.after()))
            .filter(text -> text != null && !text.isBlank())
            .allMatch(text -> Figures.isFigure(text.strip()));
  }

  private static String caption(TableChange table) {
    List<String> told = new ArrayList<>();
    for (Kind kind : List.of(Kind.ADDED, Kind.REMOVED, Kind.MOVED)) {
      long columns = table.columns().stream().filter(kind::equals).count();
      long rows = table.rows().stream().filter(row -> row.kind() == kind).count();
      add(told, columns, "kolonne", "kolonner", kind);
      add(told, rows, "række", "rækker", kind);
    }
    long cells =
        table.rows().stream()
            .flatMap(row -> row.cells().stream())
            .filter(cell -> cell.kind() == Kind.CHANGED)
            .count();
    add(told, cells, "felt", "felter", Kind.CHANGED);
    return told.isEmpty() ? "Tabellen er stillet op på en anden måde" : String.join(", ", told);
  }

  private static void add(List<String> told, long count, String one, String several, Kind kind) {
    if (count > 0) {
      told.add("%d %s %s".formatted(count, count == 1 ? one : several, word(kind)));
    }
  }
}
