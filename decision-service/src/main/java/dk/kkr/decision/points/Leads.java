package dk.kkr.decision.points;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Derives the leads of a tree from its leaves. */
final class Leads {

  private final List<PointDecision> points;
  private final Map<UUID, PointDecision> byId = new HashMap<>();

  /**
   * The leads among these points.
   *
   * @param points all points of one or more trees
   */
  Leads(List<PointDecision> points) {
    this.points = points;
    points.forEach(point -> byId.put(point.id(), point));
  }

  /**
   * Brings every lead to what its leaves say.
   *
   * @param reason why a lead would be withdrawn
   * @param changed called with each lead that changed, and how it looked before
   */
  void settle(String reason, Clock clock, BiConsumer<PointDecision, DecisionView> changed) {
    Map<UUID, List<PointDecision>> leaves = leavesByLead();
    for (PointDecision point : points) {
      List<PointDecision> below = leaves.get(point.id());
      if (below != null) {
        DecisionView before = DecisionView.of(point);
        if (point.derive(below, reason, clock)) {
          changed.accept(point, before);
        }
      }
    }
  }

  private Map<UUID, List<PointDecision>> leavesByLead() {
    Map<UUID, List<PointDecision>> leaves = new HashMap<>();
    for (PointDecision point : points) {
      if (!point.place().leaf()) {
        continue;
      }
      UUID above = point.place().parentId();
      while (above != null) {
        leaves.computeIfAbsent(above, id -> new ArrayList<>()).add(point);
        PointDecision lead = byId.get(above);
        above = lead == null ? null : lead.place().parentId();
      }
    }
    return leaves;
  }
}
