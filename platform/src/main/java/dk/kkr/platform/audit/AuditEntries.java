package dk.kkr.platform.audit;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kkr.platform.json.EventJson;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the audit trail, newest first. */
@ApplicationScoped
class AuditEntries {

  private static final String OF_SUBJECT =
      """
      SELECT * FROM audit_entry
      WHERE subject_id = ? AND id < ? AND (scope IS NULL OR scope = ANY (?))
      ORDER BY id DESC LIMIT ?
      """;

  private final AgroalDataSource database;

  AuditEntries(AgroalDataSource database) {
    this.database = database;
  }

  /** The rows of a thing that readers of these scopes may see; without any scope, none. */
  List<AuditEntry> of(UUID subject, Set<String> scopes, long before, int limit)
      throws SQLException {
    List<AuditEntry> entries = new ArrayList<>();
    if (scopes.isEmpty()) {
      return entries;
    }
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(OF_SUBJECT)) {
      select.setObject(1, subject);
      select.setLong(2, before);
      select.setArray(3, connection.createArrayOf("text", scopes.toArray()));
      select.setInt(4, limit);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          entries.add(entry(row));
        }
      }
    }
    return entries;
  }

  private static AuditEntry entry(ResultSet row) throws SQLException {
    return new AuditEntry(
        row.getLong("id"),
        row.getString("who"),
        row.getString("role"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getString("action"),
        row.getString("subject_type"),
        row.getObject("subject_id", UUID.class),
        json(row.getString("state_before")),
        json(row.getString("state_after")),
        row.getString("request_id"),
        row.getString("trace_id"));
  }

  private static @Nullable JsonNode json(@Nullable String stored) {
    return stored == null ? null : EventJson.tree(stored);
  }
}
