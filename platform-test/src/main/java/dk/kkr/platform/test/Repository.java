package dk.kkr.platform.test;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the files of the repository are, whatever folder a test runs in. */
final class Repository {

  private Repository() {}

  /** A file or folder by its path from the root, e.g. {@code contracts/events}. */
  static Path resolve(String path) {
    return root().resolve(path);
  }

  private static Path root() {
    String given = System.getProperty("kkr.root");
    if (given != null && !given.contains("${")) {
      return Path.of(given);
    }
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("contracts"))) {
      Path parent = folder.getParent();
      if (parent == null) {
        throw new IllegalStateException("No contracts/ above " + Path.of("").toAbsolutePath());
      }
      folder = parent;
    }
    return folder;
  }
}
