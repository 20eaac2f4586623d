package dk.kkr.quota.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.platform.test.ServiceDatabase;
import dk.kkr.platform.test.ToldEvent;
import dk.kkr.quota.Agreed;
import dk.kkr.quota.Api;
import dk.kkr.quota.Quotas;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Released agendas put agreements before the council. */
@QuarkusTest
class BeforeCouncilTest {

  @Test
  void a_release_marks_it_and_its_revision_stays() {
    Agreed agreed = Agreed.north().released(1);

    assertThat(agreed.state()).isEqualTo("BEFORE_COUNCIL");
    assertThat(agreed.read().path("revision").intValue()).isEqualTo(1);
    assertThat(agreed.read().at("/beforeCouncil/0/pointId").asText())
        .isEqualTo(agreed.pointId.toString());
    assertThat(agreed.read().at("/beforeCouncil/0/agendaVersion").intValue()).isEqualTo(1);
    assertThat(Agreed.texts(agreed.told(), "state"))
        .containsExactly("QuotaCalculated: DRAFT", "QuotaCalculated: BEFORE_COUNCIL");

    agreed.released(1);
    assertThat(agreed.read().at("/beforeCouncil/0/agendaVersion").intValue()).isEqualTo(2);
    assertThat(agreed.told()).as("the table stands as before").hasSize(2);
  }

  @Test
  void it_is_a_draft_again_when_the_agenda_drops_it_or_the_meeting_is_cancelled() {
    Agreed dropped = Agreed.north().released(1).releasedWith(null);
    Agreed cancelled = Agreed.north().released(1);
    cancelled.cancelled();

    for (Agreed agreed : List.of(dropped, cancelled)) {
      assertThat(agreed.state()).isEqualTo("DRAFT");
      assertThat(agreed.told().getLast().confidential()).isTrue();
    }
  }

  @Test
  void the_agenda_of_another_council_and_an_unknown_agreement_mark_nothing() {
    Agreed agreed = Agreed.north();
    Agreed elsewhere =
        Agreed.draft(Quotas.announced(Quotas.hovedstaden()), Api.COUNCIL, List.of(), List.of());
    elsewhere.releasedWith(agreed.subject(1));
    elsewhere.releasedWith(Map.of("type", "AGREEMENT", "id", UUID.randomUUID(), "revision", 1));

    assertThat(agreed.state()).isEqualTo("DRAFT");
  }

  @Test
  void a_revision_that_cannot_be_is_marked_and_warned_of() {
    Agreed agreed = Agreed.north();
    agreed.releasedWith(Map.of("type", "AGREEMENT", "id", agreed.id, "revision", 5_000_000_000L));

    assertThat(agreed.warnings()).containsExactly("OTHER_REVISION_ON_AGENDA");
  }

  @Test
  void a_second_telling_of_the_same_agenda_changes_nothing() {
    Agreed agreed = Agreed.north().released(1);
    agreed.shown(true);
    Map<String, String> before = ServiceDatabase.everything();

    agreed.shown(true);

    assertThat(ServiceDatabase.everything()).isEqualTo(before);
  }

  @Test
  void what_is_told_of_an_agreement_on_a_closed_item_is_confidential() {
    Agreed agreed = Agreed.north();
    agreed.closed = true;
    agreed.released(1).adopted(List.of());

    assertThat(agreed.told()).extracting(ToldEvent::confidential).containsOnly(true);
    assertThat(agreed.effects()).extracting(ToldEvent::confidential).containsOnly(true);
  }
}
