package dk.kkr.agenda.importing;

/** What the file is. */
public enum DocumentKind {
  /** Dagsorden. */
  AGENDA,
  /** Referat. */
  MINUTES
}
