package dk.kkr.agenda.formats;

import org.jspecify.annotations.Nullable;

/**
 * A character on a page of a PDF.
 *
 * @param page counted from 1
 * @param mark number of the marked content that it is part of; -1 for none
 * @param artifact said to be no part of the text
 * @param x left edge, in points from the left
 * @param y base line, in points from the top
 * @param width in points
 * @param size of the font in points
 * @param space width of a space in points
 * @param bold whether its font is
 * @param text nearly always one character
 * @param link where it leads; null for nearly all
 */
record Glyph(
    int page,
    int mark,
    boolean artifact,
    float x,
    float y,
    float width,
    float size,
    float space,
    boolean bold,
    String text,
    @Nullable String link) {

  float right() {
    return x + width;
  }

  boolean isBlank() {
    return text.isBlank();
  }

  /** On the same line as another. */
  boolean levelWith(Glyph other) {
    return page == other.page && Math.abs(y - other.y) <= 0.45f * Math.max(size, other.size);
  }
}
