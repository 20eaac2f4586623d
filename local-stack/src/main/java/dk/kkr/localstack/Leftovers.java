package dk.kkr.localstack;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Stops what an {@code up} that did not end orderly has left running, and nothing else. */
final class Leftovers {

  private static final Duration POLITE = Duration.ofSeconds(15);

  private Leftovers() {}

  /**
   * Stops the parts of the folder's record that still run, the last started first, and removes the
   * record. The caller holds the folder's lock.
   *
   * @return the names of what was stopped
   */
  static List<String> stop(DataFolder folder, Progress progress) {
    var root = folder.root();
    var stopped =
        RunRecord.in(root).stream()
            .flatMap(record -> record.parts().reversed().stream())
            .filter(part -> stop(part, root, progress))
            .map(RunRecord.Part::name)
            .toList();
    RunRecord.remove(root);
    return stopped;
  }

  private static boolean stop(RunRecord.Part part, Path root, Progress progress) {
    var running = part.running();
    if (running.isEmpty()) {
      return false;
    }
    progress.step("stopping " + part.name() + " (process " + part.pid() + "), left over");
    var process = running.get();
    if (part.name().equals(PostgresServer.PART)) {
      PostgresServer.stopServerOf(root.resolve("postgres"));
    } else {
      process.destroy();
    }
    if (!Processes.awaitEnd(process, POLITE)) {
      process.destroyForcibly();
      Processes.awaitEnd(process, POLITE);
    }
    return true;
  }
}
