package dk.kkr.agenda.checks;

import dk.kkr.reference.dates.FoundDate;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A deadline for what an item is about ("Fordeling af … for 2022") that lies in that year: it
 * should have passed when the year begins. Items about a year that runs already are passed over.
 */
final class DeadlineYear implements ItemRule {

  private static final Pattern GOVERNED =
      Pattern.compile("(?<!\\p{L})(?:for|i)(?:\\såret)?\\s(20\\d\\d)(?![\\d/–-])");
  private static final String REFUGEES =
      "Integrationsloven § 8, stk. 1: en aftale meddeles inden den 10. september i det år, hvor"
          + " landstallet meldes ud";

  @Override
  public CheckCode code() {
    return CheckCode.DEADLINE_NOT_BEFORE_YEAR;
  }

  @Override
  public void check(CheckedAgenda.Frame frame, CheckedItem item, Report report) {
    Matcher governed = GOVERNED.matcher(Sentences.lower(item.title()));
    LocalDate meeting = frame.date();
    if (meeting == null || !governed.find()) {
      return;
    }
    int year = Integer.parseInt(governed.group(1));
    if (year <= meeting.getYear()) {
      return;
    }
    List<String> subject = Terms.stems(item.title());
    for (Sentence sentence : item.sentences()) {
      for (FoundDate deadline : Deadlines.in(sentence)) {
        if (!deadline.assumedYear()
            && deadline.month().getYear() >= year
            && subject.stream().anyMatch(sentence::has)) {
          report(year, sentence, deadline, report);
        }
      }
    }
  }

  private static void report(int year, Sentence sentence, FoundDate deadline, Report report) {
    boolean refugees = sentence.has("regionskvote") || sentence.has("kommunekvote");
    report.add(
        sentence.place(),
        "Fristen »%s« ligger ikke før det år, sagen gælder (%d). Se efter, om årstallet er rigtigt."
            .formatted(deadline.text(), year),
        sentence.excerpt(deadline.start(), deadline.end()),
        refugees ? REFUGEES : null,
        false);
  }
}
