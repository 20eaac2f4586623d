package dk.kkr.quota;

import dk.kkr.platform.problem.ProblemType;

/** The problem types of this service; each has a page under {@code docs/problems}. */
public final class QuotaProblems {

  /** A confirmed announcement does not change. */
  public static final ProblemType ALREADY_ANNOUNCED =
      new ProblemType("already-announced", "The announcement is confirmed already", 409);

  /** A council has one confirmed announcement for a quota year. */
  public static final ProblemType ANNOUNCEMENT_EXISTS =
      new ProblemType(
          "announcement-exists", "There is a confirmed announcement for this year", 409);

  /** An agreement is made on a confirmed announcement. */
  public static final ProblemType NOT_ANNOUNCED =
      new ProblemType("not-announced", "The announcement is not confirmed", 409);

  /** An adopted agreement does not change. */
  public static final ProblemType AGREEMENT_ADOPTED =
      new ProblemType("agreement-adopted", "The agreement is adopted", 409);

  /** Only an adopted agreement can be finalised. */
  public static final ProblemType AGREEMENT_NOT_ADOPTED =
      new ProblemType("agreement-not-adopted", "The agreement is not adopted", 409);

  /** A final agreement does not change. */
  public static final ProblemType AGREEMENT_FINAL =
      new ProblemType("agreement-final", "The agreement is final", 409);

  /** Another agreement on the same announcement is final. */
  public static final ProblemType OTHER_AGREEMENT_FINAL =
      new ProblemType(
          "other-agreement-final", "Another agreement on this announcement is final", 409);

  /** Before the deadline an agreement is finalised on purpose only. */
  public static final ProblemType BEFORE_DEADLINE =
      new ProblemType("before-deadline", "The deadline has not been reached", 409);

  /** The landstal was changed, and the agreement fell with it. */
  public static final ProblemType AGREEMENT_LAPSED =
      new ProblemType("agreement-lapsed", "The agreement has lapsed", 409);

  /** Only a final agreement is notified. */
  public static final ProblemType AGREEMENT_NOT_FINAL =
      new ProblemType("agreement-not-final", "The agreement is not final", 409);

  /** An agreement is signed on behalf of every council before it is notified. */
  public static final ProblemType AGREEMENT_NOT_SIGNED =
      new ProblemType("agreement-not-signed", "The agreement is not signed by all", 409);

  /** An agreement is notified once. */
  public static final ProblemType ALREADY_NOTIFIED =
      new ProblemType("already-notified", "The agreement is notified already", 409);

  /** A newer announcement of the same year holds. */
  public static final ProblemType ANNOUNCEMENT_REVISED =
      new ProblemType("announcement-revised", "A newer announcement holds", 409);

  /** What the agency has fixed is not agreed on any more. */
  public static final ProblemType FIXED_BY_AGENCY =
      new ProblemType("fixed-by-agency", "The agency has fixed the quotas", 409);

  /** An adopted allocation does not change. */
  public static final ProblemType ALLOCATION_ADOPTED =
      new ProblemType("allocation-adopted", "The allocation is adopted", 409);

  private QuotaProblems() {}
}
