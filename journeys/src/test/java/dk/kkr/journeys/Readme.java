package dk.kkr.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;

/** The examples of the README: commands, each followed by what they print. */
final class Readme {

  private static final Pattern EXAMPLE =
      Pattern.compile("```sh\n(.*?)```\n```text\n(.*?)```", Pattern.DOTALL);

  private Readme() {}

  /**
   * An example.
   *
   * @param commands for bash
   * @param output all that they print
   */
  record Example(String commands, String output) {}

  /** All examples in order; a later one uses variables of an earlier one. */
  static List<Example> examples() {
    try {
      return EXAMPLE
          .matcher(Files.readString(Repository.root().resolve("README.md")))
          .results()
          .map(match -> new Example(match.group(1), match.group(2)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
