package dk.kkr.agenda.importing;

import java.util.regex.Pattern;

/**
 * Link targets that a conversion left loose between the lines: an address alone on its line, whole
 * or broken. They belong to some word elsewhere, nobody can say which.
 */
final class LooseLinks {

  private static final Pattern ADDRESS =
      Pattern.compile("(?i)^<?(?:(?:https?|ftp|file)://|www\\.|mailto:)\\S*>?$");
  private static final Pattern ESCAPED = Pattern.compile("^\\S*%[0-9A-Fa-f]{2}\\S*$");
  private static final Pattern FILE =
      Pattern.compile(
          "(?i)^\\S*[/\\\\_]\\S*\\.(?:pdf|docx?|xlsx?|pptx?|aspx?|html?|zip|msg)(?:[?#]\\S*)?$");
  private static final Pattern IMAGE = Pattern.compile("^!\\[[^\\]]*]\\([^)]*\\)$");

  /** No address is longer; the patterns take long on more. */
  private static final int LONGEST = 2_000;

  private LooseLinks() {}

  static boolean matches(Line line) {
    String text = line.raw().strip();
    if (text.length() > LONGEST) {
      return false;
    }
    if (text.startsWith("![")) {
      return IMAGE.matcher(text).matches();
    }
    if (text.indexOf(' ') >= 0) {
      return false;
    }
    return ADDRESS.matcher(text).matches()
        || ESCAPED.matcher(text).matches()
        || FILE.matcher(text).matches();
  }
}
