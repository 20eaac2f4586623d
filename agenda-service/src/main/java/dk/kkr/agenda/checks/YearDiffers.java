package dk.kkr.agenda.checks;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * "Tallet for 2022" in the recommendation, and only "tallet for 2021" in the rest of the item.
 * Where the rest has both it compares years, and nothing is wrong.
 */
final class YearDiffers implements ItemRule {

  private static final Pattern NOUN_FOR_YEAR =
      Pattern.compile(
          "(?<!\\p{L})(\\p{L}{4,40})\\sfor\\s(?:året\\s)?(20\\d\\d)(?![\\d/–-])(?!(?:,|\\sog)\\s20\\d\\d)");

  @Override
  public CheckCode code() {
    return CheckCode.YEAR_DIFFERS;
  }

  @Override
  public void check(CheckedAgenda.Frame frame, CheckedItem item, Report report) {
    Map<String, Set<String>> asked = new HashMap<>();
    Map<String, Set<String>> told = new HashMap<>();
    for (Sentence sentence : item.sentences()) {
      years(sentence, sentence.recommendation() ? asked : told);
    }
    if (asked.isEmpty() || told.isEmpty()) {
      return;
    }
    for (Sentence sentence : item.sentences()) {
      if (!sentence.recommendation()) {
        check(sentence, asked, told, report);
      }
    }
  }

  private static void years(Sentence sentence, Map<String, Set<String>> years) {
    if (sentence.has(" for ")) {
      Matcher found = NOUN_FOR_YEAR.matcher(sentence.lower());
      while (found.find()) {
        years.computeIfAbsent(Terms.stem(found.group(1)), _ -> new TreeSet<>()).add(found.group(2));
      }
    }
  }

  private static void check(
      Sentence sentence,
      Map<String, Set<String>> asked,
      Map<String, Set<String>> told,
      Report report) {
    if (!sentence.has(" for ")) {
      return;
    }
    Matcher found = NOUN_FOR_YEAR.matcher(sentence.lower());
    while (found.find()) {
      String noun = Terms.stem(found.group(1));
      Set<String> inRecommendation = asked.getOrDefault(noun, Set.of());
      Set<String> elsewhere = told.getOrDefault(noun, Set.of());
      if (!inRecommendation.isEmpty() && inRecommendation.stream().noneMatch(elsewhere::contains)) {
        report.add(
            sentence.place(),
            "Her står »%s«, men i indstillingen gælder det %s. Se efter, hvilket år der er rigtigt."
                .formatted(
                    sentence.text().substring(found.start(), found.end()),
                    String.join(" og ", inRecommendation)),
            sentence.excerpt(found.start(), found.end()));
      }
    }
  }
}
