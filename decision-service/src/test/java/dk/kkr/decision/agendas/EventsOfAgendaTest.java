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
}
