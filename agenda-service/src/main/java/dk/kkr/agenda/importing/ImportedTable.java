package dk.kkr.agenda.importing;

import java.util.List;

/**
 * A table; cells are verbatim, {@code -} included.
 *
 * @param header empty when no row is marked as one
 * @param rows without header and total
 * @param total the last row when it is marked as a total; else empty
 */
public record ImportedTable(List<String> header, List<List<String>> rows, List<String> total) {
  public ImportedTable {
    header = List.copyOf(header);
    rows = rows.stream().map(List::copyOf).toList();
    total = List.copyOf(total);
  }
}
