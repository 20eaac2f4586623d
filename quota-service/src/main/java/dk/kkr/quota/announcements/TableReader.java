package dk.kkr.quota.announcements;

import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import dk.kkr.quota.items.AgendaItem.Table;
import dk.kkr.quota.regions.QuotaRegion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the table with the quotas of a region by what it holds: a column that names its
 * municipalities and one of whole numbers.
 */
final class TableReader {

  /** The most faults that one problem lists. */
  private static final int MAX_FAULTS = 100;

  private final QuotaRegion region;

  TableReader(QuotaRegion region) {
    this.region = region;
  }

  /**
   * Reads the one table that fits: every municipality of the region once, a whole number for each,
   * and the sum is the printed total.
   *
   * @throws ProblemException 422 at {@code /itemId} when no table names the municipalities, when
   *     the one that does has rows that do not fit (listed as {@code rows}), or several fit
   */
  ReadTable read(List<Table> tables) {
    List<ReadTable> candidates = new ArrayList<>();
    for (int i = 0; i < tables.size(); i++) {
      QuotaColumns columns = QuotaColumns.of(tables.get(i), region);
      if (columns.namesHalf()) {
        candidates.add(new TableRows(i + 1, tables.get(i), region, columns).read());
      }
    }
    List<ReadTable> fitting = candidates.stream().filter(ReadTable::fits).toList();
    if (fitting.size() > 1) {
      throw several(fitting);
    }
    if (fitting.isEmpty()) {
      throw candidates.isEmpty() ? none(tables.size()) : unfit(nearest(candidates));
    }
    return fitting.getFirst();
  }

  private static ReadTable nearest(List<ReadTable> candidates) {
    return candidates.stream()
        .min(Comparator.comparingInt(candidate -> candidate.faults().size()))
        .orElseThrow();
  }

  private ProblemException none(int tables) {
    return new ProblemException(
            Problems.INVALID_INPUT,
            "The item has %d tables, and none of them is the one looked for: a column with the names of the %d municipalities of %s (at least half of them), a column with a whole number for each, '-' for nought, and where it is printed the total. Choose another item, or enter the rows with POST /announcements."
                .formatted(tables, region.municipalities().size(), region.name()))
        .at("/itemId", "has no table of quotas");
  }

  private static ProblemException several(List<ReadTable> fitting) {
    return new ProblemException(
            Problems.INVALID_INPUT,
            "Several tables of the item fit: %s. Enter the rows of the right one with POST /announcements."
                .formatted(fitting.stream().map(ReadTable::table).toList()))
        .at("/itemId", "has several tables of quotas");
  }

  private ProblemException unfit(ReadTable table) {
    List<TableFault> listed = table.faults().stream().limit(MAX_FAULTS).toList();
    ProblemException problem =
        new ProblemException(
                Problems.INVALID_INPUT,
                "Table %d of the item names municipalities of %s, but %d things do not fit, and nothing is corrected by itself. Put the table right on the agenda, or enter the rows with POST /announcements."
                    .formatted(table.table(), region.name(), table.faults().size()))
            .with("rows", listed);
    listed.forEach(fault -> problem.at("/itemId", fault.message()));
    return problem;
  }
}
