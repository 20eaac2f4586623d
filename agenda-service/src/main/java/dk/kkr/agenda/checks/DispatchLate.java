package dk.kkr.agenda.checks;

import dk.kkr.reference.dates.DanishDates;
import java.time.LocalDate;

/**
 * Whether the agenda is out in time. While it is not, today is the earliest day on which it can be;
 * a meeting that lies in the past is no concern any more.
 */
final class DispatchLate implements Rule {

  @Override
  public CheckCode code() {
    return CheckCode.DISPATCH_LATE;
  }

  @Override
  public void check(CheckedAgenda agenda, Report report) {
    CheckedAgenda.Frame frame = agenda.frame();
    LocalDate meeting = frame.date();
    LocalDate today = frame.today();
    if (meeting == null || frame.released() != null || today == null || today.isAfter(meeting)) {
      return;
    }
    LocalDate latest = frame.dispatch().latest(meeting);
    if (today.isAfter(latest)) {
      report.add(
          CheckPlace.AGENDA,
          "Dagsordenen skulle være sendt ud senest %s for at nå frem %d hverdage før mødet."
              .formatted(DanishDates.formatWithWeekday(latest), frame.dispatch().weekdays()),
          "",
          DispatchRule.SOURCE,
          true);
    }
  }
}
