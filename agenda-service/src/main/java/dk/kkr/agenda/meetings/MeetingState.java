package dk.kkr.agenda.meetings;

/** Where a meeting stands. */
public enum MeetingState {
  /** Its agenda is being written; only date, time and place are public. */
  DRAFT,
  /** At least one version of its agenda has gone out. */
  RELEASED,
  /** It has been held. */
  HELD,
  /** Its minutes are approved. */
  CLOSED,
  /** It will not be held. */
  CANCELLED;

  /** Why a meeting in this state does not change any more, and what to do. */
  String why() {
    return switch (this) {
      case CANCELLED -> "The meeting is cancelled; create a new meeting instead.";
      case HELD, CLOSED ->
          "The meeting has been held; corrections belong into its minutes (decision-service).";
      case DRAFT, RELEASED -> "The meeting is open.";
    };
  }
}
