package dk.kkr.agenda.checks;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Long words that are one letter apart inside, never in their endings: "taskfore" beside
 * "taskforce". The rarer one is reported.
 */
final class WordSpelling implements Rule {

  private static final Pattern WORD =
      Pattern.compile("(?<![\\p{L}\\d-])\\p{L}{8,40}(?![\\p{L}\\d-])");

  /** So many letters at the end may be those of a case, plural or tense. */
  private static final int ENDING = 3;

  private static final String OF_ENDINGS = "enrstd";

  /** Another vowel is mostly another tense: sætte, satte. */
  private static final String VOWELS = "aeiouyæøå";

  /** So many letters at the beginning may be a prefix of their own: om-, op-. */
  private static final int BEGINNING = 3;

  private static final int MOST = 20_000;

  /** A word with how often it stands there and where first. */
  private static final class Use {
    private final Sentence first;
    private final int from;
    private int count;

    Use(Sentence first, int from) {
      this.first = first;
      this.from = from;
    }
  }

  @Override
  public CheckCode code() {
    return CheckCode.WORD_SPELLED_DIFFERENTLY;
  }

  @Override
  public void check(CheckedAgenda agenda, Report report) {
    Map<String, Use> words = words(agenda);
    // A word without one of its inner letters leads to the words that have lost that letter, too.
    Map<String, String> without = new HashMap<>();
    Set<String> told = new HashSet<>();
    for (String word : words.keySet()) {
      for (int i = 1; i < word.length() - 1; i++) {
        String shorter = word.substring(0, i) + word.substring(i + 1);
        boolean ending = mayBeEnding(word, i);
        if (!ending) {
          compare(word, words.containsKey(shorter) ? shorter : null, words, told, report);
        }
        if (i >= BEGINNING && VOWELS.indexOf(word.charAt(i)) < 0) {
          String other = without.putIfAbsent(i + shorter, word);
          boolean bothEnd = ending && other != null && mayBeEnding(other, i);
          compare(word, bothEnd ? null : other, words, told, report);
        }
      }
    }
  }

  private static boolean mayBeEnding(String word, int position) {
    return position >= word.length() - ENDING && OF_ENDINGS.indexOf(word.charAt(position)) >= 0;
  }

  private static Map<String, Use> words(CheckedAgenda agenda) {
    Map<String, Use> words = new LinkedHashMap<>();
    for (CheckedItem item : agenda.items()) {
      for (Sentence sentence : Texts.of(item)) {
        Matcher word = WORD.matcher(sentence.lower());
        while (word.find()) {
          Use use = words.get(word.group());
          if (use == null && words.size() < MOST) {
            use = new Use(sentence, word.start());
            words.put(word.group(), use);
          }
          if (use != null) {
            use.count++;
          }
        }
      }
    }
    return words;
  }

  private static void compare(
      String word,
      @Nullable String other,
      Map<String, Use> words,
      Set<String> told,
      Report report) {
    Use one = words.get(word);
    Use two = other == null ? null : words.get(other);
    if (other == null || one == null || two == null) {
      return;
    }
    String key = word.compareTo(other) < 0 ? word + other : other + word;
    if (!told.add(key)) {
      return;
    }
    boolean oneIsRare = one.count <= two.count;
    Use rare = oneIsRare ? one : two;
    report.add(
        rare.first.place(),
        "»%s« ligner »%s«, som også bruges. Se efter, om det er en stavefejl."
            .formatted(oneIsRare ? word : other, oneIsRare ? other : word),
        rare.first.excerpt(rare.from, rare.from + word.length()));
  }
}
