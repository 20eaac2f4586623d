package dk.kkr.reference.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DanishHolidaysTest {

  @ParameterizedTest
  @CsvSource({
    "2019-04-21",
    "2020-04-12",
    "2021-04-04",
    "2022-04-17",
    "2023-04-09",
    "2024-03-31",
    "2025-04-20",
    "2026-04-05",
    "2038-04-25",
    "2285-03-22"
  })
  void easter_is_where_the_almanac_has_it(LocalDate easter) {
    assertThat(DanishHolidays.easter(easter.getYear())).isEqualTo(easter);
    assertThat(DanishHolidays.name(easter)).contains("påskedag");
  }

  @ParameterizedTest
  @CsvSource({
    "2021-01-01,nytårsdag",
    "2021-04-01,skærtorsdag",
    "2021-04-02,langfredag",
    "2021-04-05,2. påskedag",
    "2021-04-30,store bededag",
    "2021-05-13,Kristi himmelfartsdag",
    "2021-05-23,pinsedag",
    "2021-05-24,2. pinsedag",
    "2021-12-25,juledag",
    "2021-12-26,2. juledag",
    "2023-05-05,store bededag"
  })
  void holidays_have_their_names(LocalDate day, String name) {
    assertThat(DanishHolidays.name(day)).contains(name);
    assertThat(DanishHolidays.isFree(day)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"2024-04-26", "2025-05-16", "2021-06-05", "2021-12-24", "2021-12-31"})
  void store_bededag_from_2024_and_days_off_by_custom_are_no_holidays(LocalDate day) {
    assertThat(DanishHolidays.name(day)).isEmpty();
  }

  @Test
  void weekdays_are_counted_back_over_weekends_and_holidays() {
    LocalDate wednesday = LocalDate.of(2021, 6, 16);
    assertThat(DanishHolidays.weekdaysBefore(wednesday, 4, false))
        .isEqualTo(LocalDate.of(2021, 6, 10));
    assertThat(DanishHolidays.weekdaysBefore(wednesday, 4, true))
        .isEqualTo(LocalDate.of(2021, 6, 11));
    assertThat(DanishHolidays.weekdaysBefore(wednesday, 0, false)).isEqualTo(wednesday);
    assertThat(DanishHolidays.weekdaysBefore(LocalDate.of(2021, 4, 7), 4, false))
        .as("over Easter")
        .isEqualTo(LocalDate.of(2021, 3, 29));
    assertThat(DanishHolidays.weekdaysBefore(LocalDate.of(2023, 5, 8), 1, false))
        .as("over Store bededag")
        .isEqualTo(LocalDate.of(2023, 5, 4));
    assertThat(DanishHolidays.weekdaysBefore(LocalDate.of(2024, 4, 29), 1, false))
        .as("the same Friday is a weekday from 2024")
        .isEqualTo(LocalDate.of(2024, 4, 26));
  }
}
