package dk.kkr.platform.inbox;

import dk.kkr.platform.json.EventJson;
import dk.kkr.platform.outbox.EventNames;
import dk.kkr.platform.outbox.OutboxTable;
import dk.kkr.platform.outbox.OutgoingEvent;
import dk.kkr.platform.trace.TraceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Parks records and tells so on the dead-letter topic, in the running transaction. */
final class DeadLetters {

  private final EventNames names;
  private final Clock clock;

  DeadLetters(EventNames names, Clock clock) {
    this.names = names;
    this.clock = clock;
  }

  /** The data of the announcement; the record itself stays in the table. */
  record DeadLettered(
      UUID deadLetterId,
      String topic,
      int partition,
      long offset,
      @Nullable String eventId,
      @Nullable String type,
      @Nullable String source,
      @Nullable String subject,
      String reason,
      int attempts) {}

  /**
   * Parks a record that cannot be handled, and with it the later ones of its key; false when it
   * stands there already.
   */
  boolean park(
      Connection connection, InboxRecord record, String reason, Throwable why, int attempts)
      throws SQLException {
    UUID id = UUID.randomUUID();
    boolean parked =
        new DeadLetterTable(connection)
            .park(
                id,
                record,
                DeadLetter.State.FAILED,
                reason,
                detail(why),
                attempts,
                clock.instant());
    if (parked) {
      OutboxTable.append(
          connection, List.of(announcement(id, record, reason, attempts, clock.instant())));
    }
    return parked;
  }

  /** Puts a record behind the failed one of its key. */
  void putBehind(Connection connection, InboxRecord record) throws SQLException {
    new DeadLetterTable(connection)
        .park(
            UUID.randomUUID(),
            record,
            DeadLetter.State.WAITING,
            "Waits behind an earlier event of its key",
            null,
            0,
            clock.instant());
  }

  /** What went wrong, for the people who operate the service: the first cause, in one line. */
  static String detail(Throwable why) {
    if (why instanceof UnreadableEventException) {
      return firstLine(String.valueOf(why.getMessage()));
    }
    Throwable root = why;
    for (int depth = 0; root.getCause() != null && depth < 20; depth++) {
      root = root.getCause();
    }
    String detail = firstLine(why.toString());
    return why.getCause() == null ? detail : detail + " caused by " + firstLine(root.toString());
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("");
  }

  private OutgoingEvent announcement(
      UUID id, InboxRecord record, String reason, int attempts, Instant now) {
    TraceContext trace = TraceContext.current();
    var headers = record.headers();
    String key = record.key();
    return new OutgoingEvent(
        UUID.randomUUID(),
        names.deadLetterTopic(),
        key == null ? id.toString() : key,
        names.type(DeadLettered.class),
        names.source(),
        id,
        1,
        true,
        now,
        trace.traceparent(),
        trace.requestId(),
        null,
        EventJson.write(
            new DeadLettered(
                id,
                record.topic(),
                record.partition(),
                record.offset(),
                headers.get("ce_id"),
                headers.get("ce_type"),
                headers.get("ce_source"),
                headers.get("ce_subject"),
                reason,
                attempts)),
        null);
  }
}
