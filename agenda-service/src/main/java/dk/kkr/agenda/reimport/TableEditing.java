package dk.kkr.agenda.reimport;

import dk.kkr.agenda.content.Table;
import dk.kkr.agenda.reimport.EditedLine.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes the tables of an item out of edited rows; one whose rows are the same stays as it is. */
final class TableEditing {

  private static final Pattern MARK = Pattern.compile(".*-tabel-(\\d{1,4})");

  private final List<Table> stored;
  private final String place;
  private final Remarks remarks;

  TableEditing(List<Table> stored, String place, Remarks remarks) {
    this.stored = stored;
    this.place = place;
    this.remarks = remarks;
  }

  /** The tables in the order of the document. */
  List<Table> of(List<EditedTree.Part> base, List<EditedTree.Part> edited, boolean complete) {
    List<List<EditedLine>> before = tables(base);
    List<Table> tables = new ArrayList<>();
    Set<Integer> met = new HashSet<>();
    for (List<EditedLine> now : tables(edited)) {
      int index = index(now);
      List<EditedLine> then = index < 0 ? null : find(before, index);
      if (then != null && met.add(index)) {
        caption(then, now, complete);
        tables.add(changed(stored.get(index), rows(then), rows(now)));
      } else if (!rows(now).isEmpty()) {
        tables.add(added(rows(now)));
      }
    }
    for (int i = 0; i < stored.size(); i++) {
      if (!complete && !met.contains(i)) {
        tables.add(stored.get(i));
        remarks.incomplete(place, "Tabel " + (i + 1));
      }
    }
    return tables;
  }

  private static List<List<EditedLine>> tables(List<EditedTree.Part> parts) {
    return parts.stream()
        .filter(part -> part.id() != null || parts.size() == 1 || !part.tables().isEmpty())
        .flatMap(part -> part.tables().stream())
        .toList();
  }

  private int index(List<EditedLine> table) {
    String id = table.isEmpty() ? null : table.getFirst().id();
    Matcher mark = MARK.matcher(id == null ? "" : id);
    int index = mark.matches() ? Integer.parseInt(mark.group(1)) - 1 : -1;
    return index < stored.size() ? index : -1;
  }

  private @Nullable List<EditedLine> find(List<List<EditedLine>> tables, int index) {
    return tables.stream().filter(table -> index(table) == index).findFirst().orElse(null);
  }

  private void caption(List<EditedLine> then, List<EditedLine> now, boolean complete) {
    remarks.readOnly(place, OnlyShown.between(captions(then), captions(now)), complete);
  }

  private static List<EditedLine> captions(List<EditedLine> table) {
    return table.stream().filter(line -> line.kind() == Kind.CAPTION).toList();
  }

  private static List<List<String>> rows(List<EditedLine> table) {
    return table.stream()
        .filter(line -> line.kind() == Kind.ROW)
        .map(line -> Arrays.asList(line.text().split("\t", -1)))
        .toList();
  }

  private static Table changed(Table old, List<List<String>> then, List<List<String>> now) {
    if (then.equals(now)) {
      return old;
    }
    int from = old.header().isEmpty() || now.isEmpty() ? 0 : 1;
    boolean total = !old.total().isEmpty() && now.size() > from;
    int to = total ? now.size() - 1 : now.size();
    return new Table(
        from == 0 ? List.of() : now.getFirst(),
        now.subList(from, to),
        total ? now.getLast() : List.of());
  }

  private static Table added(List<List<String>> rows) {
    return new Table(rows.getFirst(), rows.subList(1, rows.size()), List.of());
  }
}
