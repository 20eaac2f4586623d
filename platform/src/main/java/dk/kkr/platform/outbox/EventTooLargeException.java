package dk.kkr.platform.outbox;

import dk.kkr.platform.problem.ProblemException;

/** The data of an event are larger than a message may be; nothing was stored. */
public final class EventTooLargeException extends RuntimeException {

  private final String type;
  private final int bytes;

  EventTooLargeException(String type, int bytes) {
    super(
        "%s has %d bytes of data; at most %d fit into a message"
            .formatted(type, bytes, OutboxTable.MAX_DATA_BYTES),
        problem(type, bytes));
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

  // As a cause the problem is what a caller is answered, unless the service says it better.
  private static ProblemException problem(String type, int bytes) {
    String event = type.substring(type.lastIndexOf('.') + 1);
    return new ProblemException(
            OutboxProblems.EVENT_TOO_LARGE,
            "The event %s would carry %d bytes, at most %d can be sent; nothing was stored. Shorten the texts, or divide the change."
                .formatted(event, bytes, OutboxTable.MAX_DATA_BYTES))
        .with("bytes", bytes)
        .with("limit", OutboxTable.MAX_DATA_BYTES);
  }
}
