package dk.kkr.decision.points;

import dk.kkr.decision.checks.ErrorOverride;
import dk.kkr.platform.change.Changes;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Carries out the verbs of a point: under the lock of its tree, with the leads above it brought up
 * to date, written down, and told to the other features in the same transaction.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Deciding {

  private final PointDecisions points;
  private final Changes changes;
  private final Event<DecisionEvent> told;
  private final Clock clock;

  Deciding(PointDecisions points, Changes changes, Event<DecisionEvent> told, Clock clock) {
    this.points = points;
    this.changes = changes;
    this.told = told;
    this.clock = clock;
  }

  /**
   * The point, locked together with its tree until the end of the transaction.
   *
   * @throws ProblemException 404 when there is none
   */
  PointDecision locked(UUID pointId) {
    return points
        .findInLockedTree(pointId)
        .orElseThrow(
            () ->
                new ProblemException(
                    Problems.NOT_FOUND,
                    "There is no point %s. A point is known here once an agenda with it has been released."
                        .formatted(pointId)));
  }

  /** Applies a verb to a locked point and settles the leads above it. */
  DecisionView change(
      String action, PointDecision point, String reason, Consumer<PointDecision> verb) {
    DecisionView before = DecisionView.of(point);
    verb.accept(point);
    written(action, point, before);
    settle(points.ofTree(point.place().rootId()), reason);
    // What others noted on the point while they were told belongs to the version answered.
    points.flush();
    return DecisionView.of(point);
  }

  /**
   * Makes a recorded outcome stand. That somebody answers for an error in its words stands in the
   * audit trail.
   *
   * @param overrides errors that the caller answers for
   * @throws ProblemException 409 when it cannot be confirmed, or its words have errors that nobody
   *     answers for; the point is left as it was
   */
  void confirm(PointDecision point, LocalDate on, List<ErrorOverride> overrides) {
    List<ErrorOverride> kept = ConfirmedWords.requireAnswered(point, overrides);
    if (!kept.isEmpty()) {
      changes.record("decision.override", point, null, Map.of("overrides", kept));
    }
    point.confirm(on, clock);
  }

  /** Brings the leads among these points to what their leaves say. */
  void settle(List<PointDecision> tree, String reason) {
    new Leads(tree)
        .settle(reason, clock, (lead, before) -> written("decision.derive", lead, before));
  }

  /** Writes down what changed on a point, and tells it. */
  void written(String action, PointDecision point, DecisionView before) {
    List<DecisionEvent> raised = point.raised();
    changes.record(action, point, before, DecisionView.of(point));
    raised.forEach(told::fire);
  }

  Clock clock() {
    return clock;
  }
}
