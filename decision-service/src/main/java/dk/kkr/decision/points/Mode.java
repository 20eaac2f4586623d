package dk.kkr.decision.points;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the council came to its decision. */
@Schema(
    name = "Mode",
    description =
        "How the council came to its decision. `CONSENSUS`: without a vote; what "
            + "councils do nearly always. `VOTE`: by counting votes.")
public enum Mode {
  /** Without a vote; what councils do nearly always. */
  CONSENSUS,
  /** By counting votes. */
  VOTE
}
