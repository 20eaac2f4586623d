package dk.kkr.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The table of keys and answers. All but the purge runs in the transaction of the request. */
@ApplicationScoped
class IdempotencyKeys {

  private static final String RESERVE =
      """
      INSERT INTO idempotency_key (caller, route, key, fingerprint) VALUES (?, ?, ?, ?)
      ON CONFLICT DO NOTHING""";
  private static final String FIND =
      """
      SELECT fingerprint, status, location, etag, body FROM idempotency_key
      WHERE caller = ? AND route = ? AND key = ?""";
  private static final String STORE =
      """
      UPDATE idempotency_key SET status = ?, location = ?, etag = ?, body = ?
      WHERE caller = ? AND route = ? AND key = ?""";
  // Created by the clock of the database: a shifted local clock must not age the keys.
  private static final String PURGE =
      "DELETE FROM idempotency_key WHERE created_at < now() - make_interval(secs => ?)";

  private final AgroalDataSource database;
  private final ObjectMapper json;
  private final Duration keep;

  IdempotencyKeys(
      AgroalDataSource database,
      ObjectMapper json,
      @ConfigProperty(name = "kkr.idempotency.keep") Duration keep) {
    this.database = database;
    this.json = json;
    this.keep = keep;
  }

  /**
   * Whose key this is, and where it counts.
   *
   * @param caller digest of {@link dk.kkr.platform.security.Caller#authority()}: an answer is
   *     repeated only to a token that allows the same
   * @param route method and path
   */
  record Scope(String caller, String route, String key) {}

  /**
   * Takes the key for this request. Waits while another request with the same key is running.
   *
   * @return the answer already given under this key; null when the key is now ours
   * @throws ProblemException 422 when it was used for another request
   */
  @Nullable StoredResponse reserve(Scope scope, byte[] fingerprint) throws SQLException {
    try (Connection connection = database.getConnection()) {
      limitWait(connection);
      return inserted(connection, scope, fingerprint) ? null : find(connection, scope, fingerprint);
    }
  }

  /** Keeps the answer and gives it in the form it will be repeated in. */
  Response store(Scope scope, Response response) throws SQLException {
    StoredResponse stored =
        new StoredResponse(
            response.getStatus(),
            response.getHeaderString(HttpHeaders.LOCATION),
            response.getHeaderString(HttpHeaders.ETAG),
            body(response));
    try (Connection connection = database.getConnection();
        PreparedStatement update = connection.prepareStatement(STORE)) {
      update.setInt(1, stored.status());
      update.setString(2, stored.location());
      update.setString(3, stored.etag());
      update.setString(4, stored.body());
      key(update, 5, scope);
      update.executeUpdate();
    }
    return stored.first();
  }

  /** Forgets keys older than {@code kkr.idempotency.keep}; gives how many. */
  int purge() throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement delete = connection.prepareStatement(PURGE)) {
      delete.setDouble(1, (double) keep.toSeconds());
      return delete.executeUpdate();
    }
  }

  // Ends with a 503 instead of holding a connection for as long as the other request may run.
  private static void limitWait(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET LOCAL lock_timeout = '15s'");
    }
  }

  private static boolean inserted(Connection connection, Scope scope, byte[] fingerprint)
      throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(RESERVE)) {
      key(insert, 1, scope);
      insert.setBytes(4, fingerprint);
      return insert.executeUpdate() == 1;
    }
  }

  private static StoredResponse find(Connection connection, Scope scope, byte[] fingerprint)
      throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(FIND)) {
      key(select, 1, scope);
      try (ResultSet row = select.executeQuery()) {
        if (!row.next()) {
          throw new ProblemException(
                  Problems.UNAVAILABLE, "The key was released at this moment. Try again.")
              .header("Retry-After", "1");
        }
        if (!MessageDigest.isEqual(row.getBytes(1), fingerprint)) {
          throw reused();
        }
        return new StoredResponse(
            row.getInt(2), row.getString(3), row.getString(4), row.getString(5));
      }
    }
  }

  private static void key(PreparedStatement statement, int first, Scope scope) throws SQLException {
    statement.setString(first, scope.caller());
    statement.setString(first + 1, scope.route());
    statement.setString(first + 2, scope.key());
  }

  private @Nullable String body(Response response) {
    try {
      return response.hasEntity() ? json.writeValueAsString(response.getEntity()) : null;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The answer is not JSON", e);
    }
  }

  private static ProblemException reused() {
    return new ProblemException(
        Problems.IDEMPOTENCY_KEY_REUSED,
        "This Idempotency-Key was used here before with another body or query. Use a new key for a new request, or repeat the old one unchanged.");
  }
}
