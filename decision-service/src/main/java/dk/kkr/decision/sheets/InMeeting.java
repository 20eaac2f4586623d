package dk.kkr.decision.sheets;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the meeting itself did to a line of its agenda. */
@Schema(
    name = "InMeeting",
    description =
        "What the meeting itself did to a line of its agenda. `ADDED`: it was taken up "
            + "in the meeting. `WITHDRAWN`: it was withdrawn in the meeting; what was recorded "
            + "stays.")
public enum InMeeting {
  /** It was taken up in the meeting. */
  ADDED,
  /** It was withdrawn in the meeting; what was recorded stays. */
  WITHDRAWN
}
