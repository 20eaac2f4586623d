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
    /** In no format that is read: an image, an archive, a file of an old program. */
    BINARY,
    /** Protected with a password. */
    ENCRYPTED,
    /** Breaks the rules of its format, or its end is missing. */
    DAMAGED,
    /** Pictures of text, as a scanner makes them. */
    NO_TEXT,
    /** Unpacks to more than is read. */
    TOO_MUCH,
    /** Takes longer to read than is waited for. */
    TOO_SLOW,
    /** More items than are read. */
    TOO_MANY_ITEMS,
    /** More sections than an agenda has. */
    TOO_MANY_SECTIONS,
    /** Text, but neither an agenda nor minutes in a layout that is known. */
    UNKNOWN_FORMAT
  }

  private final Reason reason;

  /** Refuses a file: why, and what to do, in English. */
  public ImportRefused(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /** Why; the message says it in English with what to do. */
  public Reason reason() {
    return reason;
  }
}
