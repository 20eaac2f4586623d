package dk.kkr.platform.outbox;

/** The data of an event are larger than a message may be; nothing was stored. */
public final class EventTooLargeException extends RuntimeException {

  private final String type;
  private final int bytes;

  EventTooLargeException(String type, int bytes) {
    super(
        "%s has %,d bytes of data; at most %,d fit into a message"
            .formatted(type, bytes, OutboxTable.MAX_DATA_BYTES));
    this.type = type;
    this.bytes = bytes;
  }

  /** The CloudEvents type of the event. */
  public String type() {
    return type;
  }

  /** Size of the data in UTF-8. */
  public int bytes() {
    return bytes;
  }
}
