package dk.kkr.decision.sheets;

/** Whether a sheet is in use. */
public enum SheetState {
  /** Outcomes are recorded on it. */
  OPEN,
  /** The meeting was cancelled. */
  WITHDRAWN
}
