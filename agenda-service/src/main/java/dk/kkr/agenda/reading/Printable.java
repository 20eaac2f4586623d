package dk.kkr.agenda.reading;

/** What can stand on paper. */
final class Printable {

  private static final int UNKNOWN = 0xFFFD;

  /**
   * So many characters without a space are set in one go; finding where to break more takes long.
   */
  private static final int LONGEST_WORD = 60;

  /** So many characters are set as one text; every line of it looks at all that follows. */
  private static final int LONGEST_TEXT = 4_000;

  private static final String BREAK = "<wbr/>";

  private final StringBuilder printable;
  private boolean tag;
  private boolean entity;

  /** The style of the page stands before it, and is no text. */
  private boolean inBody;

  private int word;
  private int text;

  private Printable(int length) {
    printable = new StringBuilder(length + length / LONGEST_WORD);
  }

  /**
   * A page without invisible characters, with a mark in place of every character that XML has no
   * room for, and with places to break in words and texts that are longer than any.
   *
   * @param html of a page, in which no text and no attribute holds an angle bracket
   */
  static String of(String html) {
    Printable page = new Printable(html.length());
    int body = Math.max(0, html.indexOf("</head>"));
    html.substring(0, body).codePoints().forEach(page::add);
    page.inBody = true;
    html.substring(body).codePoints().forEach(page::add);
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
