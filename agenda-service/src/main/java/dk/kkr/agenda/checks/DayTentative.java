package dk.kkr.agenda.checks;

import dk.kkr.agenda.meetings.DateStatus;
import dk.kkr.agenda.meetings.MeetingPlan;

/** An agenda calls people to a day: it goes out when the day is certain. */
final class DayTentative implements Rule {

  @Override
  public CheckCode code() {
    return CheckCode.DAY_TENTATIVE;
  }

  @Override
  public void check(CheckedAgenda agenda, Report report) {
    MeetingPlan plan = agenda.frame().plan();
    if (plan != null && plan.dateStatus() == DateStatus.TENTATIVE) {
      report.add(
          CheckPlace.AGENDA,
          "Mødets dato er foreløbig. Fastlæg datoen, før dagsordenen sendes ud.",
          "");
    }
  }
}
