package dk.kkr.localstack;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The log of one part: begun afresh at every start, the one before kept as {@code .1}. */
record LogFile(Path path) {

  private static final int TAIL_BYTES = 16_384;
  private static final String FULL = "No space left on device";

  /** Begins afresh. */
  void rotate() {
    try {
      if (Files.exists(path)) {
        Files.move(
            path,
            path.resolveSibling(path.getFileName() + ".1"),
            StandardCopyOption.REPLACE_EXISTING);
      }
      Files.createFile(path);
    } catch (IOException e) {
      throw new StackException(
          "The log %s cannot be written (%s). Check the rights and the space of that folder."
              .formatted(path, e),
          e);
    }
  }

  /** The last lines, at most this many. */
  List<String> tail(int lines) {
    try (var file = new RandomAccessFile(path.toFile(), "r")) {
      var from = Math.max(0, file.length() - TAIL_BYTES);
      var bytes = new byte[(int) (file.length() - from)];
      file.seek(from);
      file.readFully(bytes);
      var all = new String(bytes, StandardCharsets.UTF_8).lines().toList();
      return all.subList(Math.max(0, all.size() - lines), all.size());
    } catch (IOException e) {
      return List.of("(no log: " + e.getMessage() + ")");
    }
  }

  boolean saysDiskFull() {
    return tail(200).stream().anyMatch(line -> line.contains(FULL));
  }

  /** An exception with the part's last words, where to read more, and what to do. */
  StackException failure(String what, String advice) {
    var todo =
        saysDiskFull()
            ? "The disk is full: free some space, or choose a folder on another disk with --data DIR."
            : advice;
    return new StackException(
        "%s Its last lines:%n    %s%nThe whole log: %s%n%s"
            .formatted(what, indented(tail(12)), path, todo));
  }

  /** For the middle of a message that is not indented itself. */
  static String indented(List<String> lines) {
    return String.join(
        System.lineSeparator() + "    ",
        lines.stream().map(line -> new LogLine(line).readable()).toList());
  }
}
