package dk.kkr.agenda.meetings;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether the day of a meeting is certain. */
@Schema(
    name = "DateStatus",
    description =
        "Whether the day of a meeting is certain. `CONFIRMED`: it is called for this "
            + "day. `TENTATIVE`: the day may still move.")
public enum DateStatus {
  /** It is called for this day. */
  CONFIRMED,
  /** The day may still move. */
  TENTATIVE
}
