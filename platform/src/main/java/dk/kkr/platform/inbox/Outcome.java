package dk.kkr.platform.inbox;

import java.util.Locale;

/** What became of a record. */
public enum Outcome {
  /** The handlers have run and their effect is stored. */
  APPLIED,
  /** No handler for its type. */
  IGNORED,
  /** Taken in before. */
  DUPLICATE,
  /** A newer event of the aggregate has been applied. */
  OLD,
  /** Could not be handled and stands as a dead letter. */
  PARKED,
  /** Waits behind a dead letter of its key. */
  WAITING;

  String tag() {
    return name().toLowerCase(Locale.ROOT);
  }
}
