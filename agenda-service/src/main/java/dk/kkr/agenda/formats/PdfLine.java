package dk.kkr.agenda.formats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line of a page: one segment, or several beside each other.
 *
 * @param segments from left to right
 * @param hang where its text begins behind the mark of a list; its left edge without one
 */
record PdfLine(List<PdfSegment> segments, float hang) {

  /** What stands before the text of a dash or a heading, with a gap behind it. */
  private static final Pattern MARK =
      Pattern.compile(
          "[-–—•·▪▫◦●○■□►‣✓*o\\uF0B7\\uF0A7\\uF02D]|\\d{1,2}(?:\\.\\d{1,2}){0,6}[.)]?|[a-z][.)]|[ivx]{1,4}[.)]");

  private static final Pattern ENUMERATED = Pattern.compile("(?:\\d{1,2}|[a-z]|[ivx]{1,4})\\)\\s");

  private static final String BULLETS = "-–—•·▪▫◦●○■□►‣✓*\uF0B7\uF0A7\uF02D";

  /** The lines of a page in reading order: from the top, and each from the left. */
  static List<PdfLine> of(List<Glyph> page) {
    List<Glyph> sorted = new ArrayList<>(page);
    sorted.sort(Comparator.comparingDouble(Glyph::y));
    List<PdfLine> lines = new ArrayList<>();
    List<Glyph> open = new ArrayList<>();
    for (Glyph glyph : sorted) {
      if (!open.isEmpty() && !glyph.levelWith(open.getFirst())) {
        add(lines, open);
        open.clear();
      }
      open.add(glyph);
    }
    add(lines, open);
    return lines;
  }

  private static void add(List<PdfLine> lines, List<Glyph> glyphs) {
    glyphs.sort(Comparator.comparingDouble(Glyph::x));
    List<PdfSegment> segments = PdfSegment.of(glyphs);
    if (!segments.isEmpty()) {
      lines.add(of(segments.toArray(PdfSegment[]::new)));
    }
  }

  private static PdfLine of(PdfSegment... segments) {
    PdfSegment first = segments[0];
    if (segments.length == 2 && MARK.matcher(first.text()).matches()) {
      return new PdfLine(List.of(first.with(segments[1])), segments[1].left());
    }
    return new PdfLine(List.of(segments), first.left());
  }

  boolean isRow() {
    return segments.size() > 1;
  }

  PdfSegment first() {
    return segments.getFirst();
  }

  int page() {
    return first().page();
  }

  float left() {
    return first().left();
  }

  float right() {
    return segments.getLast().right();
  }

  float y() {
    return first().y();
  }

  float size() {
    return first().size();
  }

  boolean bold() {
    return segments.stream().allMatch(PdfSegment::bold);
  }

  String text() {
    return String.join(" ", segments.stream().map(PdfSegment::text).toList());
  }

  /** Begins with the mark of a list, so it does not go on with anything. */
  boolean isMarked() {
    String text = first().text();
    return hang > left()
        || ENUMERATED.matcher(text).lookingAt()
        || (text.length() > 1 && text.charAt(1) == ' ' && BULLETS.indexOf(text.charAt(0)) >= 0);
  }
}
