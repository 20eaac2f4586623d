package dk.kkr.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the README promises a newcomer: one command shows the loop with demonstration data, every
 * example prints what stands there, and nothing is lost when everything is killed.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReadmeJourney {

  private CommandLine kkr;
  private Process up;

  @BeforeAll
  void start(@TempDir Path folder) {
    kkr = new CommandLine(folder);
    up = kkr.up("first");
  }

  @AfterAll
  void stop() throws InterruptedException {
    up.destroy();
    up.waitFor();
  }

  @Test
  @Order(1)
  void every_example_prints_what_stands_in_the_readme() {
    for (String tool : List.of("bash", "curl", "jq")) {
      assumeTrue(installed(tool), tool + " is needed for the examples and not installed");
    }
    List<Readme.Example> examples = Readme.examples();
    assertThat(examples).hasSizeGreaterThan(5);

    StringBuilder script = new StringBuilder("set -euo pipefail\n");
    examples.forEach(example -> script.append(example.commands()));
    String printed = kkr.bash(here(script.toString()));

    assertThat(printed)
        .isEqualTo(String.join("", examples.stream().map(Readme.Example::output).toList()));
  }

  @Test
  @Order(2)
  void nothing_is_lost_when_everything_is_killed() throws InterruptedException {
    String before = stored();
    List<ProcessHandle> parts =
        kkr.parts().stream()
            .map(part -> ProcessHandle.of(((Number) part.get("pid")).longValue()).orElseThrow())
            .toList();
    up.destroyForcibly().waitFor();
    parts.forEach(ProcessHandle::destroyForcibly);
    await().until(() -> parts.stream().noneMatch(ProcessHandle::isAlive));

    up = kkr.up("second");

    assertThat(stored()).isEqualTo(before);
  }

  @Test
  @Order(3)
  void everything_that_was_started_ends_with_it() throws InterruptedException {
    List<Map<String, Object>> parts = kkr.parts();
    assertThat(parts)
        .extracting(part -> part.get("name"))
        .containsExactly(
            "postgres",
            "kafka",
            "agenda-service",
            "decision-service",
            "appointment-service",
            "quota-service");
    assertThat(parts).extracting(part -> part.get("ready")).containsOnly(true);

    up.destroy();
    up.waitFor();

    await()
        .atMost(Duration.ofSeconds(10))
        .until(
            () ->
                parts.stream()
                    .map(part -> ProcessHandle.of(((Number) part.get("pid")).longValue()))
                    .noneMatch(process -> process.isPresent() && process.get().isAlive()));
  }

  /** Meetings, backlog, decisions, appointments and agreements, as a secretariat reads them. */
  private String stored() {
    return kkr.bash(
        here(
            """
            set -euo pipefail
            T="Authorization: Bearer $(./kkr token secretariat)"
            for path in http://127.0.0.1:8081/meetings http://127.0.0.1:8081/backlog?council=kkr-hovedstaden http://127.0.0.1:8082/decisions http://127.0.0.1:8083/appointments http://127.0.0.1:8084/agreements; do
              curl -sf "$path" -H "$T"
            done
            """));
  }

  /** The commands of the README on the ports and the data of this system. */
  private String here(String commands) {
    String result = commands.replace("./kkr ", "kkr ");
    for (Map<String, Object> part : kkr.parts()) {
      switch (part.get("name").toString()) {
        case "agenda-service" ->
            result = result.replace("http://127.0.0.1:8081", part.get("address").toString());
        case "decision-service" ->
            result = result.replace("http://127.0.0.1:8082", part.get("address").toString());
        case "appointment-service" ->
            result = result.replace("http://127.0.0.1:8083", part.get("address").toString());
        case "quota-service" ->
            result = result.replace("http://127.0.0.1:8084", part.get("address").toString());
        default -> {}
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
