package dk.kkr.reference.dates;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import java.util.Locale;

/** Danish names of months and weekdays, fixed here so that no JDK's locale data can change them. */
final class DanishCalendar {

  private static final List<String> MONTHS =
      List.of(
          "januar",
          "februar",
          "marts",
          "april",
          "maj",
          "juni",
          "juli",
          "august",
          "september",
          "oktober",
          "november",
          "december");
  private static final List<String> DAYS =
      List.of("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag");

  /** Full names, and the abbreviations with or without full stop; longest first. */
  static final String MONTH_PATTERN =
      String.join("|", MONTHS)
          + "|(?:sept|jan|feb|mar|apr|jun|jul|aug|sep|okt|nov|dec)(?:\\.(?=\\s)|(?!\\p{L}))";

  static final String DAY_PATTERN = String.join("|", DAYS);

  private DanishCalendar() {}

  static String name(Month month) {
    return MONTHS.get(month.getValue() - 1);
  }

  static String name(DayOfWeek day) {
    return DAYS.get(day.getValue() - 1);
  }

  /** The month of a name or abbreviation that {@link #MONTH_PATTERN} matched. */
  static Month month(String name) {
    String start = name.toLowerCase(Locale.ROOT).substring(0, 3);
    for (Month month : Month.values()) {
      if (name(month).startsWith(start)) {
        return month;
      }
    }
    throw new IllegalArgumentException("Not a month: " + name);
  }

  /** The weekday of a name that {@link #DAY_PATTERN} matched. */
  static DayOfWeek day(String name) {
    return DayOfWeek.of(DAYS.indexOf(name.toLowerCase(Locale.ROOT)) + 1);
  }
}
