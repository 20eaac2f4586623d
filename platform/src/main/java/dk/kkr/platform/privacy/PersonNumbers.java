package dk.kkr.platform.privacy;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.IntStream;

/**
 * Finds what can be a Danish personal identification number (CPR number): a day, month and year of
 * birth and four more digits. Whoever publishes one has to report it, so rather one alarm too many:
 *
 * <ul>
 *   <li>ten digits in a row, each by itself, or in pairs;
 *   <li>six digits and four with anything but a word between them that is not longer than a few
 *       signs: a hyphen or dash of any kind, a dot, comma, colon, slash or bracket, a tab (as
 *       between two cells of a table) or the end of a line;
 *   <li>the date also with dots, hyphens, slashes or blanks, with the name of the month, or (not
 *       with hyphens) a year of four digits, when a hyphen without blanks follows, after blanks
 *       also a blank; the four after a hyphen also in pairs;
 *   <li>digits of any script; characters that nobody sees (soft hyphens, zero-width) are looked
 *       through.
 * </ul>
 *
 * <p>The date has to exist, where the seventh digit tells the century (the table of the CPR office;
 * assumed); a year of four digits has to be of that century. A replacement number, whose day is 60
 * higher, counts where a hyphen, slash or blank stands between date and serial number. The check
 * digit is not looked at: since 2007 there are numbers that do not fit it. One pass over the text,
 * no matter what stands in it.
 */
public final class PersonNumbers {

  /** Characters on either side that are shown with a number. */
  private static final int CONTEXT = 40;

  /** The longest run of digits that a number begins with, and one more. */
  private static final int MOST_DIGITS = 11;

  /** What is seen of it, in plain signs. */
  private final String plain;

  /** Where each of these characters stands in the whole. */
  private final int[] places;

  private final IdentityHashMap<Spellings, Matcher> matchers = new IdentityHashMap<>();

  private PersonNumbers(String whole) {
    places = IntStream.range(0, whole.length()).filter(i -> !invisible(whole.charAt(i))).toArray();
    StringBuilder seen = new StringBuilder(places.length);
    for (int place : places) {
      seen.append(plain(whole.charAt(place)));
    }
    plain = seen.toString();
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
    List<Hit> hits = new ArrayList<>();
    int start = 0;
    while (start < plain.length()) {
      if (!isDigit(start)) {
        start++;
        continue;
      }
      int end = end(start);
      if (end > start) {
        hits.add(new Hit(places[start], places[end - 1] + 1));
        start = end;
      }
      while (start < plain.length() && isDigit(start)) {
        start++;
      }
    }
    return hits;
  }

  /** Where a number ends that begins with the digit here; -1 when none does. */
  private int end(int start) {
    int run = start;
    while (run < plain.length() && run - start < MOST_DIGITS && isDigit(run)) {
      run++;
    }
    for (Spellings spelling : Spellings.beginningWith(run - start)) {
      Matcher matcher = matchers.computeIfAbsent(spelling, each -> each.in(plain));
      int end = spelling.end(matcher, start, plain.length());
      if (end > start) {
        return end;
      }
    }
    return -1;
  }

  private boolean isDigit(int place) {
    char c = plain.charAt(place);
    return c >= '0' && c <= '9';
  }

  private static char plain(char c) {
    int digit = Character.digit(c, 10);
    if (digit >= 0) {
      return (char) ('0' + digit);
    }
    return switch (Character.getType(c)) {
      case Character.DASH_PUNCTUATION -> '-';
      case Character.SPACE_SEPARATOR -> ' ';
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> '\n';
      default -> c == '−' || c == '_' ? '-' : Character.toLowerCase(c);
    };
  }

  private static boolean invisible(char c) {
    return Character.getType(c) == Character.FORMAT;
  }
}
