package dk.kkr.localstack;

import java.io.PrintStream;
import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "down",
    description = "Stops what up has started on a data folder, and nothing else; the data stay.")
final class DownCommand implements Callable<Integer> {

  private static final Duration PATIENCE = Duration.ofSeconds(90);

  @Mixin private SharedOptions shared = new SharedOptions();

  private final PrintStream out = System.out;

  @Override
  public Integer call() {
    var root = shared.folder();
    var record =
        Files.isDirectory(root) ? RunRecord.in(root) : java.util.Optional.<RunRecord>empty();
    if (record.isEmpty()) {
      out.println("Nothing runs on " + root + ".");
      DockerSystem.running(Kkr.repository(), root)
          .ifPresent(
              system ->
                  out.println(
                      "The system runs on Docker. Stop it with "
                          + system.docker().command()
                          + " down"));
      return 0;
    }
    var up = record.get().kkr().running();
    up.ifPresent(this::end);
    try (var folder = DataFolder.open(root)) {
      var stopped = Leftovers.stop(folder, new Progress(out));
      out.println(
          up.isPresent() || !stopped.isEmpty()
              ? "Everything has stopped; the data stay in " + root + "."
              : "Nothing runs on " + root + ".");
    }
    return 0;
  }

  private void end(ProcessHandle up) {
    out.println("Stopping the system (process " + up.pid() + ").");
    up.destroy();
    if (!Processes.awaitEnd(up, PATIENCE)) {
      throw new StackException(
          "Process %d does not stop. Look at the logs; kill -9 %d ends it, and ./kkr down then stops what is left."
              .formatted(up.pid(), up.pid()));
    }
  }
}
