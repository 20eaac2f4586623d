package dk.kkr.localstack;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "docker",
    description = {
      "Starts everything on Docker, prints addresses and tokens, and leaves it running.",
      "The data live in Docker's volumes; docker compose down stops everything and keeps them."
    })
final class DockerCommand implements Callable<Integer> {

  @Mixin private SharedOptions shared = new SharedOptions();

  @Option(names = "--empty", description = "no demonstration data on the first start")
  private boolean empty;

  @Option(
      names = "--prepare",
      description =
          "only build the services and write .env; docker compose up --build -d then starts them")
  private boolean prepare;

  private final PrintStream out = System.out;

  @Override
  public Integer call() {
    var repository = Kkr.repository();
    var env = EnvFile.in(repository);
    var folder = shared.folder();
    var progress = new Progress(out);
    if (prepare) {
      env.write(keys(folder), folder.resolve("keys"));
      progress.step("the services are built, and " + env.path() + " is written");
      out.println("Start them with docker compose up --build -d");
      return 0;
    }
    var docker = Docker.find(repository);
    var keys = keys(folder);
    env.write(keys, folder.resolve("keys"));
    requirePorts(docker, env);
    var log = new LogFile(folder.resolve("logs").resolve("docker.log"));
    log.rotate();
    start(docker, log, progress);
    var system = new DockerSystem(docker, keys);
    system.awaitReady(progress);
    progress.step("everything is ready");
    fill(system, progress);
    new Welcome(system, List.of()).print(out);
    out.printf(
        "%nRunning on Docker. %s down stops everything; the data stay in its volumes.%n",
        docker.command());
    return 0;
  }

  private static Keys keys(Path folder) {
    try {
      Files.createDirectories(folder.resolve("logs"));
    } catch (IOException e) {
      throw new StackException(
          "The data folder %s cannot be written (%s). Check its owner and rights, or choose another one with --data DIR."
              .formatted(folder, e),
          e);
    }
    return Keys.in(folder.resolve("keys"));
  }

  /** What runs already has its port from Docker. */
  private static void requirePorts(Docker docker, EnvFile env) {
    var containers = docker.containers();
    for (var service : Service.ALL) {
      @Nullable Container container = containers.get(service.name());
      if (container == null || container.address().isEmpty()) {
        var setting = "KKR_" + service.database().toUpperCase(Locale.ROOT) + "_PORT";
        var port = env.value(setting).map(Integer::parseInt).orElse(service.port());
        Ports.require(port, service.name(), setting + "=N in " + env.path());
      }
    }
  }

  private static void start(Docker docker, LogFile log, Progress progress) {
    progress.step("building the images; what Docker says: " + log.path());
    if (!docker.compose(log, "build").worked()) {
      throw log.failure("The images cannot be built.", "Try again when the cause is mended.");
    }
    progress.step("starting the containers; the first time Docker fetches PostgreSQL and Kafka");
    if (docker.compose(log, "up", "-d").worked()) {
      return;
    }
    var containers = docker.containers();
    for (var part : List.of(PostgresServer.PART, KafkaServer.PART)) {
      @Nullable Container container = containers.get(part);
      if (container != null && !container.healthy()) {
        throw DockerSystem.failure(docker, container, "does not start");
      }
    }
    throw log.failure("The containers do not start.", "Try again when the cause is mended.");
  }

  /** Somebody may have started the containers without this command and worked with them. */
  private void fill(DockerSystem system, Progress progress) {
    var first = new FirstStart(system.mark());
    var used = !first.begun() && hasMeetings(system);
    first.fill(empty || used, system, new DemoData(), progress);
  }

  private static boolean hasMeetings(RunningSystem system) {
    var token = system.tokens().mint("secretariat");
    try (var agenda = new DemoClient(system.address(Service.AGENDA), token)) {
      return !agenda.get("/meetings?limit=1").body().path("items").isEmpty();
    }
  }
}
