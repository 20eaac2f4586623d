package dk.kkr.agenda.meetings;

/** Where the minutes of a meeting stand. */
public enum MinutesState {
  /** None published. */
  NONE,
  /** Published, open to correction. */
  PUBLISHED,
  /** Approved by a later decision. */
  APPROVED
}
