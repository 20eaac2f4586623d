package dk.kkr.agenda.concerned;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Numbers below a hundred, in figures and in Danish words. */
final class NumberWords {

  private static final List<String> SMALL =
      List.of(
          "nul", "en", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve",
          "tolv", "tretten", "fjorten", "femten", "seksten", "sytten", "atten", "nitten");

  private static final List<String> TENS =
      List.of("tyve", "tredive", "fyrre", "halvtreds", "tres", "halvfjerds", "firs", "halvfems");

  private static final Map<String, Integer> WORDS = words();

  private NumberWords() {}

  /** What a text says as a whole; -1 when it is no number. */
  static int of(String text) {
    return Character.isDigit(text.charAt(0))
        ? Integer.parseInt(text)
        : WORDS.getOrDefault(text.toLowerCase(Locale.ROOT), -1);
  }

  private static Map<String, Integer> words() {
    Map<String, Integer> words = new HashMap<>();
    for (int i = 0; i < SMALL.size(); i++) {
      words.put(SMALL.get(i), i);
    }
    for (int i = 0; i < TENS.size(); i++) {
      int ten = 10 * (i + 2);
      words.put(TENS.get(i), ten);
      for (int one = 1; one < 10; one++) {
        words.put(SMALL.get(one) + "og" + TENS.get(i), ten + one);
      }
    }
    return words;
  }
}
