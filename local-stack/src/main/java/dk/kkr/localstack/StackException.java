package dk.kkr.localstack;

import org.jspecify.annotations.Nullable;

/** Something on this machine prevents the system from running; the message says what to do. */
public final class StackException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What went wrong, and in the same breath what the reader can do about it. */
  public StackException(String whatAndWhatToDo) {
    this(whatAndWhatToDo, null);
  }

  public StackException(String whatAndWhatToDo, @Nullable Throwable cause) {
    super(whatAndWhatToDo, cause);
  }
}
