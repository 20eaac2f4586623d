package dk.kkr.decision.agendas;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.decision.points.Place;
import dk.kkr.decision.points.PlacedPoint;
import dk.kkr.decision.sheets.AgendaLine;
import dk.kkr.platform.test.EventContracts;
import org.junit.jupiter.api.Test;

/** The examples that agenda-service promises are read as they are meant. */
class EventsOfAgendaTest {

  @Test
  void a_released_agenda_is_laid_out_as_lines_and_points() {
    AgendaReleased agenda =
        EventContracts.of("agenda").example("AgendaReleased", AgendaReleased.class);

    AgendaFlattening flat = AgendaFlattening.of(agenda);

    assertThat(agenda.agendaVersion()).isEqualTo(1);
    assertThat(flat.lines()).extracting(AgendaLine::number).containsExactly("3", "3.1", "4");
    assertThat(flat.points())
        .extracting(PlacedPoint::place)
        .extracting(Place::path)
        .containsExactly("1", "2");
    assertThat(flat.points().get(1).proposal().contents())
        .containsExactly("Stiens længde", "Forventet anlægsår");
    assertThat(flat.points().get(1).proposal().dueOn()).hasToString("2022-05-01");
  }

  @Test
  void that_an_item_was_closed_is_read() {
    ItemVisibilityChanged item =
        EventContracts.of("agenda").example("ItemVisibilityChanged", ItemVisibilityChanged.class);

    assertThat(item.meetingId()).hasToString("5f0d3c1e-8a57-4a43-9f0e-2f5f0c0a1101");
    assertThat(item.itemId()).hasToString("7b1e9a52-0c1d-4a7e-8d55-6a1b3c4d2207");
    assertThat(item.closed()).isTrue();
    assertThat(item.publicTitle()).isEqualTo("Personsag");
  }
}
