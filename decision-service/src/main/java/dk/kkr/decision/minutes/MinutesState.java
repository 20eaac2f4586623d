package dk.kkr.decision.minutes;

/** How far the minutes of a meeting are. */
enum MinutesState {
  /** Being written. */
  DRAFT,
  /** Public; may still be corrected by a new version. */
  PUBLISHED,
  /** Approved by a later decision; they do not change any more. */
  APPROVED
}
