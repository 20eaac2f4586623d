package dk.kkr.agenda.files;

import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file on its way in, on the disk of this machine until it is closed. A slow sender holds neither
 * memory nor a connection to the database, and one that breaks off leaves nothing.
 */
public final class Spool implements AutoCloseable {

  private final Path path;
  private final long bytes;
  private final String sha512;

  private Spool(Path path, long bytes, String sha512) {
    this.path = path;
    this.bytes = bytes;
    this.sha512 = sha512;
  }

  /**
   * Takes all that comes; the platform bounds it.
   *
   * @throws ProblemException 400 when it breaks off or nothing comes, 413 when it is too much
   */
  public static Spool take(InputStream in) {
    Path path = place();
    try {
      MessageDigest digest = sha512Digest();
      long bytes;
      try (OutputStream out = new DigestOutputStream(Files.newOutputStream(path), digest)) {
        bytes = in.transferTo(out);
      }
      if (bytes == 0) {
        throw new ProblemException(
            Problems.MISSING_BODY, "No bytes were sent. Send the content of the file as the body.");
      }
      return new Spool(path, bytes, HexFormat.of().formatHex(digest.digest()));
    } catch (IOException e) {
      remove(path);
      throw new ProblemException(
          Problems.BAD_REQUEST,
          "The file did not arrive whole: the connection broke off or was silent for too long. Nothing was stored; send it again.",
          e);
    } catch (RuntimeException e) {
      remove(path);
      throw e;
    }
  }

  private static Path place() {
    try {
      // Readable by this user only, as the system creates such files.
      return Files.createTempFile("kkr-file-", ".tmp");
    } catch (IOException e) {
      throw new UncheckedIOException("No room for a file on its way in", e);
    }
  }

  private static MessageDigest sha512Digest() {
    try {
      return MessageDigest.getInstance("SHA-512");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-512", e);
    }
  }

  private static void remove(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      throw new UncheckedIOException("A file on its way in cannot be removed", e);
    }
  }

  /** Where it is meanwhile. */
  public Path path() {
    return path;
  }

  /** How many bytes came. */
  public long bytes() {
    return bytes;
  }

  /** 128 hexadecimal digits. */
  public String sha512() {
    return sha512;
  }

  @Override
  public void close() {
    remove(path);
  }
}
