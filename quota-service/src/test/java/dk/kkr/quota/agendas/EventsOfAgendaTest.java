package dk.kkr.quota.agendas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.kkr.platform.json.EventJson;
import dk.kkr.platform.test.EventContracts;
import dk.kkr.quota.council.PutBefore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The examples that agenda-service promises are read as they are meant. */
class EventsOfAgendaTest {

  private final EventContracts contracts = EventContracts.of("agenda");

  @Test
  void a_released_agenda_is_read_for_its_agreements() throws IOException {
    AgendaReleased event = contracts.example("AgendaReleased", AgendaReleased.class);
    assertThat(event.agendaVersion()).isEqualTo(1);
    assertThat(event.points("AGREEMENT")).isEmpty();

    String subject =
        "\"subject\": {\"type\": \"AGREEMENT\", \"id\": \"6e8b1f0a-3c5d-4e7f-8a9b-0c1d2e3f4a05\", \"revision\": 2}";
    String linked = contracts.example("AgendaReleased").replaceFirst("\"subject\": null", subject);
    contracts.verify("AgendaReleased", linked);
    assertThat(
            EventJson.read(linked.getBytes(StandardCharsets.UTF_8), AgendaReleased.class)
                .points("AGREEMENT"))
        .extracting(PutBefore::contentRevision, PutBefore::closed)
        .containsExactly(tuple(2L, false));
  }

  @Test
  void a_cancelled_meeting_and_a_closed_item_are_read() {
    assertThat(contracts.example("MeetingCancelled", MeetingCancelled.class).meetingId())
        .hasToString("5f0d3c1e-8a57-4a43-9f0e-2f5f0c0a1101");
    ItemVisibilityChanged item =
        contracts.example("ItemVisibilityChanged", ItemVisibilityChanged.class);
    assertThat(item.itemId()).hasToString("7b1e9a52-0c1d-4a7e-8d55-6a1b3c4d2207");
    assertThat(item.closed()).isTrue();
  }
}
