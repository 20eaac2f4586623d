package dk.kkr.platform.http;

/** Which characters a text may have: those that can be stored and shown. */
public final class Characters {

  private Characters() {}

  /**
   * True for a text without control characters other than line breaks and tabs, without half of a
   * surrogate pair, and without characters that turn the direction of writing. The database refuses
   * the first, nobody can read the second, and with the third a text shows something else than it
   * says.
   */
  public static boolean plain(String text) {
    return text.codePoints().allMatch(Characters::isPlain);
  }

  private static boolean isPlain(int codePoint) {
    return switch (codePoint) {
      case '\n', '\r', '\t' -> true;
      // Embeddings, overrides and isolates; the mere marks U+200E and U+200F reorder nothing else.
      case 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069 -> false;
      default ->
          Character.getType(codePoint) != Character.CONTROL
              && Character.getType(codePoint) != Character.SURROGATE;
    };
  }
}
