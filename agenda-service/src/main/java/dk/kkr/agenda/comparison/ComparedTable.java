package dk.kkr.agenda.comparison;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table as it is compared.
 *
 * @param header empty where there is none
 * @param rows without header and total
 * @param total empty where there is none
 */
public record ComparedTable(List<String> header, List<List<String>> rows, List<String> total) {

  /** A table of a version that has none. */
  static final ComparedTable NONE = new ComparedTable(List.of(), List.of(), List.of());

  /** Copies the lists. */
  public ComparedTable {
    header = List.copyOf(header);
    rows = rows.stream().map(List::copyOf).toList();
    total = List.copyOf(total);
  }

  int columns() {
    return IntStream.concat(
            IntStream.of(header.size(), total.size()), rows.stream().mapToInt(List::size))
        .max()
        .orElse(0);
  }

  /** The headings, as many as there are columns. */
  List<String> headings() {
    return Stream.concat(header.stream(), Stream.generate(() -> "")).limit(columns()).toList();
  }

  /** What stands in a cell; nothing where the row is too short for it. */
  static String cell(List<String> row, int column) {
    return column < row.size() ? row.get(column) : "";
  }
}
