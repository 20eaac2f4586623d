package dk.kkr.decision.points;

import dk.kkr.decision.checks.ErrorOverride;
import dk.kkr.decision.checks.TextGuard;
import dk.kkr.platform.problem.ProblemException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What becomes public when a decision is confirmed, under the names it has in {@link DecisionView}.
 * What was proposed went out with the agenda.
 */
record ConfirmedWords(
    @Nullable String decidedText,
    @Nullable String summary,
    @Nullable Votes votes,
    List<Dissent> dissent,
    List<Conflict> conflicts,
    List<AdoptedFile> files,
    List<ConditionView> conditions) {

  /**
   * What is kept of the overrides, see {@link TextGuard}.
   *
   * @throws ProblemException 409 when the point can be confirmed, and a text has an error that
   *     nobody answers for
   */
  static List<ErrorOverride> requireAnswered(PointDecision point, List<ErrorOverride> overrides) {
    return point.state() == PointState.RECORDED
        ? TextGuard.require(of(DecisionView.of(point)), overrides, "confirmed")
        : List.of();
  }

  private static ConfirmedWords of(DecisionView decision) {
    return new ConfirmedWords(
        decision.decidedText(),
        decision.summary(),
        decision.votes(),
        decision.dissent(),
        decision.conflicts(),
        decision.files(),
        decision.conditions());
  }
}
