package dk.kkr.agenda.checks;

import dk.kkr.reference.dates.DanishDates;
import dk.kkr.reference.dates.FoundDate;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** A text that gives the agenda of the meeting another day than the meeting has. */
final class MeetingDayDiffers implements ItemRule {

  private static final String AGENDA = "dagsordenen";
  private static final Pattern CUE =
      Pattern.compile("(?<!\\p{L})(?<!på )" + AGENDA + " +(?:for|til) +mødet?(?: +den)? *$");
  private static final int REACH = 60;

  @Override
  public CheckCode code() {
    return CheckCode.MEETING_DAY_DIFFERS;
  }

  @Override
  public void check(CheckedAgenda.Frame frame, CheckedItem item, Report report) {
    LocalDate meeting = frame.date();
    if (meeting == null) {
      return;
    }
    for (Sentence sentence : item.withTitle()) {
      if (sentence.has(AGENDA)) {
        check(meeting, sentence, report);
      }
    }
  }

  private static void check(LocalDate meeting, Sentence sentence, Report report) {
    for (FoundDate found : sentence.dates()) {
      LocalDate date = found.date();
      if (date != null && !date.equals(meeting) && isOfAgenda(sentence, found)) {
        report.add(
            sentence.place(),
            "Her er dagsordenen for mødet den %s, men mødet er den %s. Ret datoen, hvis det er dette møde, der menes."
                .formatted(DanishDates.format(date), DanishDates.format(meeting)),
            sentence.excerpt(found.start(), found.end()));
      }
    }
  }

  private static boolean isOfAgenda(Sentence sentence, FoundDate found) {
    int from = Math.max(0, found.start() - REACH);
    return CUE.matcher(sentence.lower().substring(from, found.start())).find();
  }
}
