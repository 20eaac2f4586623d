package dk.kkr.agenda.importing;

/** What minutes say came out of an item; the same words as in decisions of the system. */
public enum Outcome {
  /** Godkendt, tiltrådt, vedtaget. */
  ADOPTED,
  /** The same with changes. */
  ADOPTED_AMENDED,
  /** Taget til efterretning. */
  NOTED,
  /** Drøftet. */
  DISCUSSED,
  /** Udsat. */
  POSTPONED,
  /** Ikke godkendt, forkastet. */
  REJECTED,
  /** Sent to somebody else. */
  REFERRED,
  /** Taget af dagsordenen. */
  WITHDRAWN
}
