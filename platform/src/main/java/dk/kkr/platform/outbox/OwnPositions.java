package dk.kkr.platform.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;

/** Up to where a topic of the service is known here, on this connection. */
final class OwnPositions {

  private static final String ALL =
      "SELECT partition_number, next_offset FROM outbox_position WHERE topic = ?";

  // What is known stays known: whoever comes later with less changes nothing.
  private static final String RAISE =
      """
      INSERT INTO outbox_position AS known (topic, partition_number, next_offset, updated_at)
      VALUES (?, ?, ?, ?)
      ON CONFLICT (topic, partition_number)
      DO UPDATE SET next_offset = excluded.next_offset, updated_at = excluded.updated_at
      WHERE known.next_offset < excluded.next_offset
      """;

  private final Connection connection;

  OwnPositions(Connection connection) {
    this.connection = connection;
  }

  /** The offset behind what is known, by partition. */
  Map<Integer, Long> of(String topic) throws SQLException {
    Map<Integer, Long> positions = new TreeMap<>();
    try (PreparedStatement select = connection.prepareStatement(ALL)) {
      select.setString(1, topic);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          positions.put(row.getInt(1), row.getLong(2));
        }
      }
    }
    return positions;
  }

  /** Moves partitions forward to these offsets; in the order of the partitions. */
  void raise(String topic, Map<Integer, Long> offsets, Instant now) throws SQLException {
    if (offsets.isEmpty()) {
      return;
    }
    try (PreparedStatement upsert = connection.prepareStatement(RAISE)) {
      for (Map.Entry<Integer, Long> offset : new TreeMap<>(offsets).entrySet()) {
        upsert.setString(1, topic);
        upsert.setInt(2, offset.getKey());
        upsert.setLong(3, offset.getValue());
        upsert.setObject(4, now.atOffset(ZoneOffset.UTC));
        upsert.addBatch();
      }
      upsert.executeBatch();
    }
  }

  /** Forgets a partition of a topic that was made anew. */
  void forget(String topic, int partition) throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement(
            "DELETE FROM outbox_position WHERE topic = ? AND partition_number = ?")) {
      delete.setString(1, topic);
      delete.setInt(2, partition);
      delete.executeUpdate();
    }
  }
}
