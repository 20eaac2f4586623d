package dk.kkr.decision.sheets;

/** What a line of a sheet stands for. */
public enum LineKind {
  /** A section, also one without items. */
  SECTION,
  /** An item, also one without points. */
  ITEM
}
