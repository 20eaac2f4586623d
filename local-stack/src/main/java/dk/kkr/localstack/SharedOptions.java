package dk.kkr.localstack;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** What every command takes. */
final class SharedOptions {

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "folder of the data (usually .kkr in the repository)")
  private String folder = usual().toString();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "this text")
  boolean help;

  /** The data folder that the command is about. */
  Path folder() {
    if (folder.isBlank()) {
      throw new StackException("--data needs the name of a folder.");
    }
    return Path.of(folder).toAbsolutePath().normalize();
  }

  /** What another command needs to be about the same folder: nothing for the usual one. */
  String repeated() {
    return folder().equals(usual()) ? "" : " --data " + folder();
  }

  private static Path usual() {
    return Kkr.repository().resolve(".kkr");
  }

  /** The keys of the data folder, for a command that only uses what {@code up} has made there. */
  Keys keys() {
    var keys = folder().resolve("keys");
    if (!Files.isDirectory(keys)) {
      throw new StackException(
          "There are no data in %s yet. Start the system with ./kkr up, or name its folder with --data."
              .formatted(folder()));
    }
    return Keys.in(keys);
  }
}
