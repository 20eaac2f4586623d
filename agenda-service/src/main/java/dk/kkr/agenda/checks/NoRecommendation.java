package dk.kkr.agenda.checks;

import dk.kkr.agenda.importing.PartKind;
import java.util.regex.Pattern;

/** An item that asks the council for nothing, though it is no standing orientation. */
final class NoRecommendation implements ItemRule {

  private static final Pattern EXEMPT =
      Pattern.compile(
          "siden sidst|eventuelt|meddelelser|orientering|nyt fra|velkomst|velkommen|næste møde|pause|gensidig");

  @Override
  public CheckCode code() {
    return CheckCode.NO_RECOMMENDATION;
  }

  @Override
  public void check(CheckedAgenda.Frame frame, CheckedItem item, Report report) {
    boolean recommended =
        !item.content().points().isEmpty()
            || item.content().parts().stream()
                .anyMatch(part -> part.kind() == PartKind.RECOMMENDATION && !part.text().isBlank());
    if (item.dealtWith()
        && !recommended
        && !isExempt(item.title())
        && !isExempt(item.sectionTitle())) {
      report.add(
          item.place(),
          "Punktet har ingen indstilling. Skriv, hvad rådet skal gøre.",
          item.title());
    }
  }

  private static boolean isExempt(String title) {
    return EXEMPT.matcher(Sentences.lower(title)).find();
  }
}
