package dk.kkr.localstack;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "status",
    description =
        "Shows what runs on a data folder, or on Docker with its keys. The exit code is 0 whatever it finds; see \"ready\".")
final class StatusCommand implements Callable<Integer> {

  @Mixin private SharedOptions shared = new SharedOptions();

  @Option(names = "--json", description = "as JSON: parts with name, address, pid, ready, memoryMb")
  private boolean json;

  @Override
  public Integer call() {
    var status = status(shared.folder());
    if (json) {
      status.printJson(System.out);
    } else {
      status.print(System.out);
    }
    return 0;
  }

  /** What {@code up} has started, else the containers that take the same tokens. */
  private static Status status(Path folder) {
    var processes = Status.of(folder);
    return processes.runs()
        ? processes
        : DockerSystem.running(Kkr.repository(), folder).map(Status::of).orElse(processes);
  }
}
