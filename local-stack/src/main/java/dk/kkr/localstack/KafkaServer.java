package dk.kkr.localstack;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Starts and stops the single-node Kafka of a data folder. */
final class KafkaServer {

  /** As {@code status} and the log call it. */
  static final String PART = "kafka";

  private static final Duration START_LIMIT = Duration.ofSeconds(90);
  private static final int STOP_SECONDS = 20;

  /**
   * What a broker needs, out of whatever else is on this class path. Never a log manager that takes
   * over java.util.logging.
   */
  private static final Pattern BROKER_JARS =
      Pattern.compile(
          "(kafka|scala|jackson|snakeyaml|slf4j-api|slf4j-simple|log4j-(api|core)|metrics-core-2|jopt-simple"
              + "|argparse4j|caffeine|pcollections|HdrHistogram|hash4j|commons-|org\\.apache\\.commons|re2j|jose4j"
              + "|zstd-jni|snappy-java|lz4-java|opentelemetry-proto|protobuf|jspecify)[^/]*\\.jar");

  private static final List<String> JVM =
      List.of(
          "-Xms128m",
          "-Xmx256m",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:+ExitOnOutOfMemoryError",
          "-Dorg.slf4j.simpleLogger.showDateTime=true",
          "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
          "--enable-native-access=ALL-UNNAMED",
          "--sun-misc-unsafe-memory-access=allow");

  private final DataFolder folder;
  private final int port;
  private volatile @Nullable ChildJvm child;

  KafkaServer(DataFolder folder, int port) {
    this.folder = folder;
    this.port = port;
  }

  int port() {
    return port;
  }

  Optional<ProcessHandle> process() {
    return Optional.ofNullable(child).map(ChildJvm::process);
  }

  /** Starts the process; {@link #awaitReady} says when it can be used. */
  void launch() {
    refuseDamage();
    var configuration = folder.root().resolve("kafka.properties");
    var properties = configuration();
    try (var writer = Files.newBufferedWriter(configuration)) {
      properties.store(writer, "Written at every start; changes are lost.");
    } catch (IOException e) {
      throw new StackException("%s cannot be written (%s).".formatted(configuration, e), e);
    }
    child =
        ChildJvm.start(
            new LogFile(folder.log(PART)),
            JVM,
            classPath(),
            KafkaNode.class.getName(),
            List.of(configuration.toString()),
            Map.of());
  }

  /** Returns when the broker takes part in its cluster of one. */
  void awaitReady() {
    var running = child;
    if (running == null) {
      throw new IllegalStateException("Kafka was not started");
    }
    var giveUp = System.nanoTime() + START_LIMIT.toNanos();
    while (!KafkaProbe.ready(port)) {
      if (!running.alive() || System.nanoTime() > giveUp) {
        throw running
            .log()
            .failure(
                "Kafka does not start.",
                "If "
                    + folder.kafka()
                    + " is damaged, put a copy of it back, or move it away and start again.");
      }
      Processes.pause(100);
    }
  }

  void stop() {
    var running = child;
    child = null;
    if (running != null) {
      running.stop(STOP_SECONDS);
    }
  }

  void kill() {
    var running = child;
    child = null;
    if (running != null) {
      running.kill();
    }
  }

  private void refuseDamage() {
    var storage = folder.kafka();
    if (Files.exists(storage) && !Files.exists(storage.resolve("meta.properties"))) {
      throw new StackException(
          "The data folder is damaged: %s is missing. Put a copy of %s back, or move it away: the services publish again what they have kept."
              .formatted(storage.resolve("meta.properties"), storage));
    }
  }

  /** One node that is its own controller; topics without end; quick to notice its own restart. */
  private Properties configuration() {
    var controller = Ports.free();
    var p = new Properties();
    p.putAll(
        Map.of(
            "process.roles", "broker,controller",
            "node.id", "1",
            "controller.quorum.voters", "1@127.0.0.1:" + controller,
            "controller.listener.names", "CONTROLLER",
            "listeners", "CLIENT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controller,
            "advertised.listeners", "CLIENT://127.0.0.1:" + port,
            "listener.security.protocol.map", "CLIENT:PLAINTEXT,CONTROLLER:PLAINTEXT",
            "inter.broker.listener.name", "CLIENT",
            "log.dirs", folder.kafka().toString()));
    p.putAll(
        Map.of(
            "offsets.topic.replication.factor", "1",
            "offsets.topic.num.partitions", "4",
            "offsets.retention.minutes", "2147483647",
            "transaction.state.log.replication.factor", "1",
            "transaction.state.log.min.isr", "1",
            "share.coordinator.state.topic.replication.factor", "1",
            "share.coordinator.state.topic.min.isr", "1",
            "group.initial.rebalance.delay.ms", "0",
            "broker.session.timeout.ms", "3000",
            "broker.heartbeat.interval.ms", "500"));
    p.putAll(
        Map.of(
            "log.retention.ms", "-1",
            "log.retention.bytes", "-1",
            "num.partitions", "3",
            "num.network.threads", "2",
            "num.io.threads", "4",
            "log.cleaner.dedupe.buffer.size", "8388608"));
    return p;
  }

  static List<Path> classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .map(Path::of)
        .filter(path -> BROKER_JARS.matcher(String.valueOf(path.getFileName())).matches())
        .filter(path -> !path.getFileName().toString().contains("jboss"))
        .toList();
  }
}
