package dk.kkr.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the journeys find what they start and what they import. */
final class Repository {

  private static final Path ROOT = Path.of(System.getProperty("kkr.root", "..")).toAbsolutePath();
  private static final Path DEMONSTRATION = Path.of("local-stack/src/main/resources/demo");

  private Repository() {}

  static Path root() {
    return ROOT.normalize();
  }

  /**
   * A published agenda where the folder of agendas stands beside the repository; else our own
   * demonstration agenda of the same meeting, which has the same items and points.
   */
  static byte[] agenda(String name) {
    Path published = root().resolve("../shared/agendas").resolve(name);
    String ours = name.replaceFirst("\\.[a-z]+$", ".md");
    Path file =
        Files.isReadable(published) ? published : root().resolve(DEMONSTRATION).resolve(ours);
    return read(file);
  }

  /** A sample that stands in the repository. */
  static byte[] sample(String name) {
    return read(root().resolve("samples").resolve(name));
  }

  private static byte[] read(Path file) {
    System.out.println("Journey reads " + file.normalize());
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
