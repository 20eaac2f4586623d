package dk.kkr.decision.followups;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a follow-up is. */
@Schema(
    name = "FollowUpState",
    description =
        "How far a follow-up is. `PENDING`: waits until the decision on its point is "
            + "confirmed; nobody else knows of it. `WAITING`: the decision on its point is "
            + "confirmed, and what it waits for has not happened. `OPEN`: told to "
            + "agenda-service, which takes it up. `SETTLED`: done, or no longer needed.")
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
