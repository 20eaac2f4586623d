package dk.kkr.platform.inbox;

/** A record that is no event or does not fit what the handler reads: another try cannot help. */
final class UnreadableEventException extends Exception {

  UnreadableEventException(String what) {
    super(what);
  }

  UnreadableEventException(String what, Throwable cause) {
    super(what, cause);
  }
}
