package dk.kkr.appointment.agendas;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kkr.appointment.agendas.AgendaListener.MeetingCancelled;
import dk.kkr.appointment.slates.Listing;
import dk.kkr.platform.json.EventJson;
import dk.kkr.platform.test.EventContracts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The examples that agenda-service promises are read as they are meant. */
class EventsOfAgendaTest {

  private static final EventContracts AGENDA = EventContracts.of("agenda");

  @Test
  void a_released_agenda_without_slates_has_none() {
    AgendaReleased agenda = AGENDA.example("AgendaReleased", AgendaReleased.class);

    assertThat(agenda.agendaVersion()).isEqualTo(1);
    assertThat(AgendaListener.places(agenda)).isEmpty();
  }

  @Test
  void a_slate_on_a_point_is_found_with_its_place() throws IOException {
    UUID slate = UUID.randomUUID();
    ObjectNode data = (ObjectNode) EventJson.tree(AGENDA.example("AgendaReleased"));
    ((ObjectNode) data.at("/sections/0/items/0/points/1"))
        .putObject("subject")
        .put("type", "SLATE")
        .put("id", slate.toString())
        .put("revision", 3);
    AGENDA.verify("AgendaReleased", data.toString());

    AgendaReleased agenda =
        EventJson.read(data.toString().getBytes(StandardCharsets.UTF_8), AgendaReleased.class);

    assertThat(AgendaListener.places(agenda).get(slate))
        .isEqualTo(
            Set.of(
                new Listing(
                    UUID.fromString("5f0d3c1e-8a57-4a43-9f0e-2f5f0c0a1101"),
                    UUID.fromString("7b1e9a52-0c1d-4a7e-8d55-6a1b3c4d2201"),
                    UUID.fromString("9c2fab63-1d2e-4b8f-9e66-7b2c4d5e3302"),
                    1,
                    3)));
  }

  @Test
  void that_a_meeting_was_cancelled_is_read() {
    MeetingCancelled meeting = AGENDA.example("MeetingCancelled", MeetingCancelled.class);

    assertThat(meeting.meetingId()).hasToString("5f0d3c1e-8a57-4a43-9f0e-2f5f0c0a1101");
    assertThat(meeting.council()).isEqualTo("kkr-hovedstaden");
  }
}
