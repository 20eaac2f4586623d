package dk.kkr.agenda.importing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step of the timetable of an item, as documents of this system print it.
 *
 * @param actor who acts
 * @param date the day, or the first day of the month or season meant
 * @param precision how much of the date is stated
 * @param text what is done
 */
public record ImportedStep(
    @Nullable String actor, @Nullable LocalDate date, Precision precision, String text) {

  /** How much of a date is stated. */
  public enum Precision {
    /** The day. */
    DAY,
    /** The month. */
    MONTH,
    /** That it begins with a month. */
    SEASON,
    /** Nothing. */
    NONE
  }
}
