package dk.kkr.agenda.checks;

import dk.kkr.reference.dates.DanishDates;
import dk.kkr.reference.dates.FoundDate;
import java.time.LocalDate;
import java.util.List;

/**
 * Days on which a matter is to come before the council again, against the calendar; silent while
 * the calendar knows no later meeting.
 */
final class ReturnMeetingScheduled implements ItemRule {

  @Override
  public CheckCode code() {
    return CheckCode.RETURN_MEETING_NOT_SCHEDULED;
  }

  @Override
  public void check(CheckedAgenda.Frame frame, CheckedItem item, Report report) {
    List<LocalDate> later = frame.later();
    if (later.isEmpty() || Sentences.lower(item.sectionTitle()).contains("næste møde")) {
      return;
    }
    for (Sentence sentence : item.sentences()) {
      if (!returns(frame, sentence)) {
        continue;
      }
      for (FoundDate found : sentence.dates()) {
        LocalDate date = found.date();
        if (date != null
            && frame.date() != null
            && date.isAfter(frame.date())
            && !later.contains(date)) {
          report.add(
              sentence.place(),
              "Sagen skal på rådets møde %s, men den dag har rådet intet møde i kalenderen. Ret datoen eller kalenderen."
                  .formatted(DanishDates.format(date)),
              sentence.excerpt(found.start(), found.end()));
        }
      }
    }
  }

  private static boolean returns(CheckedAgenda.Frame frame, Sentence sentence) {
    boolean comes =
        sentence.has("forelægges")
            || sentence.has("på møde den")
            || sentence.has("på mødet den")
            || sentence.has("vende tilbage");
    return comes
        && (NextMeetings.names(frame.council(), sentence)
            || (sentence.recommendation() && sentence.has("på møde")));
  }
}
