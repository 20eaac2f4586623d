package dk.kkr.agenda.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The spelling in which words are compared. Danish writes å also as aa (Aarhus, Århus), and an
 * accent over e may be left out; marks that only say where a word may be broken say nothing.
 */
final class Folding {

  private static final Pattern UNSEEN = Pattern.compile("[\\u00AD\\u200B-\\u200D\\u2060\\uFEFF]");

  private Folding() {}

  /** The text in lower case and that spelling. */
  static String of(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    return UNSEEN
        .matcher(composed)
        .replaceAll("")
        .toLowerCase(Locale.ROOT)
        .replace("aa", "å")
        .replace('é', 'e');
  }
}
