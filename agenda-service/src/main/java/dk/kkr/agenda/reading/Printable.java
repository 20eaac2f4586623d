package dk.kkr.agenda.reading;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** What can stand on paper. */
final class Printable {

  /** In place of what cannot be drawn: the first that the font has. */
  private static final int[] MARKS = {0xFFFD, 0x25A1, '?'};

  /**
   * So many characters without a space are set in one go; finding where to break more takes long.
   */
  private static final int LONGEST_WORD = 60;

  /** So many characters are set as one text; every line of it looks at all that follows. */
  private static final int LONGEST_TEXT = 4_000;

  /** Of these Unicode knows no plainer form. */
  private static final Map<Integer, String> PLAINER =
      Map.of(
          0x2010, "-", 0x2011, "-", 0x2713, "√", 0x2714, "√", 0x2611, "√", 0x2610, "□", 0x2300,
          "ø");

  private static final String BREAK = "<wbr/>";

  private final StringBuilder printable;
  private final IntPredicate drawn;
  private final int mark;
  private boolean tag;
  private boolean entity;

  /** The style of the page stands before it, and is no text. */
  private boolean inBody;

  private int word;
  private int text;

  private Printable(int length, IntPredicate drawn) {
    printable = new StringBuilder(length + length / LONGEST_WORD);
    this.drawn = drawn;
    this.mark = IntStream.of(MARKS).filter(drawn).findFirst().orElse('?');
  }

  /**
   * A page without invisible characters, with plain characters in place of those that the font does
   * not draw (2 for the small one of CO₂), a mark where there are none or XML has no room for one,
   * and places to break in words and texts that are longer than any.
   *
   * @param html of a page, in which no text and no attribute holds an angle bracket
   * @param drawn whether the font has a character
   */
  static String of(String html, IntPredicate drawn) {
    Printable page = new Printable(html.length(), drawn);
    int body = Math.max(0, html.indexOf("</head>"));
    html.substring(0, body).codePoints().forEach(page::drawn);
    page.inBody = true;
    html.substring(body).codePoints().forEach(page::drawn);
    return page.printable.toString();
  }

  private void drawn(int given) {
    if (given < 0x80 || drawn.test(given) || Character.isWhitespace(given)) {
      add(given);
      return;
    }
    String plain =
        PLAINER.getOrDefault(given, Normalizer.normalize(Character.toString(given), Form.NFKD));
    // A wide angle bracket is none of the page's own.
    if (plain.codePoints().allMatch(c -> drawn.test(c) && "<>&\"'".indexOf(c) < 0)) {
      plain.codePoints().forEach(this::add);
    } else {
      add(Character.getType(given) == Character.FORMAT ? given : mark);
    }
  }

  private void add(int given) {
    if (Character.getType(given) == Character.FORMAT) {
      return;
    }
    int c = allowed(given) ? given : mark;
    if (c == '<') {
      tag = true;
    } else if (!tag && !entity) {
      word = Character.isWhitespace(c) ? 0 : word + 1;
      if (word > LONGEST_WORD) {
        printable.append(BREAK);
        word = 1;
        text = 0;
      }
      entity = c == '&';
    }
    printable.appendCodePoint(c);
    if (inBody && !tag && ++text > LONGEST_TEXT && c == ' ') {
      printable.append(BREAK);
      text = 0;
    }
    if (c == '>') {
      tag = false;
      word = 0;
      text = 0;
    } else if (c == ';') {
      entity = false;
    }
  }

  /** Whether XML has room for a character. */
  static boolean allowed(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
