package dk.kkr.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** A folder with everything in it. */
record FileTree(Path root) {

  /** Removes it; nothing to do where it is missing. */
  void delete() throws IOException {
    if (!Files.exists(root)) {
      return;
    }
    try (var files = Files.walk(root)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** Copies it to a place where nothing is. */
  void copyTo(Path target) throws IOException {
    try (var files = Files.walk(root)) {
      for (var file : files.toList()) {
        Files.copy(file, target.resolve(root.relativize(file).toString()));
      }
    }
  }
}
