package dk.kkr.platform.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the relay does with the table {@code outbox}, on the connection that holds its lock. */
final class OutboxRows {

  // Any number that nothing else in the database locks.
  private static final long LOCK = 0x6b6b722d6f757478L;

  private static final String UNPUBLISHED =
      """
      SELECT id, event_id, topic, event_key, type, source, subject, revision, confidential,
             occurred_at, traceparent, request_id, cause, data, scope
      FROM outbox WHERE published_at IS NULL ORDER BY id LIMIT ?
      """;

  private static final String MARK =
      """
      WITH done AS (
        SELECT o.id, row_number() OVER (ORDER BY o.id) AS place, o.topic = ? AS in_feed
        FROM outbox o WHERE o.id = ANY (?)
      ), numbered AS (
        SELECT id, in_feed, count(*) FILTER (WHERE in_feed) OVER (ORDER BY place) AS place FROM done
      )
      UPDATE outbox o
      SET published_at = ?, feed_number = CASE WHEN n.in_feed THEN ? + n.place END
      FROM numbered n WHERE o.id = n.id AND o.published_at IS NULL
      """;

  private static final String PURGE =
      """
      DELETE FROM outbox WHERE id IN (
        SELECT id FROM outbox WHERE published_at < ? ORDER BY id LIMIT ?)
      """;

  private final Connection connection;

  OutboxRows(Connection connection) {
    this.connection = connection;
  }

  /** A stored event. */
  record Row(long id, OutgoingEvent event) {}

  /** Takes the lock of the relay for this session of the database; false when another has it. */
  boolean lock() throws SQLException {
    try (PreparedStatement lock = connection.prepareStatement("SELECT pg_try_advisory_lock(?)")) {
      lock.setLong(1, LOCK);
      try (ResultSet result = lock.executeQuery()) {
        return result.next() && result.getBoolean(1);
      }
    }
  }

  void unlock() throws SQLException {
    try (PreparedStatement unlock = connection.prepareStatement("SELECT pg_advisory_unlock(?)")) {
      unlock.setLong(1, LOCK);
      unlock.execute();
    }
  }

  List<Row> unpublished(int limit) throws SQLException {
    List<Row> rows = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(UNPUBLISHED)) {
      select.setInt(1, limit);
      try (ResultSet result = select.executeQuery()) {
        while (result.next()) {
          rows.add(new Row(result.getLong("id"), event(result)));
        }
      }
    }
    return rows;
  }

  /**
   * Marks the rows as published, numbers those of the feed's topic and stores up to where that is
   * known, in one transaction.
   *
   * @param ends the offset behind the last of these rows in the feed's topic, by partition
   */
  void published(List<Row> rows, String feedTopic, Map<Integer, Long> ends, Instant now)
      throws SQLException {
    connection.setAutoCommit(false);
    try {
      long last = lastFeedNumber();
      int marked = mark(rows, feedTopic, now, last);
      if (marked != rows.size()) {
        throw new SQLException(
            "%d rows of the outbox disappeared while they were published"
                .formatted(rows.size() - marked));
      }
      addToLastFeedNumber(
          rows.stream().filter(row -> row.event().topic().equals(feedTopic)).count());
      new OwnPositions(connection).raise(feedTopic, ends, now);
      connection.commit();
    } catch (SQLException e) {
      connection.rollback();
      throw e;
    } finally {
      connection.setAutoCommit(true);
    }
  }

  /** Deletes at most this many rows that were published before; gives how many. */
  int purge(Instant before, int limit) throws SQLException {
    try (PreparedStatement delete = connection.prepareStatement(PURGE)) {
      delete.setObject(1, before.atOffset(ZoneOffset.UTC));
      delete.setInt(2, limit);
      return delete.executeUpdate();
    }
  }

  private long lastFeedNumber() throws SQLException {
    try (PreparedStatement select =
            connection.prepareStatement("SELECT last_number FROM outbox_feed FOR UPDATE");
        ResultSet result = select.executeQuery()) {
      if (!result.next()) {
        throw new SQLException("The table outbox_feed has lost its row");
      }
      return result.getLong(1);
    }
  }

  private void addToLastFeedNumber(long count) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement("UPDATE outbox_feed SET last_number = last_number + ?")) {
      update.setLong(1, count);
      update.executeUpdate();
    }
  }

  private int mark(List<Row> rows, String feedTopic, Instant now, long last) throws SQLException {
    try (PreparedStatement update = connection.prepareStatement(MARK)) {
      update.setString(1, feedTopic);
      update.setArray(2, connection.createArrayOf("bigint", rows.stream().map(Row::id).toArray()));
      update.setObject(3, now.atOffset(ZoneOffset.UTC));
      update.setLong(4, last);
      return update.executeUpdate();
    }
  }

  private static OutgoingEvent event(ResultSet row) throws SQLException {
    return new OutgoingEvent(
        row.getObject("event_id", UUID.class),
        row.getString("topic"),
        row.getString("event_key"),
        row.getString("type"),
        row.getString("source"),
        row.getObject("subject", UUID.class),
        row.getLong("revision"),
        row.getBoolean("confidential"),
        row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
        row.getString("traceparent"),
        row.getString("request_id"),
        row.getObject("cause", UUID.class),
        row.getString("data"),
        row.getString("scope"));
  }
}
