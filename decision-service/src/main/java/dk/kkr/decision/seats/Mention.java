package dk.kkr.decision.seats;

import java.util.regex.Pattern;

/**
 * Whether a text names a body: as whole words, whatever the case, also in the genitive. A short
 * name such as an abbreviation has to be written exactly.
 */
record Mention(Pattern pattern) {

  private static final int SHORT = 4;

  static Mention of(String body) {
    int flags = body.length() <= SHORT ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    return new Mention(
        Pattern.compile(
            "(?<![\\p{L}\\p{N}])" + Pattern.quote(body) + "(?:'?s)?(?![\\p{L}\\p{N}])", flags));
  }

  boolean in(String text) {
    return pattern.matcher(text).find();
  }
}
