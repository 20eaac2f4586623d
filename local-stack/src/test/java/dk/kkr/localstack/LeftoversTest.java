package dk.kkr.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {

  private static final String HOUR = "3600";

  @TempDir Path folder;

  Process process;

  LeftoversTest() throws IOException {
    process = new ProcessBuilder("sleep", HOUR).start();
  }

  @BeforeEach
  void running() {
    assertThat(process.isAlive()).isTrue();
  }

  @AfterEach
  void end() {
    process.destroyForcibly();
  }

  @Test
  void a_process_of_the_record_is_stopped() {
    assertThat(stop(part("agenda-service", 0, "sleep " + HOUR))).containsExactly("agenda-service");
    assertThat(Processes.awaitEnd(process.toHandle(), Duration.ofSeconds(10))).isTrue();
    assertThat(RunRecord.in(folder)).isEmpty();
  }

  @Test
  void a_stranger_who_got_the_number_later_is_left_alone() {
    assertThat(stop(part("agenda-service", -3_600_000, "sleep " + HOUR))).isEmpty();
    assertThat(process.isAlive()).isTrue();
    assertThat(RunRecord.in(folder)).isEmpty();
  }

  @Test
  void a_stranger_with_another_command_is_left_alone() {
    assertThat(stop(part("postgres", 0, folder.resolve("postgres").toString()))).isEmpty();
    assertThat(process.isAlive()).isTrue();
  }

  @Test
  void down_with_a_record_of_strangers_stops_nothing() {
    var stale = part("kkr", -3_600_000, "sleep");
    new RunRecord(stale, List.of(part("kafka", -3_600_000, "sleep"))).write(folder);
    assertThat(Kkr.commandLine().execute("down", "--data", folder.toString())).isZero();
    assertThat(process.isAlive()).isTrue();
  }

  private List<String> stop(RunRecord.Part part) {
    new RunRecord(part("kkr", -3_600_000, "none"), List.of(part)).write(folder);
    try (var held = DataFolder.open(folder)) {
      return Leftovers.stop(held, Progress.silent());
    }
  }

  private RunRecord.Part part(String name, long shiftMs, String mark) {
    var real = RunRecord.Part.of(name, null, process.toHandle(), mark);
    return new RunRecord.Part(name, null, real.pid(), real.startedAt() + shiftMs, mark);
  }
}
