package dk.kkr.decision.points;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a condition stands. */
@Schema(
    name = "ConditionState",
    description =
        "Where a condition stands. `OPEN`: no answer yet. `GRANTED`: the party agreed. "
            + "`REFUSED`: the party said no.")
public enum ConditionState {
  /** No answer yet. */
  OPEN,
  /** The party agreed. */
  GRANTED,
  /** The party said no. */
  REFUSED
}
