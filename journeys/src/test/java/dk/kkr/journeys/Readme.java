package dk.kkr.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.kkr.localstack.Service;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The examples of the README: commands, each followed by what they print. */
final class Readme {

  private static final Pattern EXAMPLE =
      Pattern.compile("```sh\n(.*?)```\n```text\n(.*?)```", Pattern.DOTALL);

  private static final Map<Object, Integer> USUAL_PORTS =
      Service.ALL.stream().collect(Collectors.toMap(Service::name, Service::port));

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

  /** Runs all examples one after the other; fails unless they print what stands there. */
  static void assertExamplesWork(CommandLine kkr) {
    for (String tool : List.of("bash", "curl", "jq")) {
      assumeTrue(installed(tool), tool + " is needed for the examples and not installed");
    }
    List<Example> examples = examples();
    assertThat(examples).hasSizeGreaterThan(5);
    String commands = String.join("", examples.stream().map(Example::commands).toList());

    String printed = kkr.bash(on(kkr, "set -euo pipefail\n" + commands));

    assertThat(printed).isEqualTo(String.join("", examples.stream().map(Example::output).toList()));
  }

  /** Commands of the README, for the ports and the data of this system. */
  static String on(CommandLine kkr, String commands) {
    String result = commands.replace("./kkr ", "kkr ");
    for (Map<String, Object> part : kkr.parts()) {
      Integer usual = USUAL_PORTS.get(part.get("name"));
      if (usual != null) {
        result = result.replace("http://127.0.0.1:" + usual, part.get("address").toString());
      }
    }
    return result;
  }

  private static boolean installed(String tool) {
    try {
      return new ProcessBuilder(tool, "--version")
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
