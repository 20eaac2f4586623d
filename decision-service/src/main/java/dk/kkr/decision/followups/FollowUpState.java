package dk.kkr.decision.followups;

/** How far a follow-up is. */
public enum FollowUpState {
  /** Waits until the decision on its point is confirmed; nobody else knows of it. */
  PENDING,
  /** The decision on its point is confirmed, and what it waits for has not happened. */
  WAITING,
  /** Told to agenda-service, which takes it up. */
  OPEN,
  /** Done, or no longer needed. */
  SETTLED
}
