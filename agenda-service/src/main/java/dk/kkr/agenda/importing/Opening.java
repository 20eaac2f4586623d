package dk.kkr.agenda.importing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The standing words that open a recommendation ("Det indstilles, at" and the council), and what is
 * left without them.
 */
final class Opening {

  private static final Pattern IMPERSONAL =
      Pattern.compile(
          "(?iu)^(?:(?:på (?:den|denne) baggrund|herudover|endvidere|desuden|samtidig)\\s+)?(?:det\\s+)?"
              + "(?:indstilles|foreslås|anbefales|henstilles)(?:\\s+det)?"
              + "(?:\\s+(?:endvidere|desuden|derfor|samtidig|herudover|yderligere|således|også|derudover))?"
              + "(?:\\s+(?:til|over for)\\s+[^,.:;]{2,60}?)?\\s*(?:,?\\s*at(?!\\p{L})|(?=:))\\s*[:,]?\\s*");
  private static final Pattern PERSONAL =
      Pattern.compile(
          "(?u)^(?!KKR\\s)\\p{Lu}[\\p{L}\\p{N} ()/-]{2,80}?\\s(?:indstiller|foreslår|anbefaler)"
              + "(?:\\s+(?:til|over for)\\s+[^,.:;]{2,60}?)?\\s*,?\\s*at(?!\\p{L})\\s*[:,]?\\s*");
  private static final Pattern SUBJECT =
      Pattern.compile(
          "(?u)^(?:KKR(?:\\s+\\p{Lu}\\p{L}+)?|K\\d{1,2}|(?:[Dd]en\\s+|[Dd]et\\s+)?\\p{L}*"
              + "(?:kredsen|udvalget|rådet|gruppen|formandskabet|bestyrelsen|forummet))"
              + "(?![\\p{L}’'-])\\s*[:,]?\\s*");
  private static final Pattern LONE_COLON = Pattern.compile("^[:,\\s]+");

  private Opening() {}

  /** What follows the standing words, or null when the text does not open with them. */
  static @Nullable String rest(String text, @Nullable String council) {
    for (Pattern opening : new Pattern[] {IMPERSONAL, PERSONAL}) {
      Matcher matcher = opening.matcher(text);
      if (matcher.lookingAt()) {
        return withoutSubject(text.substring(matcher.end()), council);
      }
    }
    return null;
  }

  /** The text without a council at its start. */
  static String withoutSubject(String text, @Nullable String council) {
    String rest = LONE_COLON.matcher(text).replaceFirst("");
    if (council != null) {
      Matcher named =
          Pattern.compile("(?iu)^" + Pattern.quote(council) + "(?![\\p{L}’'-])\\s*[:,]?\\s*")
              .matcher(rest);
      if (named.lookingAt()) {
        return isWholeSubject(rest, named.end()) ? rest.substring(named.end()) : rest;
      }
      if (rest.regionMatches(true, 0, council + "s ", 0, council.length() + 2)) {
        return rest;
      }
    }
    Matcher subject = SUBJECT.matcher(rest);
    return subject.lookingAt() && isWholeSubject(rest, subject.end())
        ? rest.substring(subject.end())
        : rest;
  }

  /** Not the first of two who act together. */
  private static boolean isWholeSubject(String text, int end) {
    return !text.startsWith("og ", end) && !text.startsWith("samt ", end);
  }
}
