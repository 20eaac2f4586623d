package dk.kkr.platform.test.counters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kkr.platform.test.ServiceDatabase;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The role of the service cannot rewrite its own history, nor that of its tables. */
@QuarkusTest
class AuditGrantsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE audit_entry SET who = 'somebody else'",
        "DELETE FROM audit_entry",
        "TRUNCATE audit_entry",
        "ALTER TABLE audit_entry ADD COLUMN more text",
        "DROP TABLE audit_entry"
      })
  void audit_rows_cannot_be_changed_by_the_service(String attempt) throws Exception {
    UUID counter = UUID.randomUUID();
    CounterClient.add(counter, "audited");
    // What the listener does is audited, too.
    CounterClient.untilHeard(counter, "audited");
    long before = ServiceDatabase.count("audit_entry", "true");

    assertThatThrownBy(() -> ServiceDatabase.executeAsService(attempt))
        .isInstanceOfSatisfying(
            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));

    assertThat(ServiceDatabase.count("audit_entry", "true")).isEqualTo(before).isPositive();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE flyway_schema_history SET success = false",
        "DELETE FROM flyway_schema_history",
        "INSERT INTO flyway_schema_history SELECT * FROM flyway_schema_history",
        "TRUNCATE flyway_schema_history"
      })
  void the_service_cannot_change_which_migrations_have_run(String attempt) {
    assertThatThrownBy(() -> ServiceDatabase.executeAsService(attempt))
        .isInstanceOfSatisfying(
            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
  }
}
