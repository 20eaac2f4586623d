package dk.kkr.decision.minutes;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the minutes of a meeting are. */
@Schema(
    name = "MinutesState",
    description =
        "How far the minutes of a meeting are. `DRAFT`: being written. `PUBLISHED`: "
            + "public; may still be corrected by a new version. `APPROVED`: approved by a "
            + "later decision; they do not change any more.")
enum MinutesState {
  /** Being written. */
  DRAFT,
  /** Public; may still be corrected by a new version. */
  PUBLISHED,
  /** Approved by a later decision; they do not change any more. */
  APPROVED
}
