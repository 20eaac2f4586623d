package dk.kkr.agenda.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keeps what the tests were shown in {@code target/reading}, for people to look at. */
public final class Shown {

  private static final Path FOLDER = Path.of("target/reading");

  private Shown() {}

  /** Keeps a page; the page again. */
  public static String keep(String name, String text) {
    keep(name, text.getBytes(StandardCharsets.UTF_8));
    return text;
  }

  static byte[] keep(String name, byte[] content) {
    try {
      Files.write(Files.createDirectories(FOLDER).resolve(name), content);
      return content;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
