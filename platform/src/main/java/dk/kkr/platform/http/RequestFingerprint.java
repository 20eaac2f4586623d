package dk.kkr.platform.http;

import jakarta.enterprise.context.RequestScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells whether two requests to the same route ask for the same: query and body, digested. */
@RequestScoped
class RequestFingerprint {

  private final MessageDigest digest = sha256();

  /** The digest that the bytes of the body go through. */
  MessageDigest startBody() {
    return digest;
  }

  /** 32 bytes; call once, after the body was read. */
  byte[] finish(String query) {
    digest.update((byte) 0);
    return digest.digest(query.getBytes(StandardCharsets.UTF_8));
  }

  /** 64 hexadecimal digits that stand for a text of any length. */
  static String of(String text) {
    return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
