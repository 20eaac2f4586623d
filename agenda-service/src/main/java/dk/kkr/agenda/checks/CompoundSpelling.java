package dk.kkr.agenda.checks;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * "Rekrutterings taskforce" and "rekrutterings-taskforce": a compound that is written apart here
 * and together there. Both parts have four letters or more, so that pairs of small words do not
 * count.
 */
final class CompoundSpelling implements Rule {

  private static final Pattern HYPHENATED =
      Pattern.compile("(?<![\\p{L}\\d-])([\\p{L}\\d]{2,30})-(\\p{L}{4,40})(?![\\p{L}-])");
  private static final Pattern WORDS =
      Pattern.compile("(?<![\\p{L}\\d-])[\\p{L}\\d]{2,60}(?![\\p{L}-])");

  private final int most;

  CompoundSpelling() {
    this(20_000);
  }

  /** Looks at so many hyphenated compounds at most. */
  CompoundSpelling(int most) {
    this.most = most;
  }

  @Override
  public CheckCode code() {
    return CheckCode.COMPOUND_SPELLED_DIFFERENTLY;
  }

  @Override
  public void check(CheckedAgenda agenda, Report report) {
    Map<String, String> hyphenated = hyphenated(agenda);
    if (hyphenated.isEmpty()) {
      return;
    }
    Set<String> told = new HashSet<>();
    for (CheckedItem item : agenda.items()) {
      for (Sentence sentence : Texts.of(item)) {
        others(sentence, hyphenated, told, report);
      }
    }
  }

  private Map<String, String> hyphenated(CheckedAgenda agenda) {
    Map<String, String> found = new LinkedHashMap<>();
    for (CheckedItem item : agenda.items()) {
      for (Sentence sentence : Texts.of(item)) {
        if (!sentence.has("-")) {
          continue;
        }
        Matcher matcher = HYPHENATED.matcher(sentence.lower());
        while (matcher.find() && found.size() < most) {
          found.putIfAbsent(
              matcher.group(1) + matcher.group(2),
              sentence.text().substring(matcher.start(), matcher.end()));
        }
      }
    }
    return found;
  }

  private static void others(
      Sentence sentence, Map<String, String> hyphenated, Set<String> told, Report report) {
    Matcher words = WORDS.matcher(sentence.lower());
    String before = "";
    int start = 0;
    int end = -2;
    while (words.find()) {
      String word = words.group();
      boolean apart =
          words.start() == end + 1 && word.length() >= 4 && hyphenated.containsKey(before + word);
      if (apart || hyphenated.containsKey(word)) {
        String key = apart ? before + word : word;
        if (told.add(key)) {
          report.add(
              sentence.place(),
              "»%s« skrives også »%s«. Brug én stavemåde."
                  .formatted(
                      sentence.text().substring(apart ? start : words.start(), words.end()),
                      hyphenated.get(key)),
              sentence.excerpt(apart ? start : words.start(), words.end()));
        }
      }
      before = word;
      start = words.start();
      end = words.end();
    }
  }
}
