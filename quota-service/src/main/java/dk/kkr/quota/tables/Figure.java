package dk.kkr.quota.tables;

import dk.kkr.quota.tables.CsvField.Kind;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A cell with a number: what it is in either way of writing.
 *
 * @param danish null when it is none
 * @param international null when it is none
 * @param fault what is wrong when it is a number in neither; null otherwise
 */
record Figure(
    @Nullable BigDecimal danish, @Nullable BigDecimal international, @Nullable String fault) {

  private static final int MOST_DIGITS = 15;
  private static final int MOST_DECIMALS = 12;
  private static final int QUOTED = 40;

  private static final Pattern DASH = Pattern.compile("[-\\u2010-\\u2015\\u2212]");
  private static final String SIGN = "(?<%s>[-+\\u2013\\u2212])?";
  private static final String CROWN = "(?:kr\\.?|dkk)";
  private static final Pattern WRITTEN =
      Pattern.compile(
          (SIGN
                  + " ?(?:%s ?)?"
                  + SIGN
                  + " ?(?<core>\\d.*?)(?<ending>[,.][-\\u2013])?(?: ?%s)?(?<percent> ?(?:%%|pct\\.?|procent))?")
              .formatted("before", CROWN, "after", CROWN),
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DANISH = core(Numbers.DANISH);
  private static final Pattern INTERNATIONAL = core(Numbers.INTERNATIONAL);

  private static Pattern core(Numbers numbers) {
    return Pattern.compile(
        "(?<whole>\\d+|[1-9]\\d{0,2}(?:(?:[%s]\\d{3})+|(?: \\d{3})+|(?:['\\u2019]\\d{3})+))(?:[%s](?<decimals>\\d+))?"
            .formatted(numbers.thousands(), numbers.decimal()));
  }

  /** Reads a cell that is not empty. */
  static Figure of(String cell, CsvField field) {
    if (DASH.matcher(cell).matches()) {
      return field.dashIsNought()
          ? new Figure(BigDecimal.ZERO, BigDecimal.ZERO, null)
          : no("'%s' is no number here; write 0 for nought".formatted(cell));
    }
    Matcher written = WRITTEN.matcher(cell);
    if (!written.matches()
        || (written.group("before") != null && written.group("after") != null)
        || (written.group("percent") != null && field.kind() != Kind.PERCENT)) {
      return no(why(cell, field));
    }
    String sign =
        written.group("before") == null ? written.group("after") : written.group("before");
    boolean negative = sign != null && !sign.equals("+");
    String core = written.group("core");
    BigDecimal danish = value(core, negative, DANISH);
    // "1.000,-" has a comma before its decimals, as only Danish numbers do.
    boolean crowns = written.group("ending") != null && written.group("ending").startsWith(",");
    BigDecimal international = crowns ? null : value(core, negative, INTERNATIONAL);
    if (danish == null && international == null) {
      return no(tooLong(core) ? tooLong(cell, field) : why(cell, field));
    }
    return new Figure(danish, international, null);
  }

  /** In this way of writing; null when it is none. */
  @Nullable BigDecimal in(Numbers numbers) {
    return numbers == Numbers.DANISH ? danish : international;
  }

  /** The only way of writing in which it is a number; null when it is one in both or neither. */
  @Nullable Numbers evidence() {
    if ((danish == null) == (international == null)) {
      return null;
    }
    return danish == null ? Numbers.INTERNATIONAL : Numbers.DANISH;
  }

  /** Whether it is another number in one way of writing than in the other. */
  boolean isAmbiguous() {
    return danish != null && international != null && danish.compareTo(international) != 0;
  }

  /** Text of a cell as it is quoted in a message. */
  static String quoted(String cell) {
    return "'" + (cell.length() <= QUOTED ? cell : cell.substring(0, QUOTED) + "…") + "'";
  }

  private static @Nullable BigDecimal value(String core, boolean negative, Pattern pattern) {
    Matcher matcher = pattern.matcher(core);
    if (!matcher.matches()) {
      return null;
    }
    String whole = matcher.group("whole").replaceAll("\\D", "");
    String decimals = matcher.group("decimals");
    if (whole.length() > MOST_DIGITS || (decimals != null && decimals.length() > MOST_DECIMALS)) {
      return null;
    }
    BigDecimal value = new BigDecimal(decimals == null ? whole : whole + "." + decimals);
    return negative ? value.negate() : value;
  }

  private static boolean tooLong(String core) {
    return DANISH.matcher(core).matches() || INTERNATIONAL.matcher(core).matches();
  }

  private static String tooLong(String cell, CsvField field) {
    return "%s is %s with more than %d digits, or more than %d decimals"
        .formatted(quoted(cell), article(field), MOST_DIGITS, MOST_DECIMALS);
  }

  private static String article(CsvField field) {
    return switch (field.kind()) {
      case WHOLE -> "a whole number";
      case PERCENT -> "a percentage";
      default -> "a number";
    };
  }

  private static String why(String cell, CsvField field) {
    String lower = cell.toLowerCase(Locale.ROOT);
    String reason;
    if (cell.codePoints().anyMatch(c -> (c >= 0xBC && c <= 0xBE) || (c >= 0x2150 && c <= 0x215E))) {
      reason = "has a fraction sign; write it with decimals, such as 87,5";
    } else if (lower.matches("[-+]?0x[0-9a-f]+")) {
      reason = "is hexadecimal";
    } else if (lower.matches("[-+]?\\d[\\d.,]*e[-+]?\\d+")) {
      reason = "has an exponent; write all digits";
    } else if (lower.matches("[-+]?(?:nan|inf|infinity|∞)")) {
      reason = "is not finite";
    } else if (cell.startsWith("=")) {
      reason = "is a formula; send the values";
    } else if (cell.startsWith("#")) {
      reason = "is what a spreadsheet shows for an error";
    } else if (lower.matches("\\(.*\\)") || lower.matches(".*\\d[-\\u2212]")) {
      reason = "puts its sign elsewhere than in front";
    } else if (lower.endsWith("%") || lower.endsWith("pct.") || lower.endsWith("pct")) {
      reason = "is a percentage, which this column does not have";
    } else {
      reason = "cannot be read; numbers are written 1.881,5 or 1,881.5";
    }
    return "%s is not %s: it %s".formatted(quoted(cell), article(field), reason);
  }

  private static Figure no(String fault) {
    return new Figure(null, null, fault);
  }
}
