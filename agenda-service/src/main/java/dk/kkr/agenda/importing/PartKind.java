package dk.kkr.agenda.importing;

/** The standing parts of an item. */
public enum PartKind {
  /** Baggrund. */
  BACKGROUND,
  /** Indstilling. */
  RECOMMENDATION,
  /** Sagsfremstilling. */
  EXPOSITION,
  /** Any other part, such as the decision in minutes. */
  OTHER
}
