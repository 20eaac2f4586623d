package dk.kkr.localstack;

import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line that the script {@code kkr} hands over to. */
@Command(
    name = "kkr",
    description = "Runs the council system on this machine.",
    subcommands = {
      UpCommand.class,
      DockerCommand.class,
      ImportCommand.class,
      TokenCommand.class,
      StatusCommand.class,
      DownCommand.class
    },
    synopsisSubcommandLabel = "COMMAND")
public final class Kkr {

  private static final int FAILED = 1;

  private Kkr() {}

  /** Exit code 0 when it worked, 1 when it did not, 2 when the command line was not understood. */
  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  static CommandLine commandLine() {
    return new CommandLine(new Kkr())
        .setUsageHelpAutoWidth(true)
        .setExecutionExceptionHandler(
            (e, line, _) -> {
              if (!(e instanceof StackException)) {
                throw e;
              }
              line.getErr().println("kkr: " + e.getMessage());
              return FAILED;
            });
  }

  /** Where the repository is, as the script knows it. */
  static Path repository() {
    return Path.of(System.getProperty("kkr.root", "")).toAbsolutePath().normalize();
  }
}
