package dk.kkr.agenda.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The agendas of our own in the repository. */
public final class SampleFiles {

  /** Markdown. */
  public static final String MARKDOWN = "kkr-hovedstaden-2022-03-11.md";

  /** Wrapped text. */
  public static final String TEXT = "kkr-hovedstaden-2022-06-10.txt";

  private SampleFiles() {}

  /** Their names. */
  public static List<String> all() {
    return List.of(MARKDOWN, TEXT);
  }

  /** A file. */
  public static byte[] bytes(String name) {
    try {
      return Files.readAllBytes(path(name));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static List<String> lines(String name) {
    try {
      return Files.readAllLines(path(name));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Where a file is. */
  public static Path path(String name) {
    return root().resolve("samples").resolve(name);
  }

  /** Root of the repository: the build says where it is. */
  public static Path root() {
    return Path.of(System.getProperty("kkr.root", ".."));
  }
}
