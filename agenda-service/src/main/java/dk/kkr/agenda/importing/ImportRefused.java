package dk.kkr.agenda.importing;

/** The file as a whole cannot be read as an agenda; nothing of it is kept. */
public final class ImportRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why a file is refused: stable, for callers. */
  public enum Reason {
    /** Nothing but blank space. */
    EMPTY,
    /** More bytes than are read. */
    TOO_LARGE,
    /** More lines than are read. */
    TOO_MANY_LINES,
    /** A line longer than is read. */
    LINE_TOO_LONG,
    /** Not text: a PDF, a Word document, an image. */
    BINARY,
    /** Text, but neither an agenda nor minutes in a layout that is known. */
    UNKNOWN_FORMAT
  }

  private final Reason reason;

  ImportRefused(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /** Why; the message says it in English with what to do. */
  public Reason reason() {
    return reason;
  }
}
