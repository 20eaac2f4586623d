package dk.kkr.agenda.importing;

import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Takes out of a line what can be neither stored nor shown anywhere in the system: control
 * characters, and those that turn the direction of writing, with which a text shows something else
 * than it says. Letters of scripts that run from right to left stay.
 */
public final class PlainCharacters {

  /** Stands where something was that is no character. */
  private static final char LOST = '\uFFFD';

  private PlainCharacters() {}

  /** The line without them; form feeds and vertical tabs, which part pages and lines, are space. */
  public static String of(String raw) {
    if (raw.codePoints().allMatch(c -> c == '\t' || isPlain(c))) {
      return raw;
    }
    StringBuilder plain = new StringBuilder(raw.length());
    raw.codePoints()
        .forEach(
            c -> {
              if (c == '\f' || c == 0x0B) {
                plain.append(' ');
              } else if (Character.getType(c) == Character.SURROGATE) {
                plain.append(LOST);
              } else if (c == '\t' || isPlain(c)) {
                plain.appendCodePoint(c);
              }
            });
    return plain.toString();
  }

  /** What was taken out, such as {@code U+202E}; empty when nothing was. */
  public static String removedFrom(String raw) {
    return raw.codePoints()
        .filter(c -> c != '\t' && c != '\f' && c != 0x0B && !isPlain(c))
        .filter(c -> Character.getType(c) != Character.SURROGATE)
        .distinct()
        .limit(5)
        .mapToObj(c -> String.format(Locale.ROOT, "U+%04X", c))
        .collect(Collectors.joining(", "));
  }

  /** Whether a character stands in it that nobody could read any more. */
  public static boolean hasLost(String plain) {
    return plain.indexOf(LOST) >= 0;
  }

  private static boolean isPlain(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.SURROGATE -> false;
      default -> (c < 0x202A || c > 0x202E) && (c < 0x2066 || c > 0x2069);
    };
  }
}
