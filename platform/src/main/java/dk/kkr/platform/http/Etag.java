package dk.kkr.platform.http;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An entity tag made of the version of the thing and the representation shown, written {@code
 * "<version>.<representation>"}.
 *
 * @param version the {@code @Version} of the aggregate
 * @param representation what else the bytes depend on: format, audience, effects shown; letters,
 *     digits and dashes, at most 200: room for the widest numbers and the hash of a state
 */
public record Etag(long version, String representation) {

  private static final Pattern REPRESENTATION = Pattern.compile("[A-Za-z0-9-]{1,200}");
  private static final Pattern TAG =
      Pattern.compile("(?:W/)?\"(\\d{1,18})\\.([A-Za-z0-9-]{1,200})\"");

  public Etag {
    if (!REPRESENTATION.matcher(representation).matches()) {
      throw new IllegalArgumentException("Not a representation: " + representation);
    }
  }

  /**
   * Reads a tag of ours. A weak mark is accepted: proxies that compress add it, and the version
   * says the same either way. Null when it is no tag of ours.
   */
  static @Nullable Etag parse(String tag) {
    Matcher matcher = TAG.matcher(tag.strip());
    return matcher.matches() ? new Etag(Long.parseLong(matcher.group(1)), matcher.group(2)) : null;
  }

  /** The header value, with its quotes. */
  @Override
  public String toString() {
    return "\"" + version + "." + representation + "\"";
  }
}
