package dk.kkr.agenda.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * How much memory a process that reads a file had at most. The system keeps the peak, and it is
 * looked at again and again, because a process that ends without memory cannot tell it any more.
 */
public final class PeakMemory {

  /** What any file may take. */
  public static final long MOST_KILOBYTES = 512 << 10;

  /** No such process makes do with less, so that less was not measured. */
  private static final long LEAST_KILOBYTES = 20 << 10;

  private static final Duration STEP = Duration.ofMillis(5);
  private static final String PEAK = "VmHWM:";

  private final AtomicLong kilobytes = new AtomicLong();
  private final AtomicBoolean ended = new AtomicBoolean();

  private PeakMemory() {}

  /** Something that starts one process and waits for its end. */
  @FunctionalInterface
  public interface Reading<T> {
    /** Does it. */
    T read() throws IOException;
  }

  /** Where the system tells it, which is on Linux. */
  public static boolean isKnown() {
    return Files.isReadable(Path.of("/proc/self/status"));
  }

  /** Reads, and fails when the process takes more than it may. */
  public static <T> T bounded(Reading<T> reading) throws IOException {
    PeakMemory peak = new PeakMemory();
    Thread watching = Thread.ofPlatform().daemon().start(peak::watch);
    try {
      return reading.read();
    } finally {
      peak.ended.set(true);
      join(watching);
      if (isKnown()) {
        assertThat(peak.kilobytes.get())
            .as("kB at the peak")
            .isBetween(LEAST_KILOBYTES, MOST_KILOBYTES);
      }
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void watch() {
    while (!ended.get()) {
      ProcessHandle.current()
          .children()
          .filter(PeakMemory::reads)
          .forEach(child -> kilobytes.accumulateAndGet(peak(child), Math::max));
      LockSupport.parkNanos(STEP.toNanos());
    }
    System.getLogger(PeakMemory.class.getName())
        .log(System.Logger.Level.INFO, "A reader had {0} kB at most", kilobytes.get());
  }

  private static boolean reads(ProcessHandle child) {
    return child.info().commandLine().orElse("").matches(".*dk\\.kkr\\.agenda\\.\\S+Reading .*");
  }

  private static long peak(ProcessHandle child) {
    Path status = Path.of("/proc", Long.toString(child.pid()), "status");
    try {
      return Files.readAllLines(status).stream()
          .filter(line -> line.startsWith(PEAK))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException | UncheckedIOException e) {
      // It has ended.
      return 0;
    }
  }
}
