package dk.kkr.agenda.matters;

/** Where a matter stands. */
public enum MatterState {
  /** Somebody works on it. */
  OPEN,
  /** It waits, for a stated reason. */
  RESTING,
  /** It is done. */
  CLOSED
}
