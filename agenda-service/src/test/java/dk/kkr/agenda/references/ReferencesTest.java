package dk.kkr.agenda.references;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.agenda.content.ItemContent;
import dk.kkr.agenda.content.Part;
import dk.kkr.agenda.content.Point;
import dk.kkr.agenda.importing.PartKind;
import dk.kkr.agenda.importing.Verb;
import dk.kkr.agenda.references.Mentions.Mention;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferencesTest {

  private static final UUID BUS = UUID.fromString("7b1e9a52-0c1d-4a7e-8d55-6a1b3c4d2201");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Se punkt 3.4.",
        "jf. pkt. 3.4 om busser",
        "Dagsordenspunkt 3.4, som blev udsat",
        "punktet 3.4",
        "Punkt nr. 3.4 på dagsordenen",
        "behandles under punkt 3.4 i dagsordenen"
      })
  void a_number_of_an_item_is_found_as_people_write_it(String text) {
    assertThat(numbers(text)).containsExactly("3.4");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3.4 millioner kroner",
        "knudepunkt 3.4",
        "punkt 3.4.2",
        "punkt 2.1 i aftalen",
        "pkt. 4",
        "punkt 3.4 af vedtægterne",
        "punkt 3.4 (på dagsordenen for K29 den 10. november 2026)",
        "punkt 3.10 (på dagsordenen for KKR Sjælland den 1. juni 2026)"
      })
  void other_numbers_are_left_alone(String text) {
    assertThat(numbers(text)).isEmpty();
  }

  @Test
  void a_number_that_goes_to_another_agenda_says_which_one_it_is_of() {
    ItemContent content = content("Se punkt " + Markers.of(BUS) + ".", "godkender");
    Map<UUID, String> cited = Markers.cited(Map.of(BUS, "1.1"), "K29", LocalDate.of(2026, 11, 10));

    String text = Markers.shown(content, cited).parts().getFirst().text();

    assertThat(text).isEqualTo("Se punkt 1.1 (på dagsordenen for K29 den 10. november 2026).");
    assertThat(numbers(text)).isEmpty();
  }

  @Test
  void a_released_number_is_known_for_a_marker_while_the_text_is_as_it_was() {
    ItemContent written = content("Se punkt " + Markers.of(BUS) + ".", "jf. punkt 1.1");
    Map<UUID, String> then = Map.of(BUS, "1.1");
    Map<UUID, String> now = Map.of(BUS, "1.1 (der)");
    ItemContent released = Markers.shown(written, then);

    ItemContent reread = Markers.reread(released, written, then, now);

    assertThat(reread.parts().getFirst().text()).isEqualTo("Se punkt 1.1 (der).");
    assertThat(reread.points().getFirst().text()).isEqualTo("jf. punkt 1.1");
    ItemContent changed = content("Nu punkt " + Markers.of(BUS) + ".", "jf. punkt 1.1");
    assertThat(Markers.reread(released, changed, then, now)).isEqualTo(released);
  }

  @Test
  void a_marker_is_read_as_the_number_that_its_item_bears() {
    ItemContent content = content("Se punkt " + Markers.of(BUS) + ".", "jf. " + Markers.of(BUS));

    ItemContent shown = Markers.shown(content, Map.of(BUS, "3.10"));

    assertThat(shown.parts().getFirst().text()).isEqualTo("Se punkt 3.10.");
    assertThat(shown.points().getFirst().text()).isEqualTo("jf. 3.10");
    assertThat(Markers.shown(content, Map.of()).parts().getFirst().text())
        .isEqualTo("Se punkt (udgået punkt).");
    assertThat(Markers.known(content, Map.of())).isEqualTo(content);
    assertThat(Markers.in(content.parts().getFirst().text())).containsExactly(BUS);
  }

  @Test
  void what_only_looks_like_a_marker_stays_as_it_is() {
    ItemContent content = content("[punkt:3.4] og [punkt:" + BUS, "$1 [punkt:x]");

    assertThat(Markers.shown(content, Map.of(BUS, "3.10"))).isEqualTo(content);
  }

  @Test
  void one_mention_or_all_of_them_become_markers() {
    ItemContent content = content("Se punkt 3.4 og punkt 3.5, jf. pkt. 3.4.", "punkt 3.4");

    assertThat(Mentions.marked(content, "3.4", BUS, 2).content().parts().getFirst().text())
        .isEqualTo("Se punkt 3.4 og punkt 3.5, jf. pkt. " + Markers.of(BUS) + ".");
    assertThat(Mentions.marked(content, "3.4", BUS, null).places()).isEqualTo(3);
    assertThat(Mentions.marked(content, "3.4", BUS, 4).places()).isZero();
    assertThat(Mentions.marked(content, "3.4", BUS, null).content().points().getFirst().text())
        .isEqualTo("punkt " + Markers.of(BUS));
  }

  private static List<String> numbers(String text) {
    return Mentions.in(text).stream().map(Mention::number).toList();
  }

  private static ItemContent content(String text, String point) {
    return ItemContent.plain(
        "Sag",
        List.of(new Part(PartKind.BACKGROUND, "Baggrund", text)),
        List.of(Point.written(List.of(Verb.NOTE), point, List.of(), List.of())));
  }
}
