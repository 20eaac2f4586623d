package dk.kkr.platform.privacy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds what can be a Danish personal identification number (CPR number): a day, month and year of
 * birth and four more digits. Whoever publishes one has to report it, so rather one alarm too many:
 *
 * <ul>
 *   <li>ten digits in a row, or six and four with a hyphen or dash of any kind, a blank or a slash
 *       between them, also with blanks around the dash or a line break after it;
 *   <li>the date also with dots, hyphens, slashes or blanks, or (not with hyphens) a year of four
 *       digits, when a hyphen without blanks follows, after blanks also a blank;
 *   <li>digits of any script; characters that nobody sees (soft hyphens, zero-width) are looked
 *       through.
 * </ul>
 *
 * <p>The date has to exist, where the seventh digit tells the century (the table of the CPR office;
 * assumed). A replacement number, whose day is 60 higher, counts where something stands between
 * date and serial number. The check digit is not looked at: since 2007 there are numbers that do
 * not fit it. Two cells of a table are not one number. One pass over the text, no matter what
 * stands in it.
 */
public final class PersonNumbers {

  private static final int DATE = 6;
  private static final int LONG_DATE = 8;
  private static final int SERIAL = 4;
  private static final int REPLACEMENT = 60;

  /** Characters on either side that are shown with a number. */
  private static final int CONTEXT = 40;

  /** What is seen of it. */
  private final String text;

  /** Where each of these characters stands in the whole. */
  private final int[] places;

  private final List<Hit> hits = new ArrayList<>();

  /** Place of the next character to read. */
  private int at;

  private PersonNumbers(String whole) {
    places = IntStream.range(0, whole.length()).filter(i -> !invisible(whole.charAt(i))).toArray();
    StringBuilder seen = new StringBuilder(places.length);
    for (int place : places) {
      seen.append(whole.charAt(place));
    }
    text = seen.toString();
  }

  /**
   * Where one stands.
   *
   * @param start of its first digit
   * @param end after its last digit
   */
  public record Hit(int start, int end) {}

  /** All of them, in order; they do not overlap. */
  public static List<Hit> in(String text) {
    return new PersonNumbers(text).hits();
  }

  /** The text with a dot for each digit of every number in it, to be shown without harm. */
  public static String masked(String text) {
    StringBuilder masked = new StringBuilder(text);
    for (Hit hit : in(text)) {
      for (int i = hit.start(); i < hit.end(); i++) {
        if (Character.digit(text.charAt(i), 10) >= 0) {
          masked.setCharAt(i, '•');
        }
      }
    }
    return masked.toString();
  }

  /** The words around one of them, in its line, to be shown without harm. */
  public static String around(String text, Hit hit) {
    int from = Math.max(text.lastIndexOf('\n', hit.start()) + 1, hit.start() - CONTEXT);
    int end = text.indexOf('\n', hit.end());
    int to = Math.min(end < 0 ? text.length() : end, hit.end() + CONTEXT);
    // Masked as a whole: what is cut off may belong to another number.
    return masked(text).substring(from, to).strip();
  }

  private List<Hit> hits() {
    int start = 0;
    boolean afterDigit = false;
    while (start < text.length()) {
      boolean digit = digit(start) >= 0;
      if (digit && !afterDigit) {
        at = start;
        if (number(start)) {
          hits.add(new Hit(places[start], places[at - 1] + 1));
          start = at;
          afterDigit = true;
          continue;
        }
      }
      afterDigit = digit;
      start++;
    }
    return hits;
  }

  /** Whether one begins here; then {@link #at} is its end. */
  private boolean number(int start) {
    String head = digits();
    return switch (head.length()) {
      case DATE + SERIAL -> !fraction(start) && born(head, false);
      case DATE -> betweenDateAndSerial() && serial(head, true);
      case LONG_DATE -> dash() && serial(shortened(head), false);
      case 2 -> parted(head);
      default -> false;
    };
  }

  /** A date in parts: two digits, a sign, two digits, the same sign, two or four digits. */
  private boolean parted(String day) {
    if (at >= text.length() || !isDateSign(text.charAt(at))) {
      return false;
    }
    char sign = text.charAt(at);
    at++;
    String month = digits();
    if (month.length() != 2 || at >= text.length() || text.charAt(at) != sign) {
      return false;
    }
    at++;
    String year = digits();
    // With hyphens all along, a year of four digits and four more are a date and a time of day.
    boolean known = year.length() == 2 || (year.length() == 4 && !isDash(sign));
    if (!known) {
      return false;
    }
    String date = year.length() == 2 ? day + month + year : shortened(day + month + year);
    boolean parts = isBlank(sign) ? betweenDateAndSerial() : dash();
    return parts && serial(date, true);
  }

  private boolean serial(String date, boolean replacement) {
    String serial = digits();
    return serial.length() == SERIAL && born(date + serial, replacement);
  }

  /** {@code 01021903} as {@code 010203}; what has no such year stays and is no date. */
  private static String shortened(String date) {
    String century = date.substring(4, 6);
    return century.equals("18") || century.equals("19") || century.equals("20")
        ? date.substring(0, 4) + date.substring(6)
        : date;
  }

  /** Steps over what may stand between the six digits and the four. */
  private boolean betweenDateAndSerial() {
    int before = at;
    blanks();
    boolean blank = at > before;
    if (at < text.length() && (isDash(text.charAt(at)) || text.charAt(at) == '/')) {
      at++;
      blanks();
      lineBreak();
      return true;
    }
    return blank;
  }

  private boolean dash() {
    if (at < text.length() && isDash(text.charAt(at))) {
      at++;
      lineBreak();
      return true;
    }
    return false;
  }

  private void blanks() {
    // A tab parts cells; a number is not written with more than two blanks.
    for (int i = 0; i < 2 && at < text.length() && isBlank(text.charAt(at)); i++) {
      at++;
    }
  }

  private void lineBreak() {
    int before = at;
    if (at < text.length() && text.charAt(at) == '\r') {
      at++;
    }
    if (at < text.length() && text.charAt(at) == '\n') {
      at++;
      blanks();
    } else {
      at = before;
    }
  }

  /** Reads on as long as there are digits, at most one more than the longest that matters. */
  private String digits() {
    StringBuilder digits = new StringBuilder();
    while (at < text.length() && digit(at) >= 0 && digits.length() <= DATE + SERIAL) {
      digits.append((char) ('0' + digit(at)));
      at++;
    }
    return digits.toString();
  }

  private int digit(int place) {
    return Character.digit(text.charAt(place), 10);
  }

  /** Whether these are the decimals of a number. */
  private boolean fraction(int start) {
    return start > 1
        && (text.charAt(start - 1) == ',' || text.charAt(start - 1) == '.')
        && digit(start - 2) >= 0;
  }

  private static boolean born(String number, boolean replacement) {
    if (number.length() != DATE + SERIAL) {
      return false;
    }
    int day = Integer.parseInt(number, 0, 2, 10);
    int month = Integer.parseInt(number, 2, 4, 10);
    int year = century(number.charAt(DATE) - '0', Integer.parseInt(number, 4, 6, 10));
    return exists(day, month, year)
        || (replacement && day > REPLACEMENT && exists(day - REPLACEMENT, month, year));
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

  private static boolean isDateSign(char c) {
    return c == '.' || c == '/' || isDash(c) || isBlank(c);
  }

  private static boolean isDash(char c) {
    return Character.getType(c) == Character.DASH_PUNCTUATION || c == '−' || c == '_';
  }

  private static boolean isBlank(char c) {
    return Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  private static boolean invisible(char c) {
    return Character.getType(c) == Character.FORMAT;
  }
}
