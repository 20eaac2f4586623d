package dk.kkr.decision;

import dk.kkr.platform.problem.ProblemType;

/** The problem types of this service; each has a page under {@code docs/problems}. */
public final class DecisionProblems {

  /** The point changed, or was removed, in a later version of the agenda. */
  public static final ProblemType OLD_AGENDA_VERSION =
      new ProblemType("old-agenda-version", "The point has changed in a later agenda version", 409);

  /** A lead with children is not decided itself. */
  public static final ProblemType DERIVED_OUTCOME =
      new ProblemType("derived-outcome", "The outcome follows from the points below", 409);

  /** Minutes need a confirmed decision on every point. */
  public static final ProblemType OPEN_POINTS =
      new ProblemType("open-points", "Not every point has a confirmed decision", 409);

  /** The published minutes already say all this. */
  public static final ProblemType NOTHING_TO_PUBLISH =
      new ProblemType("nothing-to-publish", "Nothing has changed since the last version", 409);

  /** Texts that are to become public have errors. */
  public static final ProblemType CHECKS_FAILED =
      new ProblemType("checks-failed", "There are errors that nobody answers for", 409);

  /** Minutes are of a meeting that has been held. */
  public static final ProblemType MEETING_NOT_HELD =
      new ProblemType("meeting-not-held", "The meeting has not been held yet", 409);

  /** A condition is resolved once. */
  public static final ProblemType ALREADY_RESOLVED =
      new ProblemType("already-resolved", "The condition is resolved already", 409);

  /** A decision is recorded before it is confirmed. */
  public static final ProblemType NOT_RECORDED =
      new ProblemType("not-recorded", "No outcome has been recorded", 409);

  /** The act needs a confirmed decision. */
  public static final ProblemType NOT_CONFIRMED =
      new ProblemType("not-confirmed", "The decision is not confirmed", 409);

  /** A confirmed decision is reopened before it is changed. */
  public static final ProblemType ALREADY_CONFIRMED =
      new ProblemType("already-confirmed", "The decision is confirmed already", 409);

  /** Approved minutes, and what they rest on, do not change. */
  public static final ProblemType MINUTES_APPROVED =
      new ProblemType("minutes-approved", "The minutes have been approved", 409);

  /** The meeting was cancelled. */
  public static final ProblemType SHEET_WITHDRAWN =
      new ProblemType("sheet-withdrawn", "The meeting was cancelled", 409);

  /** A follow-up is settled once. */
  public static final ProblemType ALREADY_SETTLED =
      new ProblemType("already-settled", "The follow-up is settled already", 409);

  /** Only an effect that was refused, and that nobody has acted on, is resolved. */
  public static final ProblemType NO_REFUSED_EFFECT =
      new ProblemType("no-refused-effect", "No refused effect waits for an act", 409);

  private DecisionProblems() {}
}
