package dk.kkr.agenda.reading;

/** What can stand on paper. */
final class Printable {

  private static final int UNKNOWN = 0xFFFD;

  /**
   * So many characters without a space are set in one go; finding where to break more takes long.
   */
  private static final int LONGEST_WORD = 60;

  private static final String BREAK = "<wbr/>";

  private final StringBuilder printable;
  private boolean tag;
  private boolean entity;
  private int word;

  private Printable(int length) {
    printable = new StringBuilder(length + length / LONGEST_WORD);
  }

  /**
   * A page without invisible characters, with a mark in place of every character that XML has no
   * room for, and with places to break in words that are longer than any.
   *
   * @param html of a page, in which no text and no attribute holds an angle bracket
   */
  static String of(String html) {
    Printable page = new Printable(html.length());
    html.codePoints().forEach(page::add);
    return page.printable.toString();
  }

  private void add(int given) {
    if (Character.getType(given) == Character.FORMAT) {
      return;
    }
    int c = allowed(given) ? given : UNKNOWN;
    if (c == '<') {
      tag = true;
    } else if (!tag && !entity) {
      word = Character.isWhitespace(c) ? 0 : word + 1;
      if (word > LONGEST_WORD) {
        printable.append(BREAK);
        word = 1;
      }
      entity = c == '&';
    }
    printable.appendCodePoint(c);
    if (c == '>') {
      tag = false;
      word = 0;
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
