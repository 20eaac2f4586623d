package dk.kkr.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The command line of the system, on a data folder and ports of its own. */
final class CommandLine {

  private static final Duration START = Duration.ofMinutes(3);
  private static final Duration DOCKER = Duration.ofMinutes(10);
  private static final List<String> ANY_PORTS =
      List.of(
          "--agenda-port=0",
          "--decision-port=0",
          "--appointment-port=0",
          "--quota-port=0",
          "--postgres-port=0",
          "--kafka-port=0");

  private final Path folder;
  private final Path root;

  /** On the repository itself. */
  CommandLine(Path folder) {
    this(folder, Repository.root());
  }

  /** On a folder that looks like the repository. */
  CommandLine(Path folder, Path root) {
    this.folder = folder;
    this.root = root;
  }

  /** Starts everything on Docker; fails with what it said if it does not get ready. */
  void docker() {
    Path log = folder.resolve("docker.txt");
    int code = finished(start(log, List.of("docker")), DOCKER);
    assertThat(code).as("what docker said:%n%s", said(log)).isZero();
  }

  /** Starts everything and returns when it is ready; fails with what it said if it ends before. */
  Process up(String name) {
    Path log = folder.resolve(name + ".txt");
    List<String> arguments = new ArrayList<>(List.of("up"));
    arguments.addAll(ANY_PORTS);
    Process process = start(log, arguments);
    await()
        .atMost(START)
        .pollInterval(Duration.ofMillis(200))
        .until(() -> !process.isAlive() || said(log).contains("Running."));
    assertThat(process.isAlive()).as("what up said:%n%s", said(log)).isTrue();
    return process;
  }

  /** The parts that run, as {@code status --json} shows them. */
  List<Map<String, Object>> parts() {
    Path answer = folder.resolve("status.json");
    int code = finished(start(answer, List.of("status", "--json")));
    return code == 0 ? JsonPath.from(said(answer)).getList("parts") : List.of();
  }

  /** What a script of bash prints, in which {@code kkr} is this command line. */
  String bash(String script) {
    Path output = folder.resolve("script.txt");
    Path complaints = folder.resolve("script.errors.txt");
    ProcessBuilder builder =
        new ProcessBuilder(
                "bash", "-c", "kkr() { " + quoted() + " \"$@\" --data \"$KKR_DATA\"; }\n" + script)
            .directory(Repository.root().toFile())
            .redirectOutput(output.toFile())
            .redirectError(complaints.toFile());
    builder.environment().put("KKR_DATA", data().toString());
    builder.environment().put("LC_ALL", "C.UTF-8");
    int code = finished(run(builder));
    assertThat(code)
        .as("exit code of the script, which said:%n%s%s", said(output), said(complaints))
        .isZero();
    return said(output);
  }

  private Process start(Path output, List<String> arguments) {
    List<String> command = new ArrayList<>(java());
    command.addAll(arguments);
    command.addAll(List.of("--data", data().toString()));
    return run(
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()));
  }

  private Path data() {
    return folder.resolve("data");
  }

  private List<String> java() {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx128m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "--enable-native-access=ALL-UNNAMED",
        "-Dstdout.encoding=UTF-8",
        "-Dkkr.root=" + root,
        "-cp",
        System.getProperty("java.class.path"),
        "dk.kkr.localstack.Kkr");
  }

  private String quoted() {
    return String.join(" ", java().stream().map(word -> "'" + word + "'").toList());
  }

  private static Process run(ProcessBuilder builder) {
    try {
      return builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int finished(Process process) {
    return finished(process, START);
  }

  private static int finished(Process process, Duration limit) {
    try {
      assertThat(process.waitFor(limit.toSeconds(), TimeUnit.SECONDS)).as("ended in time").isTrue();
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String said(Path log) {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
