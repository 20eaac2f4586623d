package dk.kkr.decision.points;

/** Where a condition stands. */
public enum ConditionState {
  /** No answer yet. */
  OPEN,
  /** The party agreed. */
  GRANTED,
  /** The party said no. */
  REFUSED
}
