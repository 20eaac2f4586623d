package dk.kkr.decision.points;

/** How far the decision on a point is. */
public enum PointState {
  /** Nothing recorded. */
  OPEN,
  /** An outcome is written down; nobody outside the council's circle sees it. */
  RECORDED,
  /** The outcome stands and has been told to the other services. */
  CONFIRMED
}
