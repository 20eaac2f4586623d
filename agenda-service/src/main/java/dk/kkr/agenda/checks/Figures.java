package dk.kkr.agenda.checks;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers as Danish tables write them: 1.881 and 144,5, a dash for nought. */
final class Figures {

  private static final Pattern NUMBER =
      Pattern.compile(
          "[-−–+]?\\s?(?:\\d{1,3}(?:[.\\u00a0 ]\\d{3})+|\\d+)(?:,\\d+)?(?:\\s?kr\\.?)?");
  private static final Pattern NOUGHT = Pattern.compile("[-–—−]|0");
  private static final int LONGEST = 30;

  private Figures() {}

  /** The number in a cell; null when it holds none, or something that does not add up. */
  static @Nullable BigDecimal in(String cell) {
    String text = cell.strip();
    if (NOUGHT.matcher(text).matches()) {
      return BigDecimal.ZERO;
    }
    if (text.length() > LONGEST || !NUMBER.matcher(text).matches()) {
      return null;
    }
    String plain = text.replaceAll("[^\\d,−–-]", "").replace('−', '-').replace('–', '-');
    return new BigDecimal(plain.replace(',', '.'));
  }

  /** As Danish tables write it. */
  static String text(BigDecimal number) {
    return number.toPlainString().replace('.', ',');
  }
}
