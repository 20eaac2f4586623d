package dk.kkr.agenda.meetings;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the minutes of a meeting stand. */
@Schema(
    name = "MinutesState",
    description =
        "Where the minutes of a meeting stand. `NONE`: none published. `PUBLISHED`: "
            + "published, open to correction. `APPROVED`: approved by a later decision.")
public enum MinutesState {
  /** None published. */
  NONE,
  /** Published, open to correction. */
  PUBLISHED,
  /** Approved by a later decision. */
  APPROVED
}
