package dk.kkr.agenda.checks;

import dk.kkr.reference.dates.DanishHolidays;
import java.time.LocalDate;

/**
 * When an agenda has to be out. No rule of the councils themselves is known, so the one of the
 * municipal councils is borrowed (assumed): four weekdays before, kommunestyrelsesloven § 8(4).
 *
 * @param weekdays how many weekdays there are between dispatch and meeting
 * @param saturdaysCount whether a Saturday is one; assumed not
 */
public record DispatchRule(int weekdays, boolean saturdaysCount) {

  /** The borrowed rule. */
  public static final DispatchRule ASSUMED = new DispatchRule(4, false);

  /** The rule behind it, in Danish. */
  static final String SOURCE =
      "Kommunestyrelsesloven § 8, stk. 4 (fire hverdage; gælder kommunalbestyrelser)";

  /** The last day on which an agenda goes out in time. */
  public LocalDate latest(LocalDate meeting) {
    return DanishHolidays.weekdaysBefore(meeting, weekdays, saturdaysCount);
  }
}
