package dk.kkr.decision.minutes;

import dk.kkr.decision.minutes.MinutesDocument.Item;
import dk.kkr.decision.minutes.MinutesDocument.Point;
import dk.kkr.decision.points.DecisionView;
import dk.kkr.decision.points.PointState;
import dk.kkr.decision.sheets.LineView;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How things stand now, whatever a version of the minutes said: what is closed today is closed in
 * every version, and what was opened is open; a point decided anew is marked.
 */
final class Today {

  private final Map<UUID, LineView> lines;
  private final Map<UUID, DecisionView> decisions;
  private final boolean circle;

  /**
   * How things stand.
   *
   * @param lines of the meeting's sheet
   * @param decisions of the meeting
   * @param circle whether the reader sees what is closed
   */
  Today(List<LineView> lines, List<DecisionView> decisions, boolean circle) {
    this.lines = lines.stream().collect(Collectors.toMap(LineView::lineId, Function.identity()));
    this.decisions =
        decisions.stream().collect(Collectors.toMap(DecisionView::pointId, Function.identity()));
    this.circle = circle;
  }

  /** The item as this reader sees it. */
  Item shown(Item item) {
    LineView now = lines.get(item.itemId());
    Item today = now == null ? item : item.shown(now.closed(), now.publicTitle());
    if (circle) {
      return today;
    }
    return today.closed()
        ? today.forThePublic()
        : today.with(today.points().stream().filter(point -> !closed(point)).toList());
  }

  // A point may have moved to an item that is closed.
  private boolean closed(Point point) {
    DecisionView now = decisions.get(point.pointId());
    return now != null && now.closed();
  }

  /** The points shown that do not stand any more as the minutes have them. */
  List<PointChange> changes(MinutesDocument shown) {
    return shown.sections().stream()
        .flatMap(section -> section.items().stream())
        .flatMap(item -> item.points().stream())
        .flatMap(
            point ->
                Stream.ofNullable(decisions.get(point.pointId()))
                    .flatMap(now -> change(point, now).stream()))
        .toList();
  }

  private static Optional<PointChange> change(Point then, DecisionView now) {
    if (now.state() != PointState.CONFIRMED) {
      return Optional.of(new PointChange(then.pointId(), PointChange.Kind.REOPENED));
    }
    return then.decidedAs(Drafting.point(now))
        ? Optional.empty()
        : Optional.of(new PointChange(then.pointId(), PointChange.Kind.CHANGED));
  }
}
