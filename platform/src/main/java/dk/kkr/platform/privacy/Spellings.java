package dk.kkr.platform.privacy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ways in which a CPR number is written, each as a pattern for a text in which every digit is
 * ASCII, every dash a hyphen and every blank a space. Each takes a bounded number of characters, so
 * that no text takes long.
 *
 * @param pattern of the whole number; its digits are the date and the serial number
 * @param replacement whether a day that is 60 higher counts
 */
record Spellings(Pattern pattern, boolean replacement) {

  private static final int DATE = 6;
  private static final int SERIAL = 4;
  private static final int REPLACEMENT = 60;

  private static final String BREAK = "(?:\\r?\\n {0,2})?";
  private static final String BETWEEN = "(?: {0,2}[-/] {0,2}" + BREAK + "| {1,2})";
  private static final String SERIAL_NUMBER = "\\d{4}(?!\\d)";
  private static final String PAIR_AFTER = "(?!\\d)(?! \\d\\d(?!\\d))";
  private static final String SIGNS = "[ \\t\\-/.,:;()\\[\\]{}|*'\"’”“»«·•\\\\]";
  private static final String MONTH =
      "(jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)"
          + "(?:uar|ruar|ts|il|i|ust|t|tember|ober|ember)?";
  private static final Pattern NAME = Pattern.compile(MONTH);
  private static final String MONTHS = "jan feb mar apr maj jun jul aug sep okt nov dec";

  /** Six digits and what may stand before four more. */
  private static final List<Spellings> SIX =
      List.of(
          of("\\d{6}" + BETWEEN + SERIAL_NUMBER, true),
          of("\\d{6} ?- ?\\d\\d \\d\\d" + PAIR_AFTER, false),
          // Two cells, lines or anything else that is no word; not an amount with its decimals.
          of(
              "(?<!\\d[.,])\\d{6}(?!\\d)"
                  + SIGNS
                  + "{0,3}(?:\\r?\\n)?"
                  + SIGNS
                  + "{0,3}"
                  + SERIAL_NUMBER
                  + "(?!,\\d\\d(?!\\d))(?!-\\d)",
              false));

  private static final List<Spellings> TEN = List.of(of("(?<!\\d[.,])\\d{10}(?!\\d)", false));

  private static final List<Spellings> EIGHT =
      List.of(of("\\d{8}-" + BREAK + SERIAL_NUMBER, false));

  private static final Spellings WORDS =
      of("\\d{1,2}\\.? {0,2}" + MONTH + "\\.? {0,2}(?:\\d{4}|\\d\\d)-" + SERIAL_NUMBER, false);

  /** A day in two digits. */
  private static final List<Spellings> TWO =
      List.of(
          of(
              "\\d\\d([./])\\d\\d\\1(?:\\d\\d|\\d{4})-"
                  + BREAK
                  + "(?:"
                  + SERIAL_NUMBER
                  + "|\\d\\d \\d\\d"
                  + PAIR_AFTER
                  + ")",
              true),
          // With hyphens all along, a year of four digits and four more are a date and a time.
          of("\\d\\d-\\d\\d-\\d\\d-" + BREAK + SERIAL_NUMBER, true),
          of("\\d\\d \\d\\d (?:\\d\\d|\\d{4})" + BETWEEN + SERIAL_NUMBER, true),
          of("\\d\\d \\d\\d \\d\\d ?- ?\\d\\d \\d\\d" + PAIR_AFTER, false),
          of("(?<!(?<!\\d)\\d\\d )\\d\\d(?: \\d\\d){4}" + PAIR_AFTER, false),
          WORDS);

  /**
   * A single digit: each stands by itself, as with wide letter-spacing or in the boxes of a form.
   */
  private static final List<Spellings> ONE =
      List.of(
          of(
              "(?<!(?<!\\d)\\d[ \\t])\\d(?:(?: {1,2}|\\t)\\d){5}(?: {0,2}[-/] {0,2}| {1,2}|\\t)"
                  + "\\d(?:(?: {1,2}|\\t)\\d){3}(?!\\d)(?![ \\t]\\d(?!\\d))",
              false),
          WORDS);

  private static Spellings of(String pattern, boolean replacement) {
    return new Spellings(Pattern.compile(pattern), replacement);
  }

  /** Those that begin with a run of so many digits. */
  static List<Spellings> beginningWith(int digits) {
    return switch (digits) {
      case 1 -> ONE;
      case 2 -> TWO;
      case DATE -> SIX;
      case DATE + 2 -> EIGHT;
      case DATE + SERIAL -> TEN;
      default -> List.of();
    };
  }

  /**
   * Where a number ends that begins here; -1 when none does.
   *
   * @param matcher of {@link #in}
   * @param to the end of the text
   */
  int end(Matcher matcher, int start, int to) {
    boolean written = matcher.region(start, to).lookingAt();
    return written && born(matcher.group()) ? matcher.end() : -1;
  }

  /** What looks for it in a text. */
  Matcher in(String plain) {
    return pattern.matcher(plain).useTransparentBounds(true);
  }

  private boolean born(String written) {
    String digits = digits(written);
    String serial = digits.substring(digits.length() - SERIAL);
    String date = digits.substring(0, digits.length() - SERIAL);
    int day = Integer.parseInt(date, 0, 2, 10);
    int month = Integer.parseInt(date, 2, 4, 10);
    int told = Integer.parseInt(date, 4, date.length(), 10);
    int year = century(serial.charAt(0) - '0', told % 100);
    boolean known = date.length() == DATE || told == year;
    return known
        && (exists(day, month, year)
            || (replacement && day > REPLACEMENT && exists(day - REPLACEMENT, month, year)));
  }

  /** The date in two digits each, the year perhaps in four, and the serial number. */
  private static String digits(String written) {
    Matcher month = NAME.matcher(written);
    String figures = written;
    if (month.find()) {
      int number = MONTHS.indexOf(month.group(1)) / 4 + 1;
      String day = written.substring(0, month.start()).replaceAll("\\D", "");
      figures = "%2s%02d".formatted(day, number).replace(' ', '0') + written.substring(month.end());
    }
    return figures.replaceAll("\\D", "");
  }

  private static int century(int seventh, int year) {
    if (seventh <= 3) {
      return 1900 + year;
    }
    if (seventh == 4 || seventh == 9) {
      return (year <= 36 ? 2000 : 1900) + year;
    }
    return (year <= 57 ? 2000 : 1800) + year;
  }

  private static boolean exists(int day, int month, int year) {
    try {
      LocalDate.of(year, month, day);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
