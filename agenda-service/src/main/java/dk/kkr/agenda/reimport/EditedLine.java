package dk.kkr.agenda.reimport;

import dk.kkr.agenda.importing.SourceLine;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph or a row of a table in an edited document, whatever its format.
 *
 * @param kind what it is
 * @param level of a point, counted from 0; else 0
 * @param id of the thing that it says something of, as in the page; null where it bears none
 * @param text with {@code [words](address)} for links; cells of a row are held apart by tabs
 */
record EditedLine(Kind kind, int level, @Nullable String id, String text) {

  /** What a line is. */
  enum Kind {
    /** Heading of a section. */
    SECTION,
    /** Heading of an item. */
    ITEM,
    /** Heading of a part of an item. */
    PASSAGE,
    /** A heading inside a text. */
    HEADING,
    /** Running text. */
    TEXT,
    /** A dash of a list. */
    BULLET,
    /** The first paragraph of a recommendation point. */
    POINT,
    /** A further paragraph of a point. */
    POINT_TEXT,
    /** A dash that belongs to a point. */
    CONTENT,
    /** What only stands there to be read. */
    NOTE,
    /** What stands above a table. */
    CAPTION,
    /** A row of a table. */
    ROW,
    /** The last line of an export. */
    END,
    /** Deleted, which is still to be accepted. */
    DELETED,
    /** Struck through. */
    STRUCK,
    /** Hidden by whoever wrote it. */
    HIDDEN,
    /** What a picture is called. */
    PICTURE,
    /** A footnote, a comment, a text box. */
    BESIDE,
    /** A running header or footer, or around the agenda of a page. */
    AROUND,
    /** A row that holds a table. */
    NESTED;

    /** What that is in an import. */
    static Kind of(SourceLine.Kind kind) {
      return switch (kind) {
        case DELETED -> DELETED;
        case STRUCK -> STRUCK;
        case HIDDEN -> HIDDEN;
        case PICTURE -> PICTURE;
        default -> BESIDE;
      };
    }

    /** Whether it stands in the document and is no part of the agenda. */
    boolean isBeside() {
      return compareTo(END) > 0;
    }
  }

  /** What stands in the document and is no part of the agenda. */
  static EditedLine beside(Kind kind, String text) {
    return new EditedLine(kind, 0, null, words(text));
  }

  /** The text with every run of blanks as one, to be compared. */
  String words() {
    return words(text);
  }

  static String words(String text) {
    // Not by an expression: lines are compared with each other many times.
    StringBuilder words = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || c == '\u00A0' || (c >= '\t' && c <= '\r')) {
        blank = !words.isEmpty();
      } else {
        words.append(blank ? " " : "").append(c);
        blank = false;
      }
    }
    return words.toString().strip();
  }

  /** Says the same, whatever it is about. */
  boolean says(EditedLine other) {
    return kind == other.kind && level == other.level && words().equals(other.words());
  }
}
