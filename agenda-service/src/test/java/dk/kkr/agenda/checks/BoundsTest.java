package dk.kkr.agenda.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever an agenda is like, checking it ends soon. The bounds here are many times what it takes.
 */
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class BoundsTest {

  @Test
  void ten_thousand_items_are_checked_and_findings_are_bounded() {
    List<CheckedItem> items = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      items.add(
          Checked.text(
                  "Sag nr. %d behandles af de 33 kommuner inden lørdag den 9. april 2022, se tabel nedenfor. Udvalget-et%d drøftede den 15. marts 2022 kommunernes planer for området, og Nordens Råd%s har svaret."
                      .formatted(i, i, "s".repeat(i % 3)))
              .recommends("Det indstilles, at KKR Hovedstaden godkender planen for 2023.")
              .number("3." + i)
              .title("Sag %d for 2023".formatted(i))
              .item());
    }
    CheckedAgenda frame = Checked.text("").agenda();

    CheckResult result = AgendaChecks.run(new CheckedAgenda(frame.frame(), List.of("3"), items));

    assertThat(result.more()).isTrue();
    assertThat(result.findings()).hasSizeLessThanOrEqualTo(Report.MOST * Rules.ALL.size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "A",
        "9",
        " ",
        "-",
        "a-",
        "A ",
        "1.",
        "den 1. ",
        "bilag 1, ",
        "de 29 ",
        "de 33 kommuner ",
        "budget 2020-2021 ",
        "den 1. maj 2023 ",
        "har ",
        "inden ",
        "godkender og ",
        "tabel ",
        "mindst a ",
        "2020-",
        "formand a ",
        "](",
        "Nord Syd ",
        ". A",
        "\n- "
      })
  void no_text_is_slow(String repeated) {
    String text = repeated.repeat(100_000 / repeated.length());
    Checked item = Checked.text(text).recommends(text);

    assertThat(AgendaChecks.run(item.agenda()).findings()).isNotNull();
  }
}
