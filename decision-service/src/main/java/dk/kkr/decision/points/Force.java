package dk.kkr.decision.points;

import java.util.Collection;

/** Whether a decision takes effect. Always derived, never typed in. */
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
   * The force of a lead: conditional while any leaf is, in force when any leaf is, lapsed when
   * leaves lapsed and none holds.
   */
  static Force ofLead(Collection<Force> leaves) {
    for (Force force : new Force[] {CONDITIONAL, IN_FORCE, LAPSED}) {
      if (leaves.contains(force)) {
        return force;
      }
    }
    return NONE;
  }
}
