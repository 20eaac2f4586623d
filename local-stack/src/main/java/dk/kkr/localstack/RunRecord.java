package dk.kkr.localstack;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an {@code up} has started, as {@code run.json} in its data folder: for {@code status} and
 * {@code down} in another terminal, and for the next {@code up} after everything was killed.
 *
 * @param kkr the process of {@code up} itself
 * @param parts in the order of their start
 */
record RunRecord(Part kkr, List<Part> parts) {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String FILE = "run.json";

  /** Two Java programs may reckon a process's start a little differently. */
  private static final Duration TOLERANCE = Duration.ofSeconds(3);

  RunRecord {
    parts = List.copyOf(parts);
  }

  /**
   * A process that was started.
   *
   * @param name as {@code status} shows it
   * @param address where it is reached
   * @param pid of the process; another one may have the number by now
   * @param startedAt milliseconds since 1970
   * @param mark something that stands on its command line and on few others
   */
  record Part(String name, @Nullable String address, long pid, long startedAt, String mark) {

    static Part of(String name, @Nullable String address, ProcessHandle process, String mark) {
      var started = process.info().startInstant().orElse(Instant.EPOCH);
      return new Part(name, address, process.pid(), started.toEpochMilli(), mark);
    }

    /** The process, if it still runs and is the one that was recorded: never a stranger. */
    Optional<ProcessHandle> running() {
      return ProcessHandle.of(pid)
          .filter(Processes::runs)
          .filter(process -> sameStart(process.info().startInstant()))
          .filter(process -> Processes.commandLine(process).contains(mark));
    }

    private boolean sameStart(Optional<Instant> start) {
      return start
          .map(s -> Duration.between(s, Instant.ofEpochMilli(startedAt)).abs())
          .filter(difference -> difference.compareTo(TOLERANCE) <= 0)
          .isPresent();
    }
  }

  /** The record in this folder; empty where there is none, or none that can be read. */
  static Optional<RunRecord> in(Path folder) {
    try {
      return Optional.of(JSON.readValue(folder.resolve(FILE).toFile(), RunRecord.class));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The part of this name, whether it still runs or not. */
  Optional<Part> part(String name) {
    return parts.stream().filter(part -> part.name().equals(name)).findFirst();
  }

  /** Replaces the record of the folder: readers see the old one or the new one, whole. */
  void write(Path folder) {
    var fresh = folder.resolve(FILE + ".new");
    try {
      JSON.writerWithDefaultPrettyPrinter().writeValue(fresh.toFile(), this);
      Files.move(fresh, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new StackException(
          "%s cannot be written (%s). Check the space and the rights of the folder."
              .formatted(folder.resolve(FILE), e),
          e);
    }
  }

  static void remove(Path folder) {
    try {
      Files.deleteIfExists(folder.resolve(FILE));
    } catch (IOException e) {
      throw new StackException(folder.resolve(FILE) + " cannot be removed: " + e, e);
    }
  }
}
