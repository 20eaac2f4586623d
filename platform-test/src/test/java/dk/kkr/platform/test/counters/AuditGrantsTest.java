package dk.kkr.platform.test.counters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The role of the service cannot rewrite its own history. */
@QuarkusTest
class AuditGrantsTest {

  @Inject AgroalDataSource database;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE audit_entry SET who = 'somebody else'",
        "DELETE FROM audit_entry",
        "TRUNCATE audit_entry",
        "ALTER TABLE audit_entry ADD COLUMN more text",
        "DROP TABLE audit_entry"
      })
  void audit_rows_cannot_be_changed_by_the_service(String attempt) throws SQLException {
    CounterClient.add(UUID.randomUUID(), "audited");
    long before = rows();

    assertThatThrownBy(() -> execute(attempt))
        .isInstanceOfSatisfying(
            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));

    assertThat(rows()).isEqualTo(before).isPositive();
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private long rows() throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        var result = statement.executeQuery("SELECT count(*) FROM audit_entry")) {
      result.next();
      return result.getLong(1);
    }
  }
}
