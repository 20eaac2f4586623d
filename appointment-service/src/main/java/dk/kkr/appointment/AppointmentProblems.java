package dk.kkr.appointment;

import dk.kkr.platform.problem.ProblemType;

/** The problem types of this service; each has a page under {@code docs/problems}. */
public final class AppointmentProblems {

  /** Nobody holds the same office twice at the same time. */
  public static final ProblemType OFFICE_OVERLAP =
      new ProblemType("office-overlap", "The office is held in that time already", 409);

  /** An office, or an appointment, ends once. */
  public static final ProblemType ALREADY_ENDED =
      new ProblemType("already-ended", "It has ended already", 409);

  /** A seat that somebody holds or has held stays in its body. */
  public static final ProblemType SEAT_IN_USE =
      new ProblemType("seat-in-use", "The seat has been filled and cannot be removed", 409);

  /** What the council has adopted is not written anew. */
  public static final ProblemType SLATE_ADOPTED =
      new ProblemType("slate-adopted", "The slate has been adopted", 409);

  /** A slate that was withdrawn stays withdrawn. */
  public static final ProblemType SLATE_WITHDRAWN =
      new ProblemType("slate-withdrawn", "The slate has been withdrawn", 409);

  /** Only an appointment in force can be ended. */
  public static final ProblemType NOT_IN_FORCE =
      new ProblemType("not-in-force", "The appointment is not in force", 409);

  private AppointmentProblems() {}
}
