package dk.kkr.reference.dates;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

/**
 * Finds dates in running Danish text and writes them as agendas do.
 *
 * <p>Found are days in words ({@code onsdag den 1. april 2020}, {@code 3. september}, {@code 7.
 * feb. 2020}), in figures ({@code 07-02-2020}, {@code 16-06-2021 10:00}, {@code 7/2 2020}), ranges
 * of days or months as their two ends ({@code 7.-8. februar 2020}, {@code Februar-april 2020}),
 * parts of a month ({@code primo januar 2020}) and months with a year ({@code Maj 2020}), also
 * across a line break. Days that do not exist ({@code 31. februar}) are not dates and are passed
 * over, and so are bare months and numbers such as {@code 3.10} or {@code 1.881}.
 */
public final class DanishDates {

  private DanishDates() {}

  /** The dates in the text that name their year, in the order they stand. */
  public static List<FoundDate> find(String text) {
    return new DateScan(text, null).run();
  }

  /**
   * The dates in the text, in the order they stand. A day without a year gets the year that brings
   * it nearest to the context date (the meeting, say) and is marked {@link
   * FoundDate#assumedYear()}.
   */
  public static List<FoundDate> find(String text, LocalDate context) {
    return new DateScan(text, context).run();
  }

  /** {@code 7. februar 2020}. */
  public static String format(LocalDate date) {
    return date.getDayOfMonth() + ". " + format(YearMonth.from(date));
  }

  /** {@code fredag den 7. februar 2020}. */
  public static String formatWithWeekday(LocalDate date) {
    return DanishCalendar.name(date.getDayOfWeek()) + " den " + format(date);
  }

  /** {@code februar 2020}. */
  public static String format(YearMonth month) {
    return DanishCalendar.name(month.getMonth()) + " " + month.getYear();
  }

  /** {@code kl. 10.00}; seconds are left out. */
  public static String format(LocalTime time) {
    return "kl. " + String.format(Locale.ROOT, "%02d.%02d", time.getHour(), time.getMinute());
  }

  /** {@code 07-02-2020}. */
  public static String formatNumeric(LocalDate date) {
    return String.format(
        Locale.ROOT, "%02d-%02d-%04d", date.getDayOfMonth(), date.getMonthValue(), date.getYear());
  }
}
