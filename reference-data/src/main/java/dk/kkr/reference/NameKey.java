package dk.kkr.reference;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The form in which names are compared: case, blanks, hyphens, the word "Kommune" and the spellings
 * å and aa make no difference. Nothing else is bent: a misspelt name stays unknown.
 */
final class NameKey {

  private static final Pattern SEPARATORS = Pattern.compile("[\\s\\u00a0()\\-\\u2010-\\u2015]+");
  private static final Pattern AUTHORITY =
      Pattern.compile(" (regionskommune|kommune)(s|n|ns|['\\u2019]s?)?$");
  private static final Pattern APOSTROPHE = Pattern.compile("['\\u2019]s?$");

  private NameKey() {}

  /** The form under which a name is stored. */
  static String of(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT).replace("aa", "å");
    String spaced = SEPARATORS.matcher(plain).replaceAll(" ").strip();
    String bare = AUTHORITY.matcher(spaced).replaceFirst("").strip();
    return bare.isEmpty() ? spaced : bare;
  }

  /**
   * The forms under which to search, best first: as written, then without a genitive ending. A name
   * that itself ends in s (Randers) is found as written, so its s is never taken off.
   */
  static List<String> toSearch(String name) {
    String key = of(name);
    String bare = APOSTROPHE.matcher(key).replaceFirst("");
    if (bare.equals(key) && key.endsWith("s")) {
      bare = key.substring(0, key.length() - 1);
    }
    return bare.equals(key) || bare.isEmpty() ? List.of(key) : List.of(key, bare);
  }
}
