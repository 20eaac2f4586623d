package dk.kkr.platform.lost;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The lost changes, on this connection. */
final class LostChangeTable {

  private static final String LIST =
      """
      SELECT * FROM lost_change
      WHERE number > ? AND ((acknowledged_at IS NULL) = ? OR ?) ORDER BY number LIMIT ?
      """;

  private static final String ACKNOWLEDGE =
      "UPDATE lost_change SET acknowledged_at = ?, acknowledged_by = ?, note = ? WHERE id = ?";

  private final Connection connection;

  LostChangeTable(Connection connection) {
    this.connection = connection;
  }

  /** In the order in which they were found, which is that of the topic for each subject. */
  List<LostChange> list(long after, @Nullable Boolean open, int limit) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(LIST)) {
      select.setLong(1, after);
      select.setBoolean(2, Boolean.TRUE.equals(open));
      select.setBoolean(3, open == null);
      select.setInt(4, limit);
      return all(select);
    }
  }

  /** Locked until the end of the transaction. */
  Optional<LostChange> lock(UUID id) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("SELECT * FROM lost_change WHERE id = ? FOR UPDATE")) {
      select.setObject(1, id);
      return all(select).stream().findFirst();
    }
  }

  void acknowledge(UUID id, String who, String note, Instant now) throws SQLException {
    try (PreparedStatement update = connection.prepareStatement(ACKNOWLEDGE)) {
      update.setObject(1, now.atOffset(ZoneOffset.UTC));
      update.setString(2, who);
      update.setString(3, note);
      update.setObject(4, id);
      update.executeUpdate();
    }
  }

  private static List<LostChange> all(PreparedStatement select) throws SQLException {
    List<LostChange> changes = new ArrayList<>();
    try (ResultSet row = select.executeQuery()) {
      while (row.next()) {
        changes.add(change(row));
      }
    }
    return changes;
  }

  private static LostChange change(ResultSet row) throws SQLException {
    OffsetDateTime acknowledged = row.getObject("acknowledged_at", OffsetDateTime.class);
    return new LostChange(
        row.getObject("id", UUID.class),
        row.getLong("number"),
        row.getString("type"),
        row.getObject("subject", UUID.class),
        row.getLong("revision"),
        row.getBoolean("confidential"),
        row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
        row.getString("data"),
        row.getString("scope"),
        row.getObject("found_at", OffsetDateTime.class).toInstant(),
        acknowledged == null ? null : acknowledged.toInstant(),
        row.getString("acknowledged_by"),
        row.getString("note"));
  }
}
