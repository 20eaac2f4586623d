package dk.kkr.reference.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A date found in a text.
 *
 * @param precision how much the text says
 * @param date the day, set exactly when the precision is {@link Precision#DAY}
 * @param month the month, always set
 * @param part beginning, middle or end of the month, set exactly for {@link
 *     Precision#PART_OF_MONTH}
 * @param time the time written directly after the day, null if none
 * @param weekday the weekday written before the day, null if none; it may contradict the date
 * @param assumedYear true if the text names no year and it was taken from the context date
 * @param text the words found, verbatim
 * @param start index of the first character in the searched text
 * @param end index after the last character
 */
public record FoundDate(
    Precision precision,
    @Nullable LocalDate date,
    YearMonth month,
    @Nullable Part part,
    @Nullable LocalTime time,
    @Nullable DayOfWeek weekday,
    boolean assumedYear,
    String text,
    int start,
    int end) {

  /** How exactly a text names a time. */
  public enum Precision {
    /** A day. */
    DAY,
    /** "primo", "medio" or "ultimo" of a month. */
    PART_OF_MONTH,
    /** A month. */
    MONTH
  }

  /** The words primo, medio and ultimo. */
  public enum Part {
    PRIMO,
    MEDIO,
    ULTIMO
  }

  /** Whether a weekday is written that the date does not fall on. */
  public boolean weekdayContradicts() {
    return weekday != null && date != null && date.getDayOfWeek() != weekday;
  }
}
