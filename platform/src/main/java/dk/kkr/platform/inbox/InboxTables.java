package dk.kkr.platform.inbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.OptionalLong;

/** What is remembered of incoming events, in the transaction of the connection. */
final class InboxTables {

  private static final String TAKE =
      """
      INSERT INTO inbox (source, event_id, type, subject, revision, topic, partition_number,
                         record_offset, received_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
      """;

  private static final String ADVANCE =
      """
      INSERT INTO inbox_revision AS known (source, subject, revision) VALUES (?, ?, ?)
      ON CONFLICT (source, subject) DO UPDATE SET revision = excluded.revision
      WHERE known.revision < excluded.revision
      RETURNING coalesce(old.revision, 0)
      """;

  // Set, not raised: each reader handles a partition in order from a position that was stored, so
  // whatever is stored last has everything before it handled.
  private static final String MOVE =
      """
      INSERT INTO inbox_position (topic, partition_number, next_offset, updated_at)
      VALUES (?, ?, ?, ?)
      ON CONFLICT (topic, partition_number)
      DO UPDATE SET next_offset = excluded.next_offset, updated_at = excluded.updated_at
      """;

  private static final String POSITION =
      "SELECT next_offset FROM inbox_position WHERE topic = ? AND partition_number = ?";

  private final Connection connection;

  InboxTables(Connection connection) {
    this.connection = connection;
  }

  /** Notes the event as taken in; false when it was before. */
  boolean take(EventMeta meta, InboxRecord record, Instant now) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(TAKE)) {
      insert.setString(1, meta.source());
      insert.setObject(2, meta.id());
      insert.setString(3, meta.type());
      insert.setObject(4, meta.aggregateId());
      insert.setLong(5, meta.revision());
      insert.setString(6, record.topic());
      insert.setInt(7, record.partition());
      insert.setLong(8, record.offset());
      insert.setObject(9, now.atOffset(ZoneOffset.UTC));
      return insert.executeUpdate() == 1;
    }
  }

  /**
   * Makes the event's revision the newest of its aggregate.
   *
   * @return the revision before, 0 for the first; empty when it is not newer
   */
  OptionalLong advance(EventMeta meta) throws SQLException {
    try (PreparedStatement upsert = connection.prepareStatement(ADVANCE)) {
      upsert.setString(1, meta.source());
      upsert.setObject(2, meta.aggregateId());
      upsert.setLong(3, meta.revision());
      try (ResultSet result = upsert.executeQuery()) {
        return result.next() ? OptionalLong.of(result.getLong(1)) : OptionalLong.empty();
      }
    }
  }

  /** From now on reading starts behind this record. */
  void moveBehind(InboxRecord record, Instant now) throws SQLException {
    try (PreparedStatement upsert = connection.prepareStatement(MOVE)) {
      upsert.setString(1, record.topic());
      upsert.setInt(2, record.partition());
      upsert.setLong(3, record.offset() + 1);
      upsert.setObject(4, now.atOffset(ZoneOffset.UTC));
      upsert.executeUpdate();
    }
  }

  /** Where to read on; empty when nothing of the partition was handled. */
  OptionalLong position(String topic, int partition) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(POSITION)) {
      select.setString(1, topic);
      select.setInt(2, partition);
      try (ResultSet result = select.executeQuery()) {
        return result.next() ? OptionalLong.of(result.getLong(1)) : OptionalLong.empty();
      }
    }
  }
}
