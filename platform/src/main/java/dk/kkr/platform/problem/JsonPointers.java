package dk.kkr.platform.problem;

/** JSON pointers, RFC 6901. */
public final class JsonPointers {

  private JsonPointers() {}

  /** A reference token with its special characters escaped. */
  public static String escape(String token) {
    return token.replace("~", "~0").replace("/", "~1");
  }
}
