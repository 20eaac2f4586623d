package dk.kkr.localstack;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The system on Docker, which accepts the tokens of one data folder. */
final class DockerSystem implements RunningSystem {

  private static final Duration START_LIMIT = Duration.ofMinutes(4);

  /** Docker starts again what ends; more often than this while it starts, and it is broken. */
  private static final int TOO_OFTEN = 3;

  private static final int LOOKS_AT_SERVICE_PER_LOOK_AT_DOCKER = 10;

  private final Docker docker;
  private final Keys keys;
  private final Map<String, Container> containers;

  /** As it is now: containers that are made later are not part of it. */
  DockerSystem(Docker docker, Keys keys) {
    this.docker = docker;
    this.keys = keys;
    this.containers = docker.containers();
  }

  /** The one that accepts tokens of this data folder; empty when none runs. */
  static Optional<DockerSystem> running(Path repository, Path folder) {
    var keys = folder.resolve("keys");
    var trusted = EnvFile.in(repository).value(EnvFile.PUBLIC_KEY);
    if (trusted.isEmpty() || !Files.isDirectory(keys)) {
      return Optional.empty();
    }
    return Optional.of(Keys.in(keys))
        .filter(own -> own.publicKeyBase64().equals(trusted.get()))
        .flatMap(own -> find(repository).map(docker -> new DockerSystem(docker, own)))
        .filter(system -> system.containers.values().stream().anyMatch(Container::runs));
  }

  private static Optional<Docker> find(Path repository) {
    try {
      return Optional.of(Docker.find(repository));
    } catch (StackException e) {
      return Optional.empty(); // then nothing runs on it, either
    }
  }

  Docker docker() {
    return docker;
  }

  /** In the volume of the databases. */
  Mark mark() {
    return new VolumeMark(docker, Objects.requireNonNull(containers.get(PostgresServer.PART)));
  }

  /** By the name of their part. */
  Map<String, Container> containers() {
    return containers;
  }

  @Override
  public URI address(Service service) {
    return container(service).flatMap(Container::address).orElseThrow(() -> away(service));
  }

  @Override
  public Tokens tokens() {
    return new Tokens(keys, Clock.systemUTC());
  }

  /**
   * Returns when all services are ready.
   *
   * @throws StackException with the last lines of one that does not get ready
   */
  void awaitReady(Progress progress) {
    var giveUp = System.nanoTime() + START_LIMIT.toNanos();
    for (var service : Service.ALL) {
      var address = address(service);
      for (var look = 1; !ServiceProcess.ready(address); look++) {
        if (System.nanoTime() > giveUp) {
          throw container(service)
              .map(container -> failure(docker, container, "does not get ready"))
              .orElseGet(() -> away(service));
        }
        if (look % LOOKS_AT_SERVICE_PER_LOOK_AT_DOCKER == 0) {
          requireAlive();
        }
        Processes.pause(200);
      }
      progress.step(service.name() + " is ready on " + address);
    }
  }

  private Optional<Container> container(Service service) {
    return Optional.ofNullable(containers.get(service.name()));
  }

  private StackException away(Service service) {
    return new StackException(
        "%s does not run on Docker. Look at %s ps, and start it with ./kkr docker."
            .formatted(service.name(), docker.command()));
  }

  private void requireAlive() {
    for (var container : docker.lookAgain(containers).values()) {
      if (container.restarts() >= TOO_OFTEN || container.status().equals("exited")) {
        throw failure(docker, container, "ends again and again");
      }
    }
  }

  /** With the last lines that a part wrote. */
  static StackException failure(Docker docker, Container container, String what) {
    return new StackException(
        "%s %s. Its last lines:%n    %s%nMore of them: %s logs %s. A password that is refused means that the data in Docker's volumes are of other keys. %s down stops everything."
            .formatted(
                container.part(),
                what,
                LogFile.indented(docker.lastWords(container, 12)),
                docker.command(),
                container.part(),
                docker.command()));
  }
}
