package dk.kkr.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds out from /proc which process listens on a port; knows nothing where there is no /proc. */
final class PortOwner {

  private static final String LISTENING = "0A";

  private PortOwner() {}

  /** " by process 4711 (/usr/bin/java)", or an empty string where it cannot be told. */
  static String describe(int port) {
    return listener(port)
        .map(
            process ->
                " by process %d%s"
                    .formatted(
                        process.pid(),
                        process.info().command().map(c -> " (" + c + ")").orElse("")))
        .orElse("");
  }

  private static Optional<ProcessHandle> listener(int port) {
    return Stream.of("/proc/net/tcp", "/proc/net/tcp6")
        .flatMap(table -> inodes(Path.of(table), port))
        .flatMap(PortOwner::holders)
        .findFirst();
  }

  private static Stream<String> inodes(Path table, int port) {
    var suffix = String.format(Locale.ROOT, ":%04X", port);
    try {
      return Files.readAllLines(table).stream()
          .map(line -> List.of(line.strip().split("\\s+")))
          .filter(f -> f.size() > 9 && f.get(1).endsWith(suffix) && f.get(3).equals(LISTENING))
          .map(f -> f.get(9));
    } catch (IOException e) {
      return Stream.empty();
    }
  }

  private static Stream<ProcessHandle> holders(String inode) {
    var link = "socket:[" + inode + "]";
    return ProcessHandle.allProcesses()
        .filter(process -> holds(Path.of("/proc", Long.toString(process.pid()), "fd"), link));
  }

  private static boolean holds(Path descriptors, String link) {
    try (var files = Files.newDirectoryStream(descriptors)) {
      for (var file : files) {
        if (pointsTo(file, link)) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      return false; // another user's process, or gone
    }
  }

  private static boolean pointsTo(Path file, String link) {
    try {
      return Files.readSymbolicLink(file).toString().equals(link);
    } catch (IOException e) {
      return false; // closed meanwhile
    }
  }
}
