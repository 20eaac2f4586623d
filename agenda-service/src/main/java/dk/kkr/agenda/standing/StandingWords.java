package dk.kkr.agenda.standing;

import dk.kkr.agenda.meetings.Meeting;
import dk.kkr.reference.dates.DanishDates;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The words of templates with the days of one meeting in them. What names a day that nobody knows
 * is said as such.
 *
 * @param meeting the day of the meeting
 * @param before the meeting before, if there is one
 * @param next the day of the next one; null while it is not in the calendar
 */
record StandingWords(LocalDate meeting, Optional<Meeting> before, @Nullable LocalDate next) {

  private static final String UNKNOWN = "(dato ikke fastlagt)";

  static StandingWords of(Meeting meeting, Optional<Meeting> before, List<LocalDate> after) {
    return new StandingWords(meeting.date(), before, after.isEmpty() ? null : after.getFirst());
  }

  String fill(String text) {
    String filled =
        text.replace("{møde}", DanishDates.format(meeting))
            .replace(
                "{forrige}", before.map(each -> DanishDates.format(each.date())).orElse(UNKNOWN));
    return next == null
        ? filled.replace("den {næste}", "ikke fastlagt").replace("{næste}", UNKNOWN)
        : filled.replace("{næste}", DanishDates.format(next));
  }
}
