package dk.kkr.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IdempotencyPurgeTest {

  @Inject IdempotencyKeys keys;
  @Inject DataSource database;

  @Test
  void keys_are_forgotten_when_their_time_is_over_and_not_before() throws SQLException {
    String old = insert("8 days");
    String young = insert("6 days");
    assertThat(keys.purge()).isPositive();
    assertThat(isKnown(old)).isFalse();
    assertThat(isKnown(young)).isTrue();
  }

  private String insert(String age) throws SQLException {
    String key = UUID.randomUUID().toString();
    try (Connection connection = database.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "INSERT INTO idempotency_key (caller, route, key, fingerprint, created_at) VALUES ('x', 'POST /x', ?, '', now() - ?::interval)")) {
      insert.setString(1, key);
      insert.setString(2, age);
      insert.executeUpdate();
    }
    return key;
  }

  private boolean isKnown(String key) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement("SELECT 1 FROM idempotency_key WHERE key = ?")) {
      select.setString(1, key);
      try (ResultSet row = select.executeQuery()) {
        return row.next();
      }
    }
  }
}
