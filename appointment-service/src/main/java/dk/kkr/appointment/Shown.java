package dk.kkr.appointment;

import dk.kkr.platform.json.EventJson;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Names a representation that shows more than its own aggregate, such as names of others or what
 * follows from their records: an ETag made of it changes with what is shown.
 */
public final class Shown {

  private static final int BYTES = 8;

  private Shown() {}

  /** The part of an ETag after the version: the audience, and a hash of all that is shown. */
  public static String tag(String audience, Object view) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(EventJson.write(view).getBytes(StandardCharsets.UTF_8));
      return audience + "-" + HexFormat.of().formatHex(hash, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
