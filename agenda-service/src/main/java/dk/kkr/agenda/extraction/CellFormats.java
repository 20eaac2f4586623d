package dk.kkr.agenda.extraction;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;

/**
 * Shows numbers as the workbook does. A format that parts the digits of a number, such as {@code
 * 000000-0000}, is filled from the right, as spreadsheets do; the library takes the hyphen for a
 * sign and moves the digits.
 */
final class CellFormats extends DataFormatter {

  private static final Pattern PARTED = Pattern.compile("[0#]+([-/ ][0#]+)+");

  @Override
  public String formatRawCellContents(
      double value, int index, String format, boolean use1904Windowing) {
    String mask = format.replaceAll(";.*", "").replaceAll("[\\\\\"]", "");
    return PARTED.matcher(mask).matches() && value >= 0 && value < 1e15
        ? filled(mask, BigDecimal.valueOf(value).setScale(0, RoundingMode.HALF_UP).toPlainString())
        : super.formatRawCellContents(value, index, format, use1904Windowing);
  }

  private static String filled(String mask, String digits) {
    StringBuilder shown = new StringBuilder();
    int left = digits.length();
    for (int i = mask.length() - 1; i >= 0; i--) {
      char c = mask.charAt(i);
      if (c != '0' && c != '#') {
        shown.append(c);
      } else if (left > 0) {
        left--;
        shown.append(digits.charAt(left));
      } else if (c == '0') {
        shown.append('0');
      }
    }
    return shown
        .append(new StringBuilder(digits.substring(0, left)).reverse())
        .reverse()
        .toString();
  }
}
