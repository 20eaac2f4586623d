package dk.kkr.agenda.meetings;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a meeting stands. */
@Schema(
    name = "MeetingState",
    description =
        "Where a meeting stands. `DRAFT`: its agenda is being written and not public; "
            + "its plan is, but for what helps to prepare it. `RELEASED`: at least one version "
            + "of its agenda has gone out. `HELD`: it has been held; its agenda can still be "
            + "corrected to what was held, by a new version. `CLOSED`: its minutes are "
            + "approved. `CANCELLED`: it will not be held.")
public enum MeetingState {
  /** Its agenda is being written and not public; its plan is, but for what helps to prepare it. */
  DRAFT,
  /** At least one version of its agenda has gone out. */
  RELEASED,
  /** It has been held; its agenda can still be corrected to what was held, by a new version. */
  HELD,
  /** Its minutes are approved. */
  CLOSED,
  /** It will not be held. */
  CANCELLED;

  /** Why a meeting in this state does not take a change, and what to do. */
  String why() {
    return switch (this) {
      case CANCELLED -> "The meeting is cancelled; create a new meeting instead.";
      case HELD -> "The meeting has been held.";
      case CLOSED ->
          "The minutes of the meeting are approved; what is to be changed goes onto a later agenda.";
      case DRAFT, RELEASED -> "The meeting is open.";
    };
  }
}
