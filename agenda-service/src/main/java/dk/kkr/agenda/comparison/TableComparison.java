package dk.kkr.agenda.comparison;

import static dk.kkr.agenda.comparison.ComparedTable.cell;

import dk.kkr.agenda.comparison.Alignment.Pair;
import dk.kkr.agenda.comparison.TableChange.CellChange;
import dk.kkr.agenda.comparison.TableChange.Kind;
import dk.kkr.agenda.comparison.TableChange.Part;
import dk.kkr.agenda.comparison.TableChange.RowChange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Compares two tables. Columns are the same by their headings, or by their place where one of the
 * tables has none; rows are the same by all that they say in the columns of both, then by their
 * first cell, and one with another first cell is the same when half of the rest is.
 */
final class TableComparison {

  private final ComparedTable before;
  private final ComparedTable after;
  private final Words words;
  private final List<Pair> columns;
  private final List<Pair> shared;

  private TableComparison(ComparedTable before, ComparedTable after, Words words) {
    this.before = before;
    this.after = after;
    this.words = words;
    this.columns = columns(before, after);
    this.shared =
        columns.stream().filter(pair -> pair.before() != null && pair.after() != null).toList();
  }

  /** How a table changed; null when neither version has one. */
  static @Nullable TableChange of(
      @Nullable ComparedTable before, @Nullable ComparedTable after, Words words) {
    if (before == null && after == null) {
      return null;
    }
    return new TableComparison(
            Objects.requireNonNullElse(before, ComparedTable.NONE),
            Objects.requireNonNullElse(after, ComparedTable.NONE),
            words)
        .compared();
  }

  private TableChange compared() {
    List<RowChange> rows = new ArrayList<>();
    single(rows, Part.HEADER, before.header(), after.header());
    for (Pair pair : rows()) {
      Integer then = pair.before();
      Integer now = pair.after();
      rows.add(
          row(
              Part.ROW,
              then == null ? null : before.rows().get(then),
              now == null ? null : after.rows().get(now),
              pair.moved()));
    }
    single(rows, Part.TOTAL, before.total(), after.total());
    return new TableChange(columns.stream().map(this::kind).toList(), rows);
  }

  private static List<Pair> columns(ComparedTable before, ComparedTable after) {
    if (!before.header().isEmpty() && !after.header().isEmpty()) {
      return Alignment.of(
          distinct(before.headings()), distinct(after.headings()), (then, now) -> true);
    }
    int then = before.columns();
    int now = after.columns();
    return IntStream.range(0, Math.max(then, now))
        .mapToObj(i -> new Pair(i < then ? i : null, i < now ? i : null, false))
        .toList();
  }

  private Kind kind(Pair column) {
    Integer then = column.before();
    Integer now = column.after();
    if (then == null || now == null) {
      return then == null ? Kind.ADDED : Kind.REMOVED;
    }
    if (column.moved()) {
      return Kind.MOVED;
    }
    return cell(before.header(), then).equals(cell(after.header(), now)) ? Kind.KEPT : Kind.CHANGED;
  }

  private void single(List<RowChange> rows, Part part, List<String> then, List<String> now) {
    if (!then.isEmpty() || !now.isEmpty()) {
      rows.add(row(part, then.isEmpty() ? null : then, now.isEmpty() ? null : now, false));
    }
  }

  private RowChange row(
      Part part, @Nullable List<String> then, @Nullable List<String> now, boolean moved) {
    List<CellChange> cells =
        columns.stream()
            .map(column -> CellChange.of(at(then, column.before()), at(now, column.after()), words))
            .toList();
    return new RowChange(part, kind(then, now, moved, cells), cells);
  }

  private static Kind kind(
      @Nullable List<String> then,
      @Nullable List<String> now,
      boolean moved,
      List<CellChange> cells) {
    if (then == null || now == null) {
      return then == null ? Kind.ADDED : Kind.REMOVED;
    }
    if (moved) {
      return Kind.MOVED;
    }
    return cells.stream().anyMatch(cell -> cell.kind() == Kind.CHANGED) ? Kind.CHANGED : Kind.KEPT;
  }

  private static @Nullable String at(@Nullable List<String> row, @Nullable Integer column) {
    return row == null || column == null ? null : cell(row, column);
  }

  private List<Pair> rows() {
    List<String> then = before.rows().stream().map(row -> words(row, true)).toList();
    List<String> now = after.rows().stream().map(row -> words(row, false)).toList();
    List<String> earlier = distinct(then);
    List<String> later = distinct(now);
    return Alignment.of(
        named(earlier, before.rows(), later, true),
        named(later, after.rows(), earlier, false),
        this::alike);
  }

  /** All that a row says in the columns that both have. */
  private String words(List<String> row, boolean earlier) {
    return shared.stream()
        .map(column -> String.valueOf(at(row, earlier ? column.before() : column.after())))
        .collect(Collectors.joining("\u0000"));
  }

  /** Rows that the other table does not have word by word, by their first cell. */
  private List<String> named(
      List<String> whole, List<List<String>> rows, List<String> others, boolean earlier) {
    var there = new HashSet<>(others);
    Map<String, Integer> times = new HashMap<>();
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < whole.size(); i++) {
      String name = name(rows.get(i), earlier);
      if (there.contains(whole.get(i))) {
        keys.add("=" + whole.get(i));
      } else if (name.isBlank()) {
        keys.add((earlier ? "<" : ">") + i);
      } else {
        keys.add("%d:%s".formatted(times.merge(name, 1, Integer::sum), name));
      }
    }
    return keys;
  }

  private String name(List<String> row, boolean earlier) {
    return shared.isEmpty()
        ? ""
        : String.valueOf(at(row, earlier ? shared.getFirst().before() : shared.getFirst().after()));
  }

  private boolean alike(int then, int now) {
    int told = 0;
    int same = 0;
    for (Pair column : shared.stream().skip(1).toList()) {
      String one = String.valueOf(at(before.rows().get(then), column.before()));
      String other = String.valueOf(at(after.rows().get(now), column.after()));
      told += one.isBlank() && other.isBlank() ? 0 : 1;
      same += !one.isBlank() && one.equals(other) ? 1 : 0;
    }
    return same > 0 && 2 * same >= told;
  }

  /** Of several alike, each with its number among them. */
  private static List<String> distinct(List<String> texts) {
    Map<String, Integer> times = new HashMap<>();
    return texts.stream()
        .map(text -> "%d:%s".formatted(times.merge(text, 1, Integer::sum), text))
        .toList();
  }
}
