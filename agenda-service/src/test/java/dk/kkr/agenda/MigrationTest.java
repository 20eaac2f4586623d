package dk.kkr.agenda;

import static dk.kkr.agenda.Api.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kkr.platform.test.ServiceDatabase;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** The service started on an empty database, so its entities fit what the migrations made. */
@QuarkusTest
class MigrationTest {

  @Test
  void all_migrations_succeeded() {
    assertThat(ServiceDatabase.count("flyway_schema_history", "success")).isPositive();
    assertThat(ServiceDatabase.count("flyway_schema_history", "not success")).isZero();
    assertThat(ServiceDatabase.everything()).containsKeys("meeting", "audit_entry", "outbox");
  }

  @Test
  void a_released_version_cannot_be_changed_even_with_the_rights_of_the_service() {
    Api.Meeting meeting = Api.meeting();
    meeting.add(item("Cykelstier"));
    meeting.release().statusCode(201);

    assertThatThrownBy(
            () -> ServiceDatabase.executeAsService("update agenda_version set note = 'x'"))
        .hasMessageContaining("permission denied");
    assertThatThrownBy(() -> ServiceDatabase.executeAsService("delete from agenda_version"))
        .hasMessageContaining("permission denied");
    assertThatThrownBy(() -> ServiceDatabase.executeAsService("truncate agenda_version"))
        .hasMessageContaining("permission denied");
  }
}
