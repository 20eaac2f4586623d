package dk.kkr.agenda.checks;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.agenda.content.Point;
import dk.kkr.agenda.importing.Verb;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateRulesTest {

  @Test
  void a_weekday_that_contradicts_its_date_is_an_error() {
    assertThat(
            Checked.text("Mødet er mandag den 15. marts 2022.").findings(new WeekdayContradicts()))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(CheckSeverity.ERROR);
              assertThat(finding.message()).contains("tirsdag den 15. marts 2022");
            });
    assertThat(
            Checked.text("")
                .title("Møde fredag den 3. juni 2021")
                .messages(new WeekdayContradicts()))
        .hasSize(1);
    assertThat(Checked.text("Mødet er torsdag d. 15-03-2022.").messages(new WeekdayContradicts()))
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mødet er tirsdag den 15. marts 2022.",
        "Mødet er mandag den 15. marts.",
        "Mødet er mandag, og den 15. marts 2022 sendes planen.",
        "Mødet er tirsdag d. 15-03-2022."
      })
  void right_weekdays_and_dates_without_a_year_are_none(String text) {
    assertThat(Checked.text(text).messages(new WeekdayContradicts())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fristen er den 10. april 2022.",
        "Svar sendes senest den 14. april 2022.",
        "Planen er i høring til den 9. april 2022.",
        "Høringsfristen udløber den 5. juni 2022.",
        "Svar sendes inden den 13. maj 2022.",
        "Svar sendes senest den 10. april."
      })
  void a_deadline_on_a_free_day_is_found(String text) {
    assertThat(Checked.text(text).messages(new DeadlineOnFreeDay())).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fristen er den 11. april 2022.",
        "Arrangementet er den 10. april 2022.",
        "Fristen er den 26. april 2024.",
        "Tallet meldes ud hvert år inden den 1. maj.",
        "Inden for området blev planen sendt i maj 2022.",
        "Fristen er den 8. april 2022, og festen er den 10. april 2022."
      })
  void weekdays_events_and_yearly_deadlines_are_none(String text) {
    assertThat(Checked.text(text).messages(new DeadlineOnFreeDay())).isEmpty();
  }

  @Test
  void the_due_date_of_a_point_is_a_deadline() {
    Point point =
        new Point(
            null,
            List.of(Verb.REQUEST),
            "beder kommunerne svare.",
            List.of(),
            List.of(),
            List.of(),
            LocalDate.of(2022, 4, 15),
            null,
            null);
    assertThat(Checked.points(point).messages(new DeadlineOnFreeDay()))
        .singleElement()
        .asString()
        .contains("langfredag");
  }

  @Test
  void a_deadline_in_the_year_that_it_governs_is_found_with_its_law() {
    assertThat(
            Checked.text(
                    "Kommunerne kan aftale en anden fordeling af regionskvoten inden den 9. september 2023.")
                .title("Fordeling af flygtninge for 2023")
                .findings(new DeadlineYear()))
        .singleElement()
        .satisfies(finding -> assertThat(finding.legalSource()).contains("Integrationsloven § 8"));
    assertThat(
            Checked.text("Budgettet skal være vedtaget senest den 1. februar 2024.")
                .title("Fælles budget for 2023")
                .findings(new DeadlineYear()))
        .singleElement()
        .satisfies(finding -> assertThat(finding.legalSource()).isNull());
  }

  @Test
  void deadlines_before_the_year_of_other_things_or_of_a_running_year_are_none() {
    assertThat(
            Checked.text("Fordelingen aftales inden den 9. september 2022.")
                .title("Fordeling af flygtninge for 2023")
                .messages(new DeadlineYear()))
        .isEmpty();
    assertThat(
            Checked.text("Festen holdes senest den 9. september 2023.")
                .title("Fordeling af flygtninge for 2023")
                .messages(new DeadlineYear()))
        .isEmpty();
    assertThat(
            Checked.text("Kontrakten underskrives senest den 1. april 2022.")
                .title("Kontrakt for 2022")
                .messages(new DeadlineYear()))
        .isEmpty();
    assertThat(
            Checked.text("Planen sendes senest den 1. april 2023.")
                .title("Dimensionering for 2023/2024")
                .messages(new DeadlineYear()))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Udvalget behandlede sagen på møde den 11. marts 2022.",
        "Aftalen, som udvalget godkendte den 14. marts, sendes ud.",
        "Sagen er behandlet af udvalget den 14. marts 2022.",
        "Den 14. marts 2022 vedtog udvalget planen.",
        "Planen blev godkendt af udvalget den 14. marts 2022.",
        "Udvalget har på møde den 14. marts 2022 tiltrådt planen."
      })
  void the_past_after_the_latest_dispatch_is_found_with_the_rule(String text) {
    assertThat(Checked.text(text).findings(new ToldAsPast()))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message()).contains("10. marts 2022");
              assertThat(finding.legalSource()).contains("§ 8, stk. 4");
              assertThat(finding.assumed()).isTrue();
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Udvalget behandlede sagen på møde den 10. marts 2022.",
        "Udvalget behandler sagen på møde den 14. marts 2022.",
        "Udvalget har inviteret til at drøfte sagen den 15. marts 2022.",
        "Mødet planlægges afholdt den 3. juni 2022.",
        "Udvalget besluttede, at svaret sendes den 20. marts 2022.",
        "Planen blev sendt i høring med frist til den 1. april 2022.",
        "Rådet ventes at godkende planen den 16. marts 2022."
      })
  void what_is_in_time_or_told_as_coming_is_none(String text) {
    assertThat(Checked.text(text).messages(new ToldAsPast())).isEmpty();
  }

  @Test
  void a_known_release_counts_instead_of_the_latest_dispatch() {
    assertThat(
            Checked.text("Udvalget godkendte planen den 9. marts 2022.")
                .released(LocalDate.of(2022, 3, 8))
                .findings(new ToldAsPast()))
        .singleElement()
        .satisfies(finding -> assertThat(finding.legalSource()).isNull());
    assertThat(
            Checked.text("Udvalget godkendte planen den 14. marts 2022.")
                .released(LocalDate.of(2022, 3, 15))
                .messages(new ToldAsPast()))
        .isEmpty();
  }

  @Test
  void an_agenda_goes_out_four_weekdays_before() {
    assertThat(Checked.text("").today(LocalDate.of(2022, 3, 11)).findings(new DispatchLate()))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message()).contains("torsdag den 10. marts 2022");
              assertThat(finding.place()).isEqualTo(CheckPlace.AGENDA);
              assertThat(finding.assumed()).isTrue();
            });
    assertThat(late(LocalDate.of(2022, 3, 10))).isEmpty();
    assertThat(late(LocalDate.of(2022, 3, 17))).as("the meeting is over").isEmpty();
    assertThat(
            Checked.text("")
                .today(LocalDate.of(2022, 3, 15))
                .released(LocalDate.of(2022, 3, 9))
                .messages(new DispatchLate()))
        .isEmpty();
  }

  private static List<String> late(LocalDate today) {
    return Checked.text("").today(today).messages(new DispatchLate());
  }
}
