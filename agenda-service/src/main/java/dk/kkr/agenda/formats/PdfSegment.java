package dk.kkr.agenda.formats;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words beside each other on one line of a page, with no wide gap between.
 *
 * @param page counted from 1
 * @param left edge in points
 * @param right edge in points
 * @param y base line, from the top
 * @param size of most of its characters, in points
 * @param bold whether all of it is
 * @param text with spaces between the words, and links with their addresses
 */
record PdfSegment(
    int page, float left, float right, float y, float size, boolean bold, String text) {

  /** A wider gap than this many times the size of the font holds columns apart. */
  private static final float GAP = 1.3f;

  /** The segments of glyphs that stand on one line, from left to right. */
  static List<PdfSegment> of(List<Glyph> line) {
    List<PdfSegment> segments = new ArrayList<>();
    List<Glyph> open = new ArrayList<>();
    float right = Float.NEGATIVE_INFINITY;
    for (Glyph glyph : line) {
      if (glyph.isBlank()) {
        if (!open.isEmpty()) {
          open.add(glyph);
        }
        continue;
      }
      if (!open.isEmpty() && glyph.x() - right > GAP * glyph.size()) {
        segments.add(joined(open));
        open.clear();
      }
      open.add(glyph);
      right = glyph.right();
    }
    if (!open.isEmpty()) {
      segments.add(joined(open));
    }
    return segments;
  }

  /** All glyphs as one, whatever the gaps between them. */
  static PdfSegment joined(List<Glyph> glyphs) {
    StringBuilder text = new StringBuilder();
    StringBuilder words = new StringBuilder();
    @Nullable String link = null;
    Glyph last = null;
    boolean bold = true;
    float size = 0;
    float right = 0;
    for (Glyph glyph : glyphs) {
      if (last != null && !last.isBlank() && !glyph.isBlank() && isGap(last, glyph)) {
        words.append(' ');
      }
      if (!java.util.Objects.equals(link, glyph.link())) {
        text.append(Links.of(words.toString(), link));
        words.setLength(0);
        link = glyph.link();
      }
      words.append(glyph.text());
      if (!glyph.isBlank()) {
        bold &= glyph.bold();
        size = Math.max(size, glyph.size());
        right = Math.max(right, glyph.right());
      }
      last = glyph;
    }
    text.append(Links.of(words.toString(), link));
    Glyph first = glyphs.getFirst();
    return new PdfSegment(
        first.page(),
        first.x(),
        right,
        first.y(),
        size,
        bold,
        text.toString().replaceAll("\\s+", " ").strip());
  }

  private static boolean isGap(Glyph last, Glyph next) {
    boolean told = last.space() > 0.12f * last.size() && last.space() < 0.8f * last.size();
    float space = told ? last.space() : 0.25f * last.size();
    float gap = next.x() - last.right();
    return gap > 0.45f * space || gap < -2 * next.size();
  }

  /** The two as one, which belong together though a wide gap is between them. */
  PdfSegment with(PdfSegment next) {
    return new PdfSegment(
        page,
        left,
        Math.max(right, next.right),
        y,
        Math.max(size, next.size),
        bold && next.bold,
        text + " " + next.text);
  }

  float width() {
    return right - left;
  }

  /** About how wide its first word is. */
  float firstWord() {
    int space = text.indexOf(' ');
    return space < 0 ? width() : width() * space / text.length();
  }
}
