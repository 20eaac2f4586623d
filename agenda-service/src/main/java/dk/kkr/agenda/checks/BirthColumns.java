package dk.kkr.agenda.checks;

import dk.kkr.platform.privacy.PersonNumbers;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Columns of a sheet with a date of birth in six digits and a serial number in four beside it. As
 * numbers they lose the noughts that they begin with: 010203 and 0400 stand there as 10203 and 400.
 * Amounts look the same, so a column is only taken for dates where each of its numbers of five or
 * six digits can be one.
 */
final class BirthColumns {

  private static final Pattern DATE = Pattern.compile("\\d{5,6}");
  private static final Pattern SERIAL = Pattern.compile("\\d{1,4}");

  private BirthColumns() {}

  /** The sheet with the noughts of such columns. */
  static String whole(String sheet) {
    Map<Integer, Boolean> columns = new HashMap<>();
    sheet.lines().forEach(line -> weigh(cells(line), columns));
    if (!columns.containsValue(true)) {
      return sheet;
    }
    StringBuilder whole = new StringBuilder(sheet.length() + 1);
    sheet.lines().forEach(line -> whole.append(whole(cells(line), columns)).append('\n'));
    return whole.toString();
  }

  private static String[] cells(String line) {
    return line.split("\t", -1);
  }

  private static void weigh(String[] row, Map<Integer, Boolean> columns) {
    for (int i = 0; i < row.length; i++) {
      if (DATE.matcher(row[i]).matches()) {
        columns.merge(i, isBirth(row, i), Boolean::logicalAnd);
      }
    }
  }

  private static String whole(String[] row, Map<Integer, Boolean> columns) {
    String[] cells = row.clone();
    for (int i = 0; i + 1 < row.length; i++) {
      if (columns.getOrDefault(i, false) && DATE.matcher(row[i]).matches()) {
        cells[i] = padded(row[i], 6);
        cells[i + 1] = padded(row[i + 1], 4);
      }
    }
    return String.join("\t", Arrays.asList(cells));
  }

  private static boolean isBirth(String[] row, int column) {
    return column + 1 < row.length
        && SERIAL.matcher(row[column + 1]).matches()
        && !PersonNumbers.in(padded(row[column], 6) + padded(row[column + 1], 4)).isEmpty();
  }

  private static String padded(String digits, int length) {
    return "0".repeat(length - digits.length()) + digits;
  }
}
