package dk.kkr.agenda.importing;

/**
 * A line of the file.
 *
 * @param number counted from 1
 * @param raw as it stands
 * @param text without Markdown marks and outer space; tabs stay
 * @param indent columns before the first character
 * @param heading marked as a Markdown heading
 * @param bold holds words in bold
 * @param hardBreak ends with two spaces, which in Markdown ends the line
 * @param gap blank lines since the previous line of text
 * @param interrupted a page header or a loose link target stands in between
 */
record Line(
    int number,
    String raw,
    String text,
    int indent,
    boolean heading,
    boolean bold,
    boolean hardBreak,
    int gap,
    boolean interrupted) {

  static Line of(int number, String raw) {
    return new Line(
        number,
        raw,
        Marks.remove(raw),
        indentOf(raw),
        Marks.isHeading(raw),
        Marks.isBold(raw),
        raw.endsWith("  "),
        0,
        false);
  }

  Line after(int blankLines, boolean somethingBetween) {
    return new Line(
        number, raw, text, indent, heading, bold, hardBreak, blankLines, somethingBetween);
  }

  /** The same line, but only what is left when its beginning has been read. */
  Line withText(String rest) {
    return new Line(number, raw, rest.strip(), indent, heading, bold, hardBreak, gap, interrupted);
  }

  boolean isBlank() {
    return Marks.normalise(raw).isBlank();
  }

  /** The text on one line without tabs. */
  String words() {
    return text.indexOf('\t') < 0 ? text : text.replaceAll("\\s*\\t\\s*", " ");
  }

  boolean startsLower() {
    return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
  }

  /** Starts as a sentence or heading does: a capital or a digit, perhaps after a quotation mark. */
  boolean startsSentence() {
    String start = text.replaceFirst("^[\"”“»«'’]", "");
    return !start.isEmpty()
        && (Character.isUpperCase(start.codePointAt(0)) || Character.isDigit(start.charAt(0)));
  }

  boolean endsSentence() {
    return Words.endsSentence(text);
  }

  boolean endsWithHyphen() {
    return Words.endsWithHyphen(text);
  }

  String firstWord() {
    int space = text.indexOf(' ');
    return space < 0 ? text : text.substring(0, space);
  }

  private static int indentOf(String raw) {
    int columns = 0;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == '\t') {
        columns += 4;
      } else if (c == ' ' || c == '\u00A0') {
        columns++;
      } else {
        break;
      }
    }
    return columns;
  }
}
