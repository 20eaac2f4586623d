package dk.kkr.agenda.checks;

import dk.kkr.agenda.meetings.MeetingDeadline;
import dk.kkr.agenda.meetings.MeetingPlan;
import dk.kkr.reference.dates.DanishDates;
import java.time.LocalDate;

/** A deadline on the way to the meeting that lies behind it: a wrong year, or a meeting moved. */
final class DeadlineAfterMeeting implements Rule {

  @Override
  public CheckCode code() {
    return CheckCode.DEADLINE_AFTER_MEETING;
  }

  @Override
  public void check(CheckedAgenda agenda, Report report) {
    LocalDate meeting = agenda.frame().date();
    MeetingPlan plan = agenda.frame().plan();
    if (meeting == null || plan == null) {
      return;
    }
    for (MeetingDeadline deadline : plan.deadlines()) {
      if (deadline.date().isAfter(meeting)) {
        String day = DanishDates.format(deadline.date());
        report.add(
            CheckPlace.AGENDA,
            "Fristen »%s« er den %s, efter mødet den %s. Ret fristen."
                .formatted(deadline.words(), day, DanishDates.format(meeting)),
            deadline.words() + ": " + day);
      }
    }
  }
}
