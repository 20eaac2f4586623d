package dk.kkr.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kkr.platform.test.ServiceDatabase;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema that the migrations make, beside what Hibernate validates at the start. */
@QuarkusTest
class MigrationTest {

  private final Flyway flyway;

  MigrationTest(Flyway flyway) {
    this.flyway = flyway;
  }

  @Test
  void every_migration_has_run() {
    assertThat(flyway.info().pending()).isEmpty();
    assertThat(flyway.validateWithResult().validationSuccessful).isTrue();
  }

  @Test
  void every_table_of_the_service_has_a_primary_key() {
    List<String> without =
        ServiceDatabase.query(
            """
            SELECT relname FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
            WHERE nspname = 'public' AND relkind = 'r'
              AND NOT EXISTS (SELECT FROM pg_index i WHERE i.indrelid = c.oid AND i.indisprimary)
            """,
            row -> row.getString(1));

    assertThat(without).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE audit_entry SET action = action",
        "DELETE FROM audit_entry",
        "TRUNCATE audit_entry",
        "UPDATE population SET total = 1",
        "DELETE FROM population",
        "TRUNCATE population",
        "CREATE TABLE of_its_own (id int)"
      })
  void the_service_itself_may_not(String sql) {
    assertThatThrownBy(() -> ServiceDatabase.executeAsService(sql))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("permission denied");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE agreement SET state = 'FINALISED' WHERE id = '%s'",
        "UPDATE agreement SET state = 'ADOPTED' WHERE id = '%s'",
        "UPDATE agreement SET standing = 'ADOPTED' WHERE id = '%s'",
        "UPDATE agreement SET content_revision = 0 WHERE id = '%s'",
        "UPDATE agreement SET state = 'LAPSED' WHERE id = '%s'",
        "UPDATE agreement SET notification = '{}' WHERE id = '%s'",
        "UPDATE agreement SET finalised_on = '2021-09-10' WHERE id = '%s'",
        "UPDATE announcement SET state = 'REVISED' WHERE id = (SELECT announcement_id FROM agreement WHERE id = '%s')",
        "UPDATE announcement SET supersedes = '{}' WHERE id = (SELECT announcement_id FROM agreement WHERE id = '%s')"
      })
  void what_cannot_be_is_refused_by_the_database_too(String sql) {
    String refused = sql.formatted(Agreed.north().id);

    assertThatThrownBy(() -> ServiceDatabase.executeAsService(refused))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("violates check constraint");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020-01-01', 1", "2021-12-31', 0"})
  void a_day_has_each_revision_once_and_counts_from_one(String dayAndRevision) {
    assertThatThrownBy(
            () ->
                ServiceDatabase.executeAsService(
                    """
                    INSERT INTO population (id, day, revision, source, licence, inhabitants, apart,
                                            total, findings)
                    VALUES (gen_random_uuid(), '%s, 'x', 'x', '{}', '{}', 1, '[]')"""
                        .formatted(dayAndRevision)))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("violates");
  }
}
