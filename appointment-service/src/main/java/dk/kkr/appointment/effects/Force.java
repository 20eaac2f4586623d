package dk.kkr.appointment.effects;

/** How far a decision is in force. */
public enum Force {
  /** No condition is open, and one at least was met where there are any. */
  IN_FORCE,
  /** A condition is open. */
  CONDITIONAL,
  /** All conditions were refused. */
  LAPSED,
  /** Nothing was adopted. */
  NONE
}
