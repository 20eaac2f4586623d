package dk.kkr.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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
    Readme.assertExamplesWork(kkr);
  }

  @Test
  @Order(2)
  void no_service_takes_more_than_512_mb_for_all_of_it() {
    assertThat(kkr.parts())
        .filteredOn(part -> String.valueOf(part.get("name")).endsWith("-service"))
        .hasSize(4)
        .extracting(part -> part.get("memoryMb"))
        .as("MB with the processes that read files; null where the system does not tell")
        .allSatisfy(
            megabytes -> {
              if (megabytes != null) {
                assertThat(((Number) megabytes).longValue()).isBetween(1L, 512L);
              }
            });
  }

  @Test
  @Order(3)
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
  @Order(4)
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
        Readme.on(
            kkr,
            """
            set -euo pipefail
            T="Authorization: Bearer $(./kkr token secretariat)"
            for path in http://127.0.0.1:8081/meetings http://127.0.0.1:8081/backlog?council=kkr-hovedstaden http://127.0.0.1:8082/decisions http://127.0.0.1:8083/appointments http://127.0.0.1:8084/agreements; do
              curl -sf "$path" -H "$T"
            done
            """));
  }
}
