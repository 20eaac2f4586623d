package dk.kkr.reference.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;

/**
 * Danish public holidays and the days between them. Store bededag is one up to 2023: the act that
 * abolished it took effect on 1 January 2024. Constitution Day and the days before Christmas and
 * New Year are days off by agreement and custom only, and count as ordinary days.
 */
public final class DanishHolidays {

  private static final int LAST_PRAYER_DAY = 2023;

  private static final Map<MonthDay, String> FIXED =
      Map.of(
          MonthDay.of(1, 1), "nytårsdag",
          MonthDay.of(12, 25), "juledag",
          MonthDay.of(12, 26), "2. juledag");

  /** By days after Easter Sunday. */
  private static final Map<Long, String> MOVABLE =
      Map.of(
          -3L, "skærtorsdag",
          -2L, "langfredag",
          0L, "påskedag",
          1L, "2. påskedag",
          26L, "store bededag",
          39L, "Kristi himmelfartsdag",
          49L, "pinsedag",
          50L, "2. pinsedag");

  private DanishHolidays() {}

  /** The Danish name of the holiday on this day; empty when it is none. */
  public static Optional<String> name(LocalDate day) {
    long fromEaster = day.toEpochDay() - easter(day.getYear()).toEpochDay();
    String movable = MOVABLE.get(fromEaster);
    if (movable != null && (fromEaster != 26 || day.getYear() <= LAST_PRAYER_DAY)) {
      return Optional.of(movable);
    }
    return Optional.ofNullable(FIXED.get(MonthDay.from(day)));
  }

  /** True on Saturdays, Sundays and public holidays. */
  public static boolean isFree(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || isSundayOrHoliday(day);
  }

  /**
   * The last day that leaves so many weekdays before another day: four weekdays before a Wednesday
   * is the Thursday of the week before.
   *
   * @param weekdays how many, from 0
   * @param saturdaysCount whether a Saturday is one of them
   */
  public static LocalDate weekdaysBefore(LocalDate day, int weekdays, boolean saturdaysCount) {
    LocalDate back = day;
    int left = weekdays;
    while (left > 0) {
      back = back.minusDays(1);
      if (saturdaysCount ? !isSundayOrHoliday(back) : !isFree(back)) {
        left--;
      }
    }
    return back;
  }

  private static boolean isSundayOrHoliday(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SUNDAY || name(day).isPresent();
  }

  /** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int sum = h + l - 7 * m + 114;
    return LocalDate.of(year, sum / 31, sum % 31 + 1);
  }
}
