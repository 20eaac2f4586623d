package dk.kkr.agenda.importing;

import org.jspecify.annotations.Nullable;

/**
 * A line of a document whose format tells what it is, as a reader of that format hands it over.
 * Everything else about it is understood here, as for a line of plain text.
 *
 * @param kind what the format says of it
 * @param page counted from 1; null where the format has none
 * @param indent columns before the text, about as wide as a letter
 * @param level of a heading, from 1; 0 for all else
 * @param bold the whole line is bold; a row: it is a heading row
 * @param text what stands there; links as {@code [words](address)}, cells of a row parted by tabs,
 *     the mark of a list as it is shown
 */
public record SourceLine(
    Kind kind, @Nullable Integer page, int indent, int level, boolean bold, String text) {

  /** What the format says of a line. */
  public enum Kind {
    /** Begins a paragraph, or a dash of a list. */
    PARAGRAPH,
    /** Goes on with the paragraph or heading above. */
    CONTINUATION,
    /** A heading. */
    HEADING,
    /** The first row of a table. */
    FIRST_ROW,
    /** A further row. */
    ROW,
    /** Around the text and no part of it: running headers, page numbers, menus. */
    ASIDE,
    /** Beside the text: footnotes, comments, what was deleted under tracking. */
    BESIDE
  }

  /** True for both kinds of rows. */
  boolean isRow() {
    return kind == Kind.ROW || kind == Kind.FIRST_ROW;
  }
}
