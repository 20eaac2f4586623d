package dk.kkr.decision.points;

import java.util.Collection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a decision takes effect. Always derived, never typed in. */
@Schema(
    name = "Force",
    description =
        "Whether a decision takes effect. Always derived, never typed in. `IN_FORCE`: it "
            + "holds. `CONDITIONAL`: it waits for at least one party. `LAPSED`: every party it "
            + "waited for said no. `NONE`: nothing to take effect: the outcome is no adoption, "
            + "or there is none yet.")
public enum Force {
  /** It holds. */
  IN_FORCE,
  /** It waits for at least one party. */
  CONDITIONAL,
  /** Every party it waited for said no. */
  LAPSED,
  /** Nothing to take effect: the outcome is no adoption, or there is none yet. */
  NONE;

  /** The force of a decision on a leaf. */
  static Force of(Outcome outcome, Collection<ConditionState> conditions) {
    if (!outcome.adopted()) {
      return NONE;
    }
    if (conditions.contains(ConditionState.OPEN)) {
      return CONDITIONAL;
    }
    boolean holds = conditions.isEmpty() || conditions.contains(ConditionState.GRANTED);
    return holds ? IN_FORCE : LAPSED;
  }

  /**
   * The force of a lead. When all its leaves were adopted it is conditional while any of them is,
   * in force when any holds, lapsed when none does; otherwise it has none.
   *
   * <p>A lead with one leaf in force and one lapsed is in force, on purpose. A lead only gathers:
   * nobody acts on it, every effect hangs on a leaf, and each leaf carries its own force. What the
   * lead answers is whether anything below it holds, by the same rule as a decision with one party
   * that granted and one that refused. Showing it as lapsed would hide what the council did adopt.
   */
  static Force ofLead(Outcome outcome, Collection<Force> leaves) {
    if (!outcome.adopted()) {
      return NONE;
    }
    if (leaves.contains(CONDITIONAL)) {
      return CONDITIONAL;
    }
    return leaves.contains(IN_FORCE) ? IN_FORCE : LAPSED;
  }
}
