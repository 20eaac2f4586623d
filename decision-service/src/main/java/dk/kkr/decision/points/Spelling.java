package dk.kkr.decision.points;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells names apart as people do: case and blanks make no difference. */
final class Spelling {

  private static final Pattern BLANKS = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

  private Spelling() {}

  /** What two spellings of one name have in common. */
  static String key(String name) {
    String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
    return BLANKS.matcher(composed).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }

  /** Whether two spellings are of one name. */
  static boolean same(String one, String other) {
    return key(one).equals(key(other));
  }
}
