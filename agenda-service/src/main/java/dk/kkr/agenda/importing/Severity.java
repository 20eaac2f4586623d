package dk.kkr.agenda.importing;

/** How much a finding matters to the person who imports. */
public enum Severity {
  /** Nothing to do. */
  INFO,
  /** Somebody should look. */
  WARNING,
  /** Something is missing that a meeting needs. */
  ERROR
}
