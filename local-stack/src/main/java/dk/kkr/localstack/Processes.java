package dk.kkr.localstack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Facts about processes that {@link ProcessHandle} does not tell everywhere. */
final class Processes {

  private Processes() {}

  /** Program and arguments with blanks between them; empty where it cannot be told. */
  static String commandLine(ProcessHandle process) {
    try {
      return Files.readString(proc(process, "cmdline"), StandardCharsets.UTF_8)
          .replace('\0', ' ')
          .strip();
    } catch (IOException e) {
      return process.info().commandLine().orElse("");
    }
  }

  /** Whether it runs: a dead process that nobody has taken note of does not. */
  static boolean runs(ProcessHandle process) {
    return process.isAlive() && !zombie(process);
  }

  /** Waits until it is gone; false when it is still there after this time. */
  static boolean awaitEnd(ProcessHandle process, Duration patience) {
    var giveUp = System.nanoTime() + patience.toNanos();
    while (runs(process)) {
      if (System.nanoTime() > giveUp) {
        return false;
      }
      pause(50);
    }
    return true;
  }

  /** Between two looks at a condition that nothing reports. */
  static void pause(int milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackException("Interrupted.", e);
    }
  }

  private static boolean zombie(ProcessHandle process) {
    try {
      var stat = Files.readString(proc(process, "stat"), StandardCharsets.ISO_8859_1);
      return stat.startsWith("Z", stat.lastIndexOf(')') + 2); // the name may hold anything
    } catch (IOException e) {
      return false;
    }
  }

  private static Path proc(ProcessHandle process, String file) {
    return Path.of("/proc", Long.toString(process.pid()), file);
  }
}
