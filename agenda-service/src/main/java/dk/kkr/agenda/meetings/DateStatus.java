package dk.kkr.agenda.meetings;

/** Whether the day of a meeting is certain. */
public enum DateStatus {
  /** It is called for this day. */
  CONFIRMED,
  /** The day may still move. */
  TENTATIVE
}
