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
    /** Beside the text: footnotes, comments. */
    BESIDE,
    /** Deleted, which is still to be accepted. */
    DELETED,
    /** Struck through. */
    STRUCK,
    /** Hidden by whoever wrote it. */
    HIDDEN,
    /** A picture, or whatever else is no text: what it is called. */
    PICTURE,
    /** No line: the {@link FindingCode} of a doubt about the line above, or about the file. */
    NOTICE
  }

  /** True for both kinds of rows. */
  public boolean isRow() {
    return kind == Kind.ROW || kind == Kind.FIRST_ROW;
  }

  /** True for what stands in the document and is no part of its text. */
  public boolean isBeside() {
    return switch (kind) {
      case BESIDE, DELETED, STRUCK, HIDDEN, PICTURE -> true;
      case PARAGRAPH, CONTINUATION, HEADING, FIRST_ROW, ROW, ASIDE, NOTICE -> false;
    };
  }

  /** A doubt that the reader of the format has. */
  public static SourceLine notice(FindingCode code) {
    return new SourceLine(Kind.NOTICE, null, 0, 0, false, code.name());
  }

  /** What is no part of the text. */
  public static SourceLine beside(Kind kind, String text) {
    return new SourceLine(kind, null, 0, 0, false, text);
  }
}
