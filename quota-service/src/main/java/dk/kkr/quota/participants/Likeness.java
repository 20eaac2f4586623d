package dk.kkr.quota.participants;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Which names look the same on paper. */
public final class Likeness {

  private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}+");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

  private Likeness() {}

  /**
   * The same for two names that nobody can tell apart: letters in one piece or two, blanks of any
   * kind, and characters that are not seen.
   */
  public static String of(String name) {
    String seen = UNSEEN.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC)).replaceAll("");
    return BLANKS.matcher(seen).replaceAll(" ").strip();
  }
}
