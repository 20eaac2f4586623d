package dk.kkr.platform.outbox;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;

/** Puts events into the table {@code outbox}, in the transaction of the connection. */
public final class OutboxTable {

  /**
   * The most bytes of data. The broker takes messages up to 1 MiB with key and headers; the topics
   * are created with that limit.
   */
  public static final int MAX_DATA_BYTES = 1_000_000;

  private static final String INSERT =
      """
      INSERT INTO outbox (event_id, topic, event_key, type, source, subject, revision,
                          confidential, occurred_at, traceparent, request_id, data, scope, cause)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private OutboxTable() {}

  /**
   * Appends the events in this order.
   *
   * @throws EventTooLargeException when one of them does not fit into a message
   */
  public static void append(Connection connection, List<OutgoingEvent> events) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      for (OutgoingEvent event : events) {
        requireFits(event);
        bind(insert, event);
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private static void bind(PreparedStatement insert, OutgoingEvent event) throws SQLException {
    insert.setObject(1, event.id());
    insert.setString(2, event.topic());
    insert.setString(3, event.key());
    insert.setString(4, event.type());
    insert.setString(5, event.source());
    insert.setObject(6, event.subject());
    insert.setLong(7, event.revision());
    insert.setBoolean(8, event.confidential());
    insert.setObject(9, event.time().atOffset(ZoneOffset.UTC));
    insert.setString(10, event.traceparent());
    insert.setString(11, event.requestId());
    insert.setString(12, event.data());
    insert.setString(13, event.scope());
    insert.setObject(14, event.cause());
  }

  private static void requireFits(OutgoingEvent event) {
    int bytes = event.data().getBytes(StandardCharsets.UTF_8).length;
    if (bytes > MAX_DATA_BYTES) {
      throw new EventTooLargeException(event.type(), bytes);
    }
  }
}
