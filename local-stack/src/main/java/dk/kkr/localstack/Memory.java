package dk.kkr.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * The memory of a process with its children as the sum of their proportional set sizes: shared
 * pages count once, divided among those who share them. Known on Linux only.
 */
final class Memory {

  private static final String LABEL = "Pss:";

  private Memory() {}

  /** In megabytes; empty where the system does not tell. */
  static OptionalLong megabytes(ProcessHandle process) {
    var kilobytes =
        Stream.concat(Stream.of(process), process.descendants())
            .mapToLong(Memory::proportional)
            .filter(kb -> kb >= 0)
            .toArray();
    if (kilobytes.length == 0) {
      return OptionalLong.empty();
    }
    var sum = java.util.Arrays.stream(kilobytes).sum();
    return OptionalLong.of((sum + 512) / 1024);
  }

  private static long proportional(ProcessHandle process) {
    try (var lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "smaps_rollup"))) {
      return lines
          .filter(line -> line.startsWith(LABEL))
          .map(line -> line.substring(LABEL.length()).replace("kB", "").strip())
          .mapToLong(Long::parseLong)
          .findFirst()
          .orElse(-1);
    } catch (IOException | java.io.UncheckedIOException e) {
      return -1; // gone meanwhile, or not for us to see
    }
  }
}
