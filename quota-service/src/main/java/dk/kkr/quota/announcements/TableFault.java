package dk.kkr.quota.announcements;

import org.jspecify.annotations.Nullable;

/**
 * Why a table does not fit; shown in the problem document.
 *
 * @param table which table of the item, counted from 1
 * @param row which row, counted from 1 without the header; null when it is about the whole table
 * @param cells the row as printed
 * @param problem what does not fit
 */
record TableFault(int table, @Nullable Integer row, String cells, String problem) {

  String message() {
    return "table %d%s: %s"
        .formatted(table, row == null ? "" : ", row %d (%s)".formatted(row, cells), problem);
  }
}
