package dk.kkr.agenda.calendars;

/**
 * Lines of a calendar as RFC 5545 section 3.1 wants them: none longer than 75 octets, which of a
 * Danish text are fewer letters. The rest goes on in the next line, behind a blank.
 */
final class FoldedLines {

  private static final int MOST = 75;
  private static final String END = "\r\n";

  private FoldedLines() {}

  /** Folds lines; no character is cut. */
  static String of(String text) {
    StringBuilder folded = new StringBuilder(text.length() + text.length() / MOST);
    for (String line : text.split(END, -1)) {
      if (!folded.isEmpty()) {
        folded.append(END);
      }
      fold(folded, line);
    }
    return folded.toString();
  }

  private static void fold(StringBuilder folded, String line) {
    int octets = 0;
    for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
      int c = line.codePointAt(i);
      int size = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
      if (octets + size > MOST) {
        folded.append(END).append(' ');
        octets = 1;
      }
      folded.appendCodePoint(c);
      octets += size;
    }
  }
}
