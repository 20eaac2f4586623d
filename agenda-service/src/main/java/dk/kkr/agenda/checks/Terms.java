package dk.kkr.agenda.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Danish words without their endings, as far as comparing them needs it. */
final class Terms {

  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final int SHORTEST = 5;

  /** Longest first. */
  private static final List<String> ENDINGS =
      List.of(
          "ernes", "erne", "ens", "ets", "ene", "en", "et", "er", "es", "e", "n", "t", "r", "s");

  private static final Set<String> COMMON =
      Set.of(
          "godkendelse",
          "orientering",
          "status",
          "udkast",
          "forslag",
          "kommuner",
          "kommune",
          "mellem",
          "region");

  private Terms() {}

  /** The word without a case or plural ending; what is left has at least three letters. */
  static String stem(String lower) {
    for (String ending : ENDINGS) {
      if (lower.endsWith(ending) && lower.length() - ending.length() >= 3) {
        return lower.substring(0, lower.length() - ending.length());
      }
    }
    return lower;
  }

  /** Stems of the words that say what a text is about. */
  static List<String> stems(String text) {
    List<String> stems = new ArrayList<>();
    Matcher words = WORD.matcher(Sentences.lower(text));
    while (words.find()) {
      String word = words.group();
      if (word.length() >= SHORTEST && !COMMON.contains(word)) {
        String stem = stem(word);
        stems.add(stem.length() < 4 ? word : stem);
      }
    }
    return stems;
  }

  /** Whether two nouns mean the same thing: the same stem, or one the last part of the other. */
  static boolean same(String left, String right) {
    String a = stem(left);
    String b = stem(right);
    return a.equals(b) || (a.length() >= 3 && b.endsWith(a)) || (b.length() >= 3 && a.endsWith(b));
  }
}
