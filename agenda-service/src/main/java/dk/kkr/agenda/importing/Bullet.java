package dk.kkr.agenda.importing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The mark at the start of a dash in a list.
 *
 * @param mark as written
 * @param text what follows
 */
record Bullet(String mark, String text) {

  private static final Pattern SPACED =
      Pattern.compile("^([-–—‐‑−•·▪▫◦●○■□►‣✓*+\\uF0B7\\uF0A7]|o(?=\\s+\\p{Lu}))\\s+(\\S.*)$");
  private static final Pattern CLOSE = Pattern.compile("^([–—•·▪◦●■►‣\\uF0B7\\uF0A7])(\\p{Lu}.*)$");

  static @Nullable Bullet of(Line line) {
    if (line.text().isEmpty()) {
      return null;
    }
    char first = line.text().charAt(0);
    if (Character.isLetterOrDigit(first) && first != 'o') {
      return null;
    }
    Matcher spaced = SPACED.matcher(line.words());
    if (spaced.matches()) {
      return new Bullet(spaced.group(1), spaced.group(2));
    }
    Matcher close = CLOSE.matcher(line.words());
    return close.matches() ? new Bullet(close.group(1), close.group(2)) : null;
  }
}
