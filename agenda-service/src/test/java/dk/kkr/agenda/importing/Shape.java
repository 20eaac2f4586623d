package dk.kkr.agenda.importing;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The shape of a tree of points: {@code APPROVE(. .(. .))} is a lead with two children, the second
 * with two; a full stop has no verb of its own; {@code RESPOND{5}} has five contents.
 */
final class Shape {

  private Shape() {}

  static String of(List<ImportedPoint> points) {
    return points.stream().map(Shape::of).collect(Collectors.joining(" "));
  }

  private static String of(ImportedPoint point) {
    String verbs = point.verbs().stream().map(Verb::name).collect(Collectors.joining("+"));
    return (verbs.isEmpty() ? "." : verbs)
        + (point.contents().isEmpty() ? "" : "{" + point.contents().size() + "}")
        + (point.children().isEmpty() ? "" : "(" + of(point.children()) + ")");
  }
}
