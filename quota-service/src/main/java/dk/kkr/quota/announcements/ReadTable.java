package dk.kkr.quota.announcements;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was read from one table.
 *
 * @param table which table of the item, counted from 1
 * @param column heading of the column with the figures; null where there is none
 * @param rows one for each municipality found, in printed order
 * @param total as printed; null where no total is printed
 * @param faults why it does not fit; empty when it does
 */
record ReadTable(
    int table,
    @Nullable String column,
    List<AnnouncedQuota> rows,
    @Nullable Integer total,
    List<TableFault> faults) {

  boolean fits() {
    return faults.isEmpty();
  }

  int sum() {
    return rows.stream().mapToInt(AnnouncedQuota::quota).sum();
  }
}
