package dk.kkr.agenda.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.agenda.importing.Verb;
import dk.kkr.agenda.items.PointView;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeadInTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- %s\n- %s",
        "1. %s\n2. %s",
        "1) %s\n2) %s",
        "a) %s\nb) %s",
        "a. %s\nb. %s",
        "\na) %s\n\nb) %s"
      })
  void the_mark_of_the_first_point_does_not_stand_before_the_points(String list) {
    String lead = "Det indstilles, at KKR Hovedstaden:";
    String text = lead + "\n" + list.formatted("godkender planen", "beder om svar.");

    assertThat(LeadIn.of(text, List.of(point("godkender planen"), point("beder om svar."))))
        .contains(lead);
  }

  private static PointView point(String text) {
    return new PointView(
        new UUID(0, 1),
        List.of(Verb.APPROVE),
        text,
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        null,
        null);
  }
}
