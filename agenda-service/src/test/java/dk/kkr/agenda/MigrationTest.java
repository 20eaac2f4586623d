package dk.kkr.agenda;

import static dk.kkr.agenda.Api.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** The service started on an empty database, so its entities fit what the migrations made. */
@QuarkusTest
class MigrationTest {

  @Test
  void all_migrations_succeeded() {
    assertThat(Database.number("select count(*) from meeting")).isNotNegative();
  }

  @Test
  void a_released_version_cannot_be_changed_even_with_the_rights_of_the_service() {
    Api.Meeting meeting = Api.meeting();
    meeting.add(item("Cykelstier"));
    meeting.release().statusCode(201);

    assertThatThrownBy(() -> Database.run("update agenda_version set note = 'x'"))
        .hasMessageContaining("permission denied");
    assertThatThrownBy(() -> Database.run("delete from agenda_version"))
        .hasMessageContaining("permission denied");
    assertThatThrownBy(() -> Database.run("truncate agenda_version"))
        .hasMessageContaining("permission denied");
  }
}
