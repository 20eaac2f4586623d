package dk.kkr.platform.http;

/** Which characters a text may have: those that can be stored and shown. */
public final class Characters {

  private Characters() {}

  /**
   * True for a text without control characters other than line breaks and tabs, and without half of
   * a surrogate pair. The database refuses the one, and nobody can read the other.
   */
  public static boolean plain(String text) {
    return text.codePoints().allMatch(Characters::isPlain);
  }

  private static boolean isPlain(int codePoint) {
    return switch (codePoint) {
      case '\n', '\r', '\t' -> true;
      default ->
          Character.getType(codePoint) != Character.CONTROL
              && Character.getType(codePoint) != Character.SURROGATE;
    };
  }
}
