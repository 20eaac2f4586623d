package dk.kkr.agenda.checks;

import dk.kkr.reference.dates.DanishDates;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The next meeting as the agenda names it, against the calendar; silent while that is empty. */
final class NextMeetingScheduled implements Rule {

  @Override
  public CheckCode code() {
    return CheckCode.NEXT_MEETING_NOT_SCHEDULED;
  }

  @Override
  public void check(CheckedAgenda agenda, Report report) {
    List<NextMeetings.Named> named = NextMeetings.in(agenda);
    if (!named.isEmpty()) {
      NextMeetings.Named next = named.getFirst();
      String wrong = wrong(next.date(), agenda.frame());
      if (wrong != null) {
        report.add(next.sentence(), wrong);
      }
    }
  }

  private static @Nullable String wrong(LocalDate next, CheckedAgenda.Frame frame) {
    LocalDate meeting = frame.date();
    if (meeting != null && !next.isAfter(meeting)) {
      return "Næste møde er angivet til %s, som ikke er efter dette møde. Ret datoen."
          .formatted(DanishDates.format(next));
    }
    List<LocalDate> later = frame.later();
    if (later.isEmpty() || later.getFirst().equals(next)) {
      return null;
    }
    return "Næste møde er angivet til %s, men i kalenderen er rådets næste møde %s. Ret dagsordenen eller kalenderen."
        .formatted(DanishDates.format(next), DanishDates.format(later.getFirst()));
  }
}
