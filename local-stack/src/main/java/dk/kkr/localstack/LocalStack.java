package dk.kkr.localstack;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The whole system on this machine: PostgreSQL, Kafka and the packaged services, each in its own
 * process. A record of the processes is kept in the data folder, so that whatever is left of a
 * system that was killed is found and stopped by the next one.
 */
public final class LocalStack implements RunningSystem, AutoCloseable {

  private final StackOptions options;
  private final Progress progress;
  private final DataFolder folder;
  private final Infrastructure infrastructure;
  private final Map<String, ServiceProcess> services = new ConcurrentHashMap<>();
  private final AtomicBoolean closed = new AtomicBoolean();

  /** Where the decision-service listens, which the agenda-service has to know before it runs. */
  private final AtomicInteger minutesPort = new AtomicInteger();

  private LocalStack(
      StackOptions options, Progress progress, DataFolder folder, Infrastructure infrastructure) {
    this.options = options;
    this.progress = progress;
    this.folder = folder;
    this.infrastructure = infrastructure;
  }

  /**
   * Takes the folder, stops what a killed system has left there, and claims the ports; {@link
   * #start} does the rest. Closing stops everything at any moment.
   *
   * @throws StackException saying what is in the way and what to do about it
   */
  public static LocalStack open(StackOptions options, Progress progress) {
    var folder = DataFolder.open(options.folder());
    try {
      Leftovers.stop(folder, progress);
      var infrastructure = Infrastructure.in(folder, options.ports());
      var stack = new LocalStack(options, progress, folder, infrastructure);
      stack.claimServicePorts();
      stack.copyServices();
      stack.record();
      return stack;
    } catch (RuntimeException e) {
      folder.close();
      throw e;
    }
  }

  /** Opens and starts; everything is ready when this returns. */
  public static LocalStack start(StackOptions options) {
    var stack = open(options, Progress.silent());
    try {
      stack.start();
      return stack;
    } catch (RuntimeException e) {
      stack.close();
      throw e;
    }
  }

  /** Starts all parts, the services while Kafka is still busy, and returns when all are ready. */
  public void start() {
    progress.step("starting PostgreSQL and Kafka, data in " + folder.root());
    infrastructure.launchKafka();
    record();
    infrastructure.startPostgres();
    record();
    progress.step("PostgreSQL is ready on port " + infrastructure.postgresPort());
    for (var service : Service.ALL) {
      launch(service);
      progress.step("starting " + service.name());
    }
    infrastructure.kafka().awaitReady();
    progress.step("Kafka is ready on " + infrastructure.kafkaBootstrap());
    for (var service : Service.ALL) {
      service(service).awaitReady();
      progress.step(service.name() + " is ready on " + service(service).address());
    }
  }

  public Infrastructure infrastructure() {
    return infrastructure;
  }

  /** The running process of a service. */
  public ServiceProcess service(Service service) {
    return Optional.ofNullable(services.get(service.name()))
        .orElseThrow(() -> new IllegalStateException(service.name() + " was not started"));
  }

  @Override
  public URI address(Service service) {
    return service(service).address();
  }

  /** Mints tokens that these services accept. */
  @Override
  public Tokens tokens() {
    return new Tokens(infrastructure.keys(), Clock.systemUTC());
  }

  /** Starts a service (again), on its port and database, without waiting until it is ready. */
  public void launch(Service service) {
    if (closed.get()) {
      throw new StackException("The system is being stopped.");
    }
    var database = infrastructure.database(service.database());
    var process =
        ServiceProcess.start(
            service.name(),
            application(service),
            port(service),
            configuration(service, database),
            folder.log(service.name()));
    services.put(service.name(), process);
    record();
  }

  /** Services first, then Kafka, then PostgreSQL: nobody loses what it still needs. */
  @Override
  public void close() {
    if (closed.getAndSet(true)) {
      return;
    }
    var running = running();
    running.forEach(service -> service.process().destroy());
    for (var service : running) {
      service.stop();
      progress.step(service.name() + " has stopped");
    }
    stop("Kafka", infrastructure.kafka().process(), infrastructure::stopKafka);
    stop("PostgreSQL", infrastructure.postgres().process(), infrastructure::stopPostgres);
    RunRecord.remove(folder.root());
    folder.close();
  }

  private void stop(String name, Optional<ProcessHandle> process, Runnable stop) {
    stop.run();
    if (process.isPresent()) {
      progress.step(name + " has stopped");
    }
  }

  /** Whether somebody has begun to stop it: what ends from then on, ends as it should. */
  boolean closed() {
    return closed.get();
  }

  /** The services that were started, in their usual order. */
  List<ServiceProcess> running() {
    return Service.ALL.stream()
        .map(service -> services.get(service.name()))
        .filter(Objects::nonNull)
        .toList();
  }

  DataFolder folder() {
    return folder;
  }

  /** The port of the options; where any free one is wanted for minutes, the same every time. */
  private int port(Service service) {
    int wanted = options.port(service);
    if (wanted != 0 || !service.equals(Service.DECISION)) {
      return wanted;
    }
    return minutesPort.updateAndGet(known -> known == 0 ? Ports.free() : known);
  }

  /** What a service is told besides the common: where the others are that it leads to. */
  private Map<String, String> configuration(Service service, Database database) {
    var configuration = infrastructure.settings(database);
    if (service.equals(Service.AGENDA)) {
      // Its pages lead to minutes.
      var minutes = "http://127.0.0.1:" + port(Service.DECISION);
      configuration.put("kkr.agenda.minutes-address", minutes);
    }
    if (service.equals(Service.QUOTA)) {
      // Launched after it, so its port is known.
      configuration.put("kkr.agenda.url", address(Service.AGENDA).toString());
    }
    return configuration;
  }

  /** From a copy, so that a build beside the running system does not take its classes away. */
  private void copyServices() {
    try {
      new FileTree(folder.services()).delete();
      Files.createDirectories(folder.services());
      for (var service : Service.ALL) {
        var built = options.repository().resolve(service.name()).resolve("target/quarkus-app");
        ServiceJar.read(service.name(), built.resolve("quarkus-run.jar"));
        new FileTree(built).copyTo(application(service));
      }
    } catch (IOException e) {
      throw new StackException(
          "The services cannot be copied to %s (%s). Check the space and the rights of the folder; if a build is running, wait for it."
              .formatted(folder.services(), e),
          e);
    }
  }

  private Path application(Service service) {
    return folder.services().resolve(service.name());
  }

  private void claimServicePorts() {
    for (var service : Service.ALL) {
      ServiceProcess.claim(service.name(), options.port(service));
    }
  }

  private void record() {
    var parts = new ArrayList<RunRecord.Part>();
    var root = folder.root().toString();
    infrastructure
        .postgres()
        .process()
        .map(
            process ->
                RunRecord.Part.of(
                    PostgresServer.PART,
                    "127.0.0.1:" + infrastructure.postgresPort(),
                    process,
                    folder.postgres().toString()))
        .ifPresent(parts::add);
    infrastructure
        .kafka()
        .process()
        .map(
            process ->
                RunRecord.Part.of(KafkaServer.PART, infrastructure.kafkaBootstrap(), process, root))
        .ifPresent(parts::add);
    for (var service : running()) {
      parts.add(
          RunRecord.Part.of(
              service.name(),
              service.address().toString(),
              service.process(),
              folder.services().resolve(service.name()).toString()));
    }
    var kkr = RunRecord.Part.of("kkr", null, ProcessHandle.current(), "java");
    new RunRecord(kkr, parts).write(folder.root());
  }
}
