package dk.kkr.platform.test.counters;

import static dk.kkr.platform.test.counters.CounterClient.add;
import static dk.kkr.platform.test.counters.CounterClient.get;
import static dk.kkr.platform.test.counters.CounterClient.untilHeard;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kkr.platform.test.ServiceDatabase;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the tests of a service rely on when they say that nothing was stored. */
@QuarkusTest
class ServiceDatabaseTest {

  private final UUID counter = UUID.randomUUID();

  @BeforeEach
  void aCounter() throws Exception {
    add(counter, "a");
    untilHeard(counter, "a");
  }

  @Test
  void reading_changes_nothing() {
    Map<String, String> before = ServiceDatabase.everything();

    get("/counters/" + counter + "/echo");

    assertThat(ServiceDatabase.everything()).isEqualTo(before);
    assertThat(before).containsKeys("counter", "echo", "audit_entry", "dead_letter", "outbox");
    assertThat(before).doesNotContainKeys("flyway_schema_history", "inbox", "inbox_position");
  }

  @Test
  void another_value_in_a_row_is_a_change() throws Exception {
    Map<String, String> before = ServiceDatabase.everything();

    ServiceDatabase.executeAsService(
        "UPDATE counter SET total = total + 1 WHERE id = '" + counter + "'");

    Map<String, String> after = ServiceDatabase.everything();
    assertThat(after.get("counter")).isNotEqualTo(before.get("counter"));
    assertThat(after.get("echo")).isEqualTo(before.get("echo"));
  }

  @Test
  void what_is_told_is_a_change() throws Exception {
    String before = String.valueOf(ServiceDatabase.everything().get("outbox"));

    add(counter, "b");
    untilHeard(counter, "ab");

    assertThat(ServiceDatabase.everything().get("outbox")).isNotEqualTo(before);
  }

  @Test
  void a_connection_that_has_ended_is_followed_by_another() {
    assertThatThrownBy(
            () ->
                ServiceDatabase.query(
                    "SELECT pg_terminate_backend(pg_backend_pid())", row -> row.getBoolean(1)))
        .isInstanceOf(IllegalStateException.class);

    assertThat(ServiceDatabase.count("counter", "id = ?", counter)).isEqualTo(1);
  }
}
