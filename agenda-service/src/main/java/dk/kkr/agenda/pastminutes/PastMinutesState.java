package dk.kkr.agenda.pastminutes;

/** Who may read minutes of the past. */
public enum PastMinutesState {
  /** The secretariat of the council only. */
  DRAFT,
  /** Everybody, with the released agenda; what is closed there is closed here. */
  PUBLISHED
}
