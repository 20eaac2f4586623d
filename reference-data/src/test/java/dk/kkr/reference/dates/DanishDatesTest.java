package dk.kkr.reference.dates;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.reference.dates.FoundDate.Part;
import dk.kkr.reference.dates.FoundDate.Precision;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DanishDatesTest {

  private static final LocalDate MEETING = LocalDate.of(2021, 6, 16);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mødet den 7. februar 2020 holdes i byen | 2020-02-07 | den 7. februar 2020",
        "senest 15. oktober 2021. | 2021-10-15 | 15. oktober 2021",
        "onsdag den 1. april 2020 | 2020-04-01 | onsdag den 1. april 2020",
        "ONSDAG, DEN 1. APRIL 2020 | 2020-04-01 | ONSDAG, DEN 1. APRIL 2020",
        "lørdag d. 29. februar 2020 | 2020-02-29 | lørdag d. 29. februar 2020",
        "7.februar 2020 | 2020-02-07 | 7.februar 2020",
        "7. feb. 2020 | 2020-02-07 | 7. feb. 2020",
        "1. sept 2021 | 2021-09-01 | 1. sept 2021",
        "31. dec. 2021 | 2021-12-31 | 31. dec. 2021",
        "Dato: 07-02-2020 | 2020-02-07 | 07-02-2020",
        "Dato: 7.2.2020, sted | 2020-02-07 | 7.2.2020",
        "den 26/4 2022 | 2022-04-26 | 26/4 2022",
        "26/4-2022 | 2022-04-26 | 26/4-2022",
        "26/04/2022 | 2022-04-26 | 26/04/2022",
        "(1. januar 2020) | 2020-01-01 | 1. januar 2020",
      })
  void a_day_is_found_with_the_words_that_name_it(String text, String day, String words) {
    FoundDate found = only(DanishDates.find(text));
    assertThat(found.precision()).isEqualTo(Precision.DAY);
    assertThat(found.date()).isEqualTo(LocalDate.parse(day));
    assertThat(found.text()).isEqualTo(words);
    assertThat(text.substring(found.start(), found.end())).isEqualTo(words);
    assertThat(found.assumedYear()).isFalse();
  }

  private static FoundDate only(List<FoundDate> found) {
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  @ParameterizedTest
  @ValueSource(strings = {"den 6.\n marts 2020", "den\n6. marts\n2020", "den 6.\u00a0marts 2020"})
  void a_date_may_be_broken_over_lines(String text) {
    assertThat(only(DanishDates.find(text)).date()).isEqualTo(LocalDate.of(2020, 3, 6));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "16-06-2021 10:00 | 10:00",
        "16-06-2021 kl. 9.30 | 09:30",
        "den 16. juni 2021 kl. 10.00-12.00 | 10:00",
        "den 16. juni 2021 fra kl. 10 til 12 | 10:00",
        "16. juni 2021, kl. 10:15 | 10:15",
      })
  void a_time_directly_after_the_day_is_kept(String text, LocalTime time) {
    FoundDate found = only(DanishDates.find(text));
    assertThat(found.date()).isEqualTo(MEETING);
    assertThat(found.time()).isEqualTo(time);
  }

  @Test
  void a_time_that_does_not_exist_leaves_the_day() {
    FoundDate found = only(DanishDates.find("16-06-2021 25:00"));
    assertThat(found.date()).isEqualTo(MEETING);
    assertThat(found.time()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "den 3. september | 2021-06-16 | 2021-09-03",
        "den 8. april | 2021-06-16 | 2021-04-08",
        "den 15. januar | 2020-12-04 | 2021-01-15",
        "den 20. december | 2021-01-08 | 2020-12-20",
        "senest den 1. maj | 2021-06-16 | 2021-05-01",
        "den 29. februar | 2020-06-16 | 2020-02-29",
      })
  void a_missing_year_is_the_nearest_to_the_context_and_marked(
      String text, LocalDate context, LocalDate day) {
    FoundDate found = only(DanishDates.find(text, context));
    assertThat(found.date()).isEqualTo(day);
    assertThat(found.assumedYear()).isTrue();
  }

  @Test
  void without_a_context_a_day_without_a_year_is_no_date() {
    assertThat(DanishDates.find("den 3. september fra kl. 10 til 12")).isEmpty();
  }

  @Test
  void a_weekday_is_kept_and_a_contradiction_shows() {
    FoundDate right = only(DanishDates.find("onsdag den 1. april 2020"));
    FoundDate wrong = only(DanishDates.find("tirsdag den 1. april 2020"));
    FoundDate none = only(DanishDates.find("den 1. april 2020"));
    assertThat(right.weekday()).isEqualTo(DayOfWeek.WEDNESDAY);
    assertThat(right.weekdayContradicts()).isFalse();
    assertThat(wrong.weekday()).isEqualTo(DayOfWeek.TUESDAY);
    assertThat(wrong.weekdayContradicts()).isTrue();
    assertThat(none.weekday()).isNull();
    assertThat(none.weekdayContradicts()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "KL lancerede primo januar 2020 to udspil | 2020-01 | PRIMO",
        "medio marts 2021 | 2021-03 | MEDIO",
        "Ultimo december 2021 | 2021-12 | ULTIMO",
      })
  void a_part_of_a_month_keeps_its_word(String text, YearMonth month, Part part) {
    FoundDate found = only(DanishDates.find(text));
    assertThat(found.precision()).isEqualTo(Precision.PART_OF_MONTH);
    assertThat(found.month()).isEqualTo(month);
    assertThat(found.part()).isEqualTo(part);
    assertThat(found.date()).isNull();
  }

  @Test
  void a_month_with_its_year_has_the_precision_of_a_month() {
    FoundDate found = only(DanishDates.find("Maj 2020 - Aftalen træder i kraft"));
    assertThat(found.precision()).isEqualTo(Precision.MONTH);
    assertThat(found.month()).isEqualTo(YearMonth.of(2020, 5));
    assertThat(found.text()).isEqualTo("Maj 2020");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Februar-april 2020 | 2020-02 | 2020-04",
        "Juni – september 2020 | 2020-06 | 2020-09",
        "november-februar 2021 | 2020-11 | 2021-02",
      })
  void a_range_of_months_gives_both_ends(String text, YearMonth from, YearMonth to) {
    assertThat(DanishDates.find(text)).extracting(FoundDate::month).containsExactly(from, to);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7.-8. februar 2020",
        "7. - 8. februar 2020",
        "7.–8. februar 2020",
        "7-8. februar 2020"
      })
  void a_range_of_days_gives_both_ends(String text) {
    assertThat(DanishDates.find(text))
        .extracting(FoundDate::date)
        .containsExactly(LocalDate.of(2020, 2, 7), LocalDate.of(2020, 2, 8));
  }

  @Test
  void a_range_over_the_turn_of_a_month_gives_both_ends() {
    assertThat(DanishDates.find("28. februar-2. marts 2020", LocalDate.of(2020, 2, 7)))
        .extracting(FoundDate::date)
        .containsExactly(LocalDate.of(2020, 2, 28), LocalDate.of(2020, 3, 2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "31. februar 2020",
        "29. februar 2021",
        "0. maj 2020",
        "32. maj 2020",
        "131. maj 2020",
        "31-02-2020",
        "12-13-2020",
        "SAG-2020-00476",
        "070220-1234",
        "1.881 studerende",
        "144,5 mio. kr. i 2020",
        "87½",
        "punkt 3.10. Dimensionering",
        "2018-2021",
        "3. og 4. kvartal af 2019",
        "99. Majoren",
        "i maj",
        "marts",
        "7. februarmøde",
        "Den 1.4.2 maj",
        "2 ud af 3",
        "98 pct.",
        "",
      })
  void what_is_no_date_is_not_found(String text) {
    assertThat(DanishDates.find(text, MEETING)).isEmpty();
  }

  @Test
  void dates_come_in_the_order_of_the_text() {
    String text =
        "Mødet den 7. november 2019, dernæst 01-04-2020 og den 19. juni 2020, endelig maj 2021.";
    assertThat(DanishDates.find(text))
        .extracting(FoundDate::text)
        .containsExactly("den 7. november 2019", "01-04-2020", "den 19. juni 2020", "maj 2021");
  }

  @Test
  void every_day_of_half_a_century_is_found_as_it_is_written() {
    for (LocalDate day = LocalDate.of(2000, 1, 1); day.getYear() < 2050; day = day.plusDays(1)) {
      FoundDate words = only(DanishDates.find("x " + DanishDates.formatWithWeekday(day) + ", y"));
      FoundDate figures = only(DanishDates.find("x " + DanishDates.formatNumeric(day) + ", y"));
      assertThat(words.date()).isEqualTo(day);
      assertThat(words.weekdayContradicts()).isFalse();
      assertThat(figures.date()).isEqualTo(day);
    }
  }

  @Test
  void noise_never_breaks_the_search() {
    Random random = new Random(20200207);
    String alphabet = "0123456789..--//  januarfebmdsk\n:kl";
    for (int round = 0; round < 2000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 60; i++) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      for (FoundDate found : DanishDates.find(text.toString(), MEETING)) {
        assertThat(text.substring(found.start(), found.end())).isEqualTo(found.text());
      }
    }
  }

  @Test
  void dates_and_times_are_written_the_danish_way() {
    LocalDate date = LocalDate.of(2020, 2, 7);
    assertThat(DanishDates.format(date)).isEqualTo("7. februar 2020");
    assertThat(DanishDates.formatWithWeekday(date)).isEqualTo("fredag den 7. februar 2020");
    assertThat(DanishDates.formatNumeric(date)).isEqualTo("07-02-2020");
    assertThat(DanishDates.format(YearMonth.of(2020, 5))).isEqualTo("maj 2020");
    assertThat(DanishDates.format(LocalTime.of(10, 0))).isEqualTo("kl. 10.00");
    assertThat(DanishDates.format(LocalTime.of(9, 5))).isEqualTo("kl. 09.05");
  }
}
