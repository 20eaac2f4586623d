package dk.kkr.platform.inbox;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kkr.platform.json.EventJson;
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
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The dead letters, in the transaction of the connection. */
final class DeadLetterTable {

  private static final int MAX_DETAIL = 2_000;

  // A record without a readable id is known by its place; its data must be the same too, because a
  // topic that was made anew counts from 0 again.
  private static final String PARK =
      """
      INSERT INTO dead_letter (id, topic, partition_number, record_offset, event_key, headers, data,
                               event_id, type, source, subject, revision, state, reason, detail,
                               attempts, parked_at)
      SELECT ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
      WHERE NOT EXISTS (
        SELECT FROM dead_letter
        WHERE topic = ? AND partition_number = ? AND record_offset = ? AND data IS NOT DISTINCT FROM ?)
      """;

  private static final String HEAD =
      """
      SELECT * FROM dead_letter
      WHERE topic = ? AND event_key = ? AND closed_at IS NULL
      ORDER BY number LIMIT 1 FOR UPDATE
      """;

  private static final String WAITING =
      "SELECT count(*) FROM dead_letter WHERE topic = ? AND event_key = ? AND closed_at IS NULL";

  private static final String LIST =
      """
      SELECT * FROM dead_letter
      WHERE number > ? AND ((closed_at IS NULL) = ? OR ?) ORDER BY number LIMIT ?
      """;

  private final Connection connection;

  DeadLetterTable(Connection connection) {
    this.connection = connection;
  }

  /** Stores the record; false when it stands here already. */
  boolean park(
      UUID id,
      InboxRecord record,
      DeadLetter.State state,
      String reason,
      @Nullable String detail,
      int attempts,
      Instant now)
      throws SQLException {
    Map<String, String> headers = record.headers();
    try (PreparedStatement insert = connection.prepareStatement(PARK)) {
      insert.setObject(1, id);
      insert.setString(2, record.topic());
      insert.setInt(3, record.partition());
      insert.setLong(4, record.offset());
      insert.setString(5, stored(record.key()));
      insert.setString(6, stored(EventJson.write(headers)));
      insert.setBytes(7, record.data());
      insert.setString(8, stored(headers.get("ce_id")));
      insert.setString(9, stored(headers.get("ce_type")));
      insert.setString(10, stored(headers.get("ce_source")));
      insert.setString(11, stored(headers.get("ce_subject")));
      insert.setString(12, stored(headers.get("ce_revision")));
      insert.setString(13, state.name());
      insert.setString(14, reason);
      insert.setString(15, shortened(detail));
      insert.setInt(16, attempts);
      insert.setObject(17, now.atOffset(ZoneOffset.UTC));
      insert.setString(18, record.topic());
      insert.setInt(19, record.partition());
      insert.setLong(20, record.offset());
      insert.setBytes(21, record.data());
      return insert.executeUpdate() == 1;
    }
  }

  /** The first open letter of a key, locked until the end of the transaction. */
  Optional<DeadLetter> head(String topic, @Nullable String key) throws SQLException {
    if (key == null) {
      return Optional.empty();
    }
    try (PreparedStatement select = connection.prepareStatement(HEAD)) {
      select.setString(1, topic);
      select.setString(2, stored(key));
      return first(select);
    }
  }

  Optional<DeadLetter> find(UUID id) throws SQLException {
    return byId("SELECT * FROM dead_letter WHERE id = ?", id);
  }

  Optional<DeadLetter> lock(UUID id) throws SQLException {
    return byId("SELECT * FROM dead_letter WHERE id = ? FOR UPDATE", id);
  }

  /** How many letters of a key are open. */
  int open(String topic, String key) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(WAITING)) {
      select.setString(1, topic);
      select.setString(2, stored(key));
      try (ResultSet result = select.executeQuery()) {
        return result.next() ? result.getInt(1) : 0;
      }
    }
  }

  /** Letters in the order in which they were parked. */
  List<DeadLetter> list(long after, @Nullable Boolean open, int limit) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(LIST)) {
      select.setLong(1, after);
      select.setBoolean(2, Boolean.TRUE.equals(open));
      select.setBoolean(3, open == null);
      select.setInt(4, limit);
      return all(select);
    }
  }

  void close(UUID id, DeadLetter.State state, String who, @Nullable String note, Instant now)
      throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            "UPDATE dead_letter SET state = ?, closed_at = ?, closed_by = ?, closing_note = ? WHERE id = ?")) {
      update.setString(1, state.name());
      update.setObject(2, now.atOffset(ZoneOffset.UTC));
      update.setString(3, who);
      update.setString(4, note);
      update.setObject(5, id);
      update.executeUpdate();
    }
  }

  void failedAgain(UUID id, String reason, @Nullable String detail) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            "UPDATE dead_letter SET state = 'FAILED', reason = ?, detail = ?, attempts = attempts + 1 WHERE id = ?")) {
      update.setString(1, reason);
      update.setString(2, shortened(detail));
      update.setObject(3, id);
      update.executeUpdate();
    }
  }

  private Optional<DeadLetter> byId(String sql, UUID id) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setObject(1, id);
      return first(select);
    }
  }

  private static Optional<DeadLetter> first(PreparedStatement select) throws SQLException {
    return all(select).stream().findFirst();
  }

  private static List<DeadLetter> all(PreparedStatement select) throws SQLException {
    List<DeadLetter> letters = new ArrayList<>();
    try (ResultSet row = select.executeQuery()) {
      while (row.next()) {
        letters.add(letter(row));
      }
    }
    return letters;
  }

  private static DeadLetter letter(ResultSet row) throws SQLException {
    return new DeadLetter(
        row.getObject("id", UUID.class),
        row.getLong("number"),
        record(row),
        row.getString("event_id"),
        row.getString("type"),
        row.getString("source"),
        row.getString("subject"),
        row.getString("revision"),
        DeadLetter.State.valueOf(row.getString("state")),
        row.getString("reason"),
        row.getString("detail"),
        row.getInt("attempts"),
        row.getObject("parked_at", OffsetDateTime.class).toInstant(),
        instant(row.getObject("closed_at", OffsetDateTime.class)),
        row.getString("closed_by"),
        row.getString("closing_note"));
  }

  private static InboxRecord record(ResultSet row) throws SQLException {
    Map<String, String> headers = new TreeMap<>();
    JsonNode stored = EventJson.tree(row.getString("headers"));
    stored.properties().forEach(header -> headers.put(header.getKey(), header.getValue().asText()));
    return new InboxRecord(
        row.getString("topic"),
        row.getInt("partition_number"),
        row.getLong("record_offset"),
        row.getString("event_key"),
        headers,
        row.getBytes("data"));
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
    return time == null ? null : time.toInstant();
  }

  private static @Nullable String shortened(@Nullable String detail) {
    String text = stored(detail);
    return text == null || text.length() <= MAX_DETAIL ? text : text.substring(0, MAX_DETAIL);
  }

  /** PostgreSQL has no text with a zero character; a broken record may have one. */
  private static @Nullable String stored(@Nullable String text) {
    return text == null ? null : text.replace("\u0000", "").replace("\\u0000", "");
  }
}
