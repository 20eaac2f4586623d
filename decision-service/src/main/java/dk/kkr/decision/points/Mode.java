package dk.kkr.decision.points;

/** How the council came to its decision. */
public enum Mode {
  /** Without a vote; what councils do nearly always. */
  CONSENSUS,
  /** By counting votes. */
  VOTE
}
