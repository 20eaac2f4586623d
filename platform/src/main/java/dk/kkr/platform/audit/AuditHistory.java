package dk.kkr.platform.audit;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kkr.platform.json.EventJson;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was done to one thing, for a service that shows its history itself. Who may see it is the
 * caller's to decide.
 */
@ApplicationScoped
public class AuditHistory {

  private static final String OF_SUBJECT =
      """
      SELECT id, who, role, at, action, state_after FROM audit_entry
      WHERE subject_id = ? AND id > ? ORDER BY id LIMIT ?
      """;

  private final AgroalDataSource database;

  AuditHistory(AgroalDataSource database) {
    this.database = database;
  }

  /**
   * One thing that was done.
   *
   * @param number of the row; later rows have higher ones
   * @param who name of the caller, or {@code event:<type>:<id>}, or {@code job:<name>}
   * @param role roles of the caller, or {@code event}, or {@code job}
   * @param at when
   * @param action what was done
   * @param after the state afterwards; null when nothing is left
   */
  public record Done(
      long number, String who, String role, Instant at, String action, @Nullable JsonNode after) {}

  /** Oldest first, those with higher numbers than this one. */
  public List<Done> of(UUID subject, long after, int limit) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(OF_SUBJECT)) {
      select.setObject(1, subject);
      select.setLong(2, after);
      select.setInt(3, limit);
      List<Done> done = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          done.add(done(row));
        }
      }
      return done;
    } catch (SQLException e) {
      throw new IllegalStateException("The audit trail cannot be read", e);
    }
  }

  private static Done done(ResultSet row) throws SQLException {
    String after = row.getString("state_after");
    return new Done(
        row.getLong("id"),
        row.getString("who"),
        row.getString("role"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getString("action"),
        after == null ? null : EventJson.tree(after));
  }
}
