package dk.kkr.agenda.checks;

import dk.kkr.reference.dates.DanishDates;
import java.time.LocalDate;
import java.util.List;

/** Title and text that name different days for the next meeting. */
final class NextMeetingDiffers implements Rule {

  @Override
  public CheckCode code() {
    return CheckCode.NEXT_MEETING_DIFFERS;
  }

  @Override
  public void check(CheckedAgenda agenda, Report report) {
    List<NextMeetings.Named> named = NextMeetings.in(agenda);
    if (named.isEmpty()) {
      return;
    }
    LocalDate first = named.getFirst().date();
    named.stream()
        .filter(each -> !each.date().equals(first))
        .forEach(
            each ->
                report.add(
                    each.sentence(),
                    "Her er næste møde %s, men først på dagsordenen er det %s. Ret den dato, der er forkert."
                        .formatted(DanishDates.format(each.date()), DanishDates.format(first))));
  }
}
