package dk.kkr.agenda.content;

/** How binding a point is on those it is addressed to. */
public enum BindingKind {
  /** Each addressee has to decide on it. */
  MUST_DECIDE,
  /** Each addressee has to answer. */
  MUST_ANSWER,
  /** Each addressee has to do it. */
  MUST_DO,
  /** A common ambition. */
  AMBITION,
  /** An offer that may be used. */
  MAY_USE,
  /** Nothing follows from it. */
  FOR_INFORMATION
}
