package dk.kkr.appointment.rules;

/** What can be said of a demand. */
public enum Result {
  /** It holds. */
  SATISFIED,
  /** It does not hold. */
  VIOLATED,
  /** What is recorded does not say; the reason names what is missing. */
  NOT_EVALUABLE
}
