package dk.kkr.agenda.importing;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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
 * @param source what the format says of it; null for a line of plain text
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
    boolean interrupted,
    @Nullable SourceLine source) {

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
        false,
        null);
  }

  /** A line of a document whose format tells what it is; it has no marks that are not words. */
  static Line of(int number, SourceLine source) {
    String raw = PlainCharacters.of(source.text());
    String text = Marks.normalise(raw);
    return new Line(
        number,
        raw,
        source.isRow() ? text : text.strip(),
        source.indent(),
        source.kind() == SourceLine.Kind.HEADING,
        source.bold(),
        false,
        0,
        0,
        false,
        source);
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
    return placed(isRow() ? rest : rest.strip(), gap, smallerGap, interrupted);
  }

  private Line placed(String words, int larger, int smaller, boolean isInterrupted) {
    return new Line(
        number,
        raw,
        words,
        indent,
        heading,
        bold,
        hardBreak,
        larger,
        smaller,
        isInterrupted,
        source);
  }

  /** Counted from 1; null where the format has no pages. */
  @Nullable Integer page() {
    return source == null ? null : source.page();
  }

  /** The format says where paragraphs begin; otherwise that has to be found out. */
  boolean hasKnownStart() {
    return source != null;
  }

  /** The format says that it goes on with the line above. */
  boolean continues() {
    return source != null && source.kind() == SourceLine.Kind.CONTINUATION;
  }

  /** The format says that it is the row of a table. */
  boolean isRow() {
    return source != null && source.isRow();
  }

  /** The format says that a table begins here. */
  boolean isFirstRow() {
    return source != null && source.kind() == SourceLine.Kind.FIRST_ROW;
  }

  /** The format says that it is no part of the text. */
  boolean isBeside() {
    return source != null && source.isBeside();
  }

  /** The format says that it stands around the text. */
  boolean isAside() {
    return source != null && source.kind() == SourceLine.Kind.ASIDE;
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
