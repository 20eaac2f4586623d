package dk.kkr.agenda.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReferenceRulesTest {

  @Test
  void a_number_that_no_item_bears_is_reported() {
    assertThat(
            Checked.text("Se punkt 3.2 og punkt 3.9.")
                .messages(new ReferenceTarget(), Checked.text("Andet").number("3.2")))
        .singleElement()
        .asString()
        .contains("punkt 3.9", "ikke er på dagsordenen");
  }

  @Test
  void a_number_that_names_its_own_agenda_is_none_of_this_one() {
    assertThat(
            Checked.text("Se punkt 1.1 (på dagsordenen for K29 den 10. november 2026).")
                .messages(new ReferenceTarget()))
        .isEmpty();
    assertThat(Checked.text("Se punkt 1.1 (på dagsordenen).").messages(new ReferenceTarget()))
        .hasSize(1);
  }

  @Test
  void a_marker_to_an_item_that_is_not_there_is_an_error() {
    assertThat(
            Checked.text("Se punkt [punkt:7b1e9a52-0c1d-4a7e-8d55-6a1b3c4d2201].")
                .findings(new ReferenceGone()))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.severity()).isEqualTo(CheckSeverity.ERROR);
              assertThat(found.place().part()).isEqualTo(1);
            });
  }
}
