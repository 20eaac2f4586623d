package dk.kkr.localstack;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** What every command takes. */
final class SharedOptions {

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "folder of the data (usually .kkr in the repository)")
  private Path folder = Kkr.repository().resolve(".kkr");

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "this text")
  boolean help;

  /** The data folder that the command is about. */
  Path folder() {
    return folder.toAbsolutePath().normalize();
  }
}
