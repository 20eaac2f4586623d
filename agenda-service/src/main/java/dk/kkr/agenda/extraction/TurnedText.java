package dk.kkr.agenda.extraction;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/**
 * The characters of a page that do not run as its lines do: the head of a narrow column, a table
 * that lies across. Those of each angle are put into lines as if the page was turned.
 */
final class TurnedText {

  /** Degrees that a line may lean without being turned. */
  private static final int LEANING = 6;

  private static final int CIRCLE = 360;

  /** Of the size of the letters: lines are further apart than this, and so are words. */
  private static final double LINE = 0.5;

  private static final double WORD = 0.2;

  private final TreeMap<Integer, List<Glyph>> angles = new TreeMap<>();

  /** A character on the turned page. */
  private record Glyph(double x, double end, double y, double size, String text) {}

  /** Takes a character; false when it stands upright and is not taken. */
  boolean take(TextPosition position) {
    Matrix matrix = position.getTextMatrix();
    double direction = Math.atan2(matrix.getShearY(), matrix.getScaleX());
    int angle =
        Math.floorMod(Math.round(Math.toDegrees(direction)) - position.getRotation(), CIRCLE);
    if (Math.min(angle, CIRCLE - angle) <= LEANING) {
      return false;
    }
    double cos = Math.cos(direction);
    double sin = Math.sin(direction);
    double x = matrix.getTranslateX();
    double y = matrix.getTranslateY();
    angles
        .computeIfAbsent(angle, none -> new ArrayList<>())
        .add(
            new Glyph(
                x * cos + y * sin,
                position.getEndX() * cos + position.getEndY() * sin,
                y * cos - x * sin,
                Math.hypot(matrix.getScaleX(), matrix.getShearY()),
                position.getUnicode()));
    return true;
  }

  /** Writes what was taken, and forgets it. */
  void write(TextSink sink) throws IOException {
    for (List<Glyph> glyphs : angles.values()) {
      glyphs.sort(Comparator.comparingDouble(glyph -> -glyph.y()));
      List<Glyph> line = new ArrayList<>();
      for (Glyph glyph : glyphs) {
        if (!line.isEmpty() && line.getLast().y() - glyph.y() > LINE * glyph.size()) {
          writeLine(line, sink);
          line.clear();
        }
        line.add(glyph);
      }
      writeLine(line, sink);
    }
    angles.clear();
  }

  private static void writeLine(List<Glyph> line, TextSink sink) throws IOException {
    line.sort(Comparator.comparingDouble(Glyph::x));
    double end = Double.MAX_VALUE;
    for (Glyph glyph : line) {
      if (glyph.x() - end > WORD * glyph.size()) {
        sink.write(' ');
      }
      sink.write(glyph.text());
      end = glyph.end();
    }
    sink.write('\n');
  }
}
