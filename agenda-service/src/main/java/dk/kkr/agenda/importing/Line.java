package dk.kkr.agenda.importing;

import java.util.regex.Pattern;

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
 * @param gap blank lines since the previous line of text; the larger side of an interruption
 * @param smallerGap the same on the smaller side of an interruption
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
    int smallerGap,
    boolean interrupted) {

  private static final Pattern ENUMERATED = Pattern.compile("(?:[a-zæøå]|[ivx]{2,4})\\)\\s");
  private static final String QUOTES = "\"”“»«'’";

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
        0,
        false);
  }

  Line after(int blankLines) {
    return placed(text, blankLines, blankLines, false);
  }

  /** The same line, after an interruption with this many blank lines before it and after it. */
  Line afterInterruption(int blankBefore, int blankAfter) {
    return placed(text, Math.max(blankBefore, blankAfter), Math.min(blankBefore, blankAfter), true);
  }

  /** The same line, but only what is left when its beginning has been read. */
  Line withText(String rest) {
    return placed(rest.strip(), gap, smallerGap, interrupted);
  }

  private Line placed(String words, int larger, int smaller, boolean isInterrupted) {
    return new Line(
        number, raw, words, indent, heading, bold, hardBreak, larger, smaller, isInterrupted);
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

  /** Starts as a sentence or heading does: a capital, a digit, or {@code a)}. */
  boolean startsSentence() {
    int from = !text.isEmpty() && QUOTES.indexOf(text.charAt(0)) >= 0 ? 1 : 0;
    if (text.length() <= from) {
      return false;
    }
    int first = text.codePointAt(from);
    return Character.isUpperCase(first)
        || Character.isDigit(first)
        || ENUMERATED.matcher(text).lookingAt();
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
