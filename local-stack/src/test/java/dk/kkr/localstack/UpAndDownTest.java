package dk.kkr.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line in processes of its own, with stand-ins for the services. */
class UpAndDownTest {

  private static final Duration PATIENCE = Duration.ofSeconds(90);

  @TempDir Path temporary;

  Path repository = Path.of("");
  Path data = Path.of("");

  @BeforeEach
  void repository() throws Exception {
    repository = StubRepository.in(temporary.resolve("a repository"));
    data = repository.resolve(".kkr");
  }

  @AfterEach
  void down() throws Exception {
    kkr("down", "--data", data.toString()).waitFor(60, TimeUnit.SECONDS);
  }

  @Test
  void everything_ends_with_up_and_starts_again_whatever_was_killed() throws Exception {
    var first = up();
    var status = ready();
    assertThat(status.parts())
        .extracting(Status.Part::name)
        .containsExactly(
            "postgres",
            "kafka",
            "agenda-service",
            "decision-service",
            "appointment-service",
            "quota-service");
    assertThat(status.parts())
        .allSatisfy(part -> assertThat(part.memoryMb()).isNotNull().isPositive());
    assertThat(told("agenda-service"))
        .contains("/agenda agenda_app agenda_owner 127.0.0.1:", "urn:kkr:local")
        // Its pages lead to the minutes, wherever those are kept.
        .endsWith(" " + address("decision-service"));
    var processes = processes();

    // Only up is killed: what it started ends by itself.
    first.destroyForcibly();
    assertThat(processes).allMatch(process -> Processes.awaitEnd(process, PATIENCE));

    // Everything is killed at once, as a power cut does.
    var second = up();
    ready();
    var all = processes();
    second.destroyForcibly();
    all.forEach(ProcessHandle::destroyForcibly);

    var third = up();
    ready();
    var last = processes();

    assertThat(run("down", "--data", data.toString())).isZero();
    assertThat(third.waitFor(10, TimeUnit.SECONDS)).isTrue();
    assertThat(last).noneMatch(Processes::runs);
    assertThat(Status.of(data).parts()).noneMatch(Status.Part::ready);
    assertThat(run("down", "--data", data.toString())).isZero();
    assertThat(data.resolve("first-start")).hasContent("empty");
  }

  private Process up() throws IOException {
    return kkr(
        "up",
        "--empty",
        "--data",
        data.toString(),
        "--agenda-port=0",
        "--decision-port=0",
        "--appointment-port=0",
        "--quota-port=0",
        "--postgres-port=0",
        "--kafka-port=0");
  }

  private int run(String... arguments) throws Exception {
    return kkr(arguments).waitFor();
  }

  private Process kkr(String... arguments) throws IOException {
    var command =
        new java.util.ArrayList<>(
            List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dkkr.root=" + repository,
                "-cp",
                System.getProperty("java.class.path"),
                Kkr.class.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(output().toFile()))
        .start();
  }

  private Path output() {
    return temporary.resolve("kkr.out");
  }

  private Status ready() throws IOException {
    var giveUp = System.nanoTime() + PATIENCE.toNanos();
    var status = Status.of(data);
    while (!status.parts().stream().allMatch(Status.Part::ready)) {
      assertThat(System.nanoTime()).as(Files.readString(output())).isLessThan(giveUp);
      Processes.pause(100);
      status = Status.of(data);
    }
    return status;
  }

  private List<ProcessHandle> processes() {
    return Status.of(data).parts().stream()
        .map(part -> ProcessHandle.of(Objects.requireNonNull(part.pid())).orElseThrow())
        .toList();
  }

  private String address(String service) throws IOException {
    return Status.of(data).parts().stream()
        .filter(part -> part.name().equals(service))
        .map(part -> Objects.requireNonNull(part.address()))
        .findFirst()
        .orElseThrow();
  }

  private String told(String service) throws Exception {
    try (var client = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(URI.create(address(service) + "/told")).build();
      return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
  }
}
