package dk.kkr.platform.outbox;

import dk.kkr.platform.problem.ProblemType;

/** The problem types of the outbox. */
public final class OutboxProblems {

  /** What the change would tell other services does not fit into one message. */
  public static final ProblemType EVENT_TOO_LARGE =
      new ProblemType("event-too-large", "The change is too large to be told to others", 422);

  private OutboxProblems() {}
}
