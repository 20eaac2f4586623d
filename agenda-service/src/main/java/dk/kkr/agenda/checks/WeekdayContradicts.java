package dk.kkr.agenda.checks;

import dk.kkr.reference.dates.DanishDates;
import dk.kkr.reference.dates.FoundDate;

/** A weekday beside a date that falls on another. */
final class WeekdayContradicts implements ItemRule {

  @Override
  public CheckCode code() {
    return CheckCode.WEEKDAY_CONTRADICTS;
  }

  @Override
  public void check(CheckedAgenda.Frame frame, CheckedItem item, Report report) {
    for (Sentence sentence : item.withTitle()) {
      for (FoundDate date : sentence.dates()) {
        // Without a year the date itself is a guess.
        if (date.date() != null && date.weekdayContradicts() && !date.assumedYear()) {
          report.add(
              sentence.place(),
              "Der står »%s«, men datoen er %s. Ret ugedagen eller datoen."
                  .formatted(date.text(), DanishDates.formatWithWeekday(date.date())),
              sentence.excerpt(date.start(), date.end()));
        }
      }
    }
  }
}
