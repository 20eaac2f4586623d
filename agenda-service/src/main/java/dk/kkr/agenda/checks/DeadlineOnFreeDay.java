package dk.kkr.agenda.checks;

import dk.kkr.reference.dates.DanishDates;
import dk.kkr.reference.dates.DanishHolidays;
import dk.kkr.reference.dates.FoundDate;
import java.time.LocalDate;

/** A deadline on a day on which nobody is at work. */
final class DeadlineOnFreeDay implements ItemRule {

  @Override
  public CheckCode code() {
    return CheckCode.DEADLINE_ON_FREE_DAY;
  }

  @Override
  public void check(CheckedAgenda.Frame frame, CheckedItem item, Report report) {
    for (Sentence sentence : item.sentences()) {
      for (FoundDate deadline : Deadlines.in(sentence)) {
        LocalDate date = deadline.date();
        boolean itsOwnYear = !deadline.assumedYear() || !Deadlines.everyYear(sentence);
        if (date != null && itsOwnYear && DanishHolidays.isFree(date)) {
          report.add(
              sentence.place(), message(date), sentence.excerpt(deadline.start(), deadline.end()));
        }
      }
    }
    for (CheckedItem.PathPoint each : item.points()) {
      LocalDate due = each.point().dueOn();
      if (due != null && DanishHolidays.isFree(due)) {
        report.add(item.place().inPoint(each.path()), message(due), each.point().text());
      }
    }
  }

  private static String message(LocalDate date) {
    return "Fristen er %s%s. Vælg en hverdag."
        .formatted(
            DanishDates.formatWithWeekday(date),
            DanishHolidays.name(date).map(name -> " (" + name + ")").orElse(""));
  }
}
