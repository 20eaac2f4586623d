package dk.kkr.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceProcessTest {

  @TempDir static Path folder;

  static Path application;

  @BeforeAll
  static void packageIt() throws Exception {
    application = StubRepository.application(folder.resolve("app with blanks"));
  }

  @Test
  void a_service_gets_ready_and_stops() {
    var process = start(Map.of());
    process.awaitReady();
    assertThat(process.ready()).isTrue();
    process.stop();
    assertThat(process.ready()).isFalse();
    assertThat(process.process().isAlive()).isFalse();
  }

  @Test
  void a_killed_service_is_gone_at_once() {
    var process = start(Map.of());
    process.awaitReady();
    process.kill();
    assertThat(process.process().isAlive()).isFalse();
  }

  @Test
  void a_service_that_dies_at_start_shows_its_last_words_its_log_and_what_to_do() {
    var process = start(Map.of("kkr.dies", "true"));
    assertThatThrownBy(process::awaitReady)
        .isInstanceOf(StackException.class)
        .hasMessageContaining("stub ended while it started")
        .hasMessageContaining("No space left on device")
        .hasMessageContaining("The disk is full: free some space")
        .hasMessageContaining(folder.resolve("stub.log").toString());
  }

  @Test
  void passwords_do_not_stand_on_the_command_line() {
    try (var process = start(Map.of("quarkus.datasource.password", "geheim"))) {
      process.awaitReady();
      assertThat(Processes.commandLine(process.process())).doesNotContain("geheim");
    }
  }

  @Test
  void a_service_that_is_not_built_says_how_to_build_it() {
    var missing = folder.resolve("missing");
    assertThatThrownBy(
            () -> ServiceProcess.start("stub", missing, 0, Map.of(), folder.resolve("x.log")))
        .hasMessageContaining("not built")
        .hasMessageContaining("mvn package");
  }

  @Test
  void a_child_ends_when_its_standard_input_closes() throws Exception {
    var child =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                System.getProperty("java.class.path"),
                Child.class.getName(),
                StubService.class.getName())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("child.log").toFile());
    child.environment().put("QUARKUS_HTTP_PORT", Integer.toString(Ports.free()));
    var process = child.start();
    process.getOutputStream().close();
    assertThat(Processes.awaitEnd(process.toHandle(), Duration.ofSeconds(20))).isTrue();
    assertThat(Files.readString(folder.resolve("child.log"))).isEmpty();
  }

  private static ServiceProcess start(Map<String, String> configuration) {
    return ServiceProcess.start("stub", application, 0, configuration, folder.resolve("stub.log"));
  }
}
