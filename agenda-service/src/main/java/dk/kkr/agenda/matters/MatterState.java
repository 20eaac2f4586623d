package dk.kkr.agenda.matters;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a matter stands. */
@Schema(
    name = "MatterState",
    description =
        "Where a matter stands. `OPEN`: somebody works on it. `RESTING`: it waits, for a "
            + "stated reason. `CLOSED`: it is done.")
public enum MatterState {
  /** Somebody works on it. */
  OPEN,
  /** It waits, for a stated reason. */
  RESTING,
  /** It is done. */
  CLOSED
}
