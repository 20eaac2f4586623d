package dk.kkr.localstack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What runs on a data folder.
 *
 * @param parts PostgreSQL, Kafka and every service, also those that do not run
 */
record Status(List<Part> parts) {

  Status {
    parts = List.copyOf(parts);
  }

  /**
   * @param name {@code postgres}, {@code kafka} or the name of a service
   * @param address where it listens or last did; null when it was never started here
   * @param pid null when it does not run, or runs in a container
   * @param ready whether it answers
   * @param memoryMb with its child processes; null where that cannot be told
   */
  record Part(
      String name,
      @Nullable String address,
      @Nullable Long pid,
      boolean ready,
      @Nullable Long memoryMb) {}

  /** Looks, and changes nothing. */
  static Status of(Path folder) {
    var root = folder.toAbsolutePath().normalize();
    var record = RunRecord.in(root);
    return new Status(
        names()
            .parallel()
            .map(name -> look(root, name, record.flatMap(r -> r.part(name))))
            .toList());
  }

  /** The same for containers, whose processes have no numbers that mean anything here. */
  static Status of(DockerSystem system) {
    var containers = system.containers();
    var memory = system.docker().memoryMb(containers);
    return new Status(
        names().map(name -> look(name, containers.get(name), memory.get(name))).toList());
  }

  /** Whether any part runs, ready or not. */
  boolean runs() {
    return parts.stream().anyMatch(part -> part.pid != null);
  }

  private static Stream<String> names() {
    return Stream.concat(
        Stream.of(PostgresServer.PART, KafkaServer.PART), Service.ALL.stream().map(Service::name));
  }

  void print(PrintStream out) {
    out.printf("%-20s %-24s %8s %-6s %9s%n", "part", "address", "pid", "ready", "memory");
    for (var part : parts) {
      out.printf(
          Locale.ROOT,
          "%-20s %-24s %8s %-6s %9s%n",
          part.name,
          Objects.requireNonNullElse(part.address, "-"),
          part.pid == null ? "-" : part.pid.toString(),
          part.ready ? "yes" : "no",
          part.memoryMb == null ? "-" : part.memoryMb + " MB");
    }
  }

  void printJson(PrintStream out) {
    try {
      out.println(JsonMapper.builder().build().writeValueAsString(this));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Part look(String name, @Nullable Container container, @Nullable Long memory) {
    if (container == null) {
      return new Part(name, null, null, false, null);
    }
    @Nullable URI address = container.address().orElse(null);
    return address == null
        ? new Part(name, null, null, container.healthy(), memory)
        : new Part(name, address.toString(), null, ServiceProcess.ready(address), memory);
  }

  private static Part look(Path root, String name, Optional<RunRecord.Part> recorded) {
    var process = recorded.flatMap(RunRecord.Part::running);
    @Nullable String address = recorded.map(RunRecord.Part::address).orElse(null);
    if (process.isEmpty() || address == null) {
      return new Part(name, address, null, false, null);
    }
    var memory = Memory.megabytes(process.get());
    return new Part(
        name,
        address,
        process.get().pid(),
        ready(root, name, address),
        memory.isPresent() ? memory.getAsLong() : null);
  }

  private static boolean ready(Path root, String name, String address) {
    return switch (name) {
      case PostgresServer.PART -> postgresReady(root, port(address));
      case KafkaServer.PART -> KafkaProbe.ready(port(address));
      default -> ServiceProcess.ready(URI.create(address));
    };
  }

  private static int port(String address) {
    return Integer.parseInt(address.substring(address.lastIndexOf(':') + 1));
  }

  private static boolean postgresReady(Path root, int port) {
    var keys = root.resolve("keys");
    if (!Files.exists(keys)) {
      return false;
    }
    try (var connection =
        PostgresServer.connect(
            port, "postgres", Keys.in(keys).password(PostgresServer.SUPERUSER))) {
      return connection.isValid(2);
    } catch (SQLException e) {
      return false;
    }
  }
}
