package dk.kkr.agenda.carrying;

import dk.kkr.agenda.content.Limits;
import dk.kkr.agenda.decisions.ResultView;
import dk.kkr.agenda.items.PointView;
import dk.kkr.agenda.reading.DanishWords;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a body decided on the points of an item, in words for those who read it elsewhere. */
final class Decided {

  private static final String MORE = "…";

  private Decided() {}

  /**
   * A line for each point that is decided on and has a result that stands, in printed order; null
   * where none has. What is longer than the text of a position may be ends before the first line
   * that has no room, and shows that there is more.
   */
  static @Nullable String in(List<PointView> points) {
    List<String> lines = points.stream().flatMap(Decided::leaves).flatMap(Decided::line).toList();
    return lines.isEmpty() ? null : fitting(String.join("\n", lines));
  }

  private static Stream<PointView> leaves(PointView point) {
    return point.children().isEmpty()
        ? Stream.of(point)
        : point.children().stream().flatMap(Decided::leaves);
  }

  private static Stream<String> line(PointView point) {
    ResultView result = point.result();
    if (result == null || !result.confirmed()) {
      return Stream.of();
    }
    return Stream.of(DanishWords.outcome(result.outcome()) + ": " + result.words(point.text()));
  }

  private static String fitting(String text) {
    if (text.length() <= Limits.NOTE) {
      return text;
    }
    int most = Limits.NOTE - 1 - MORE.length();
    int end = text.lastIndexOf('\n', most);
    return end < 0 ? text.substring(0, most) + " " + MORE : text.substring(0, end) + "\n" + MORE;
  }
}
