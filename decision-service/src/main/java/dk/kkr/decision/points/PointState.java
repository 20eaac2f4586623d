package dk.kkr.decision.points;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the decision on a point is. */
@Schema(
    name = "PointState",
    description =
        "How far the decision on a point is. `OPEN`: nothing recorded. `RECORDED`: an "
            + "outcome is written down; nobody outside the council's circle sees it. "
            + "`CONFIRMED`: the outcome stands and has been told to the other services.")
public enum PointState {
  /** Nothing recorded. */
  OPEN,
  /** An outcome is written down; nobody outside the council's circle sees it. */
  RECORDED,
  /** The outcome stands and has been told to the other services. */
  CONFIRMED
}
