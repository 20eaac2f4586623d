package dk.kkr.agenda.extraction;

import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reads files that somebody sent, each in a process of its own that is ended when its time or
 * memory is used up, and few at a time.
 */
@ApplicationScoped
public class Extraction {

  /** Bytes of the answer: no character of the text has more than three. */
  private static final int MAX_BYTES = 3 * TextSink.MAX_CHARACTERS + 1_000;

  /** Milliseconds after which a process that has not ended itself is ended. */
  private static final long GRACE = 500;

  /** Exit code of a JVM that had too little memory. */
  private static final int OUT_OF_MEMORY = 3;

  /** Exit codes from here are signals: the JVM crashed, or the system took its memory back. */
  private static final int SIGNALS = 128;

  private final Duration patience;
  private final Duration queueing;
  private final Semaphore places;
  private final ReaderJvm jvm = new ReaderJvm();

  Extraction(
      @ConfigProperty(name = "kkr.files.reading-time") Duration patience,
      @ConfigProperty(name = "kkr.files.waiting-time") Duration queueing,
      @ConfigProperty(name = "kkr.files.readers") int readers) {
    this.patience = patience;
    this.queueing = queueing;
    this.places = new Semaphore(readers, true);
  }

  /**
   * Reads a file; takes at most the configured time once its turn has come.
   *
   * @return empty when it is of none of the types that are taken
   * @throws ProblemException 503 when too many others are being read
   */
  public Optional<ReadFile> read(Path file) {
    try {
      if (!places.tryAcquire(queueing.toMillis(), TimeUnit.MILLISECONDS)) {
        throw busy();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw busy();
    }
    try {
      return readNow(file);
    } catch (IOException e) {
      throw new UncheckedIOException("The process that reads files cannot be started", e);
    } finally {
      places.release();
    }
  }

  private static ProblemException busy() {
    return new ProblemException(
            Problems.UNAVAILABLE,
            "Too many files are being read at the moment; nothing was stored. Send it again after the seconds in Retry-After.")
        .header("Retry-After", "15");
  }

  private Optional<ReadFile> readNow(Path file) throws IOException {
    Process process = jvm.start(file, patience);
    // It ends by itself in time; this is for one that is too busy to do so.
    CompletableFuture.delayedExecutor(patience.toMillis() + GRACE, TimeUnit.MILLISECONDS)
        .execute(process::destroyForcibly);
    try (InputStream out = process.getInputStream()) {
      byte[] answer = upTo(MAX_BYTES, out);
      return result(answer, process.waitFor());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while a file was read");
    } finally {
      process.destroyForcibly();
    }
  }

  /** What comes until it ends, however it ends. */
  private static byte[] upTo(int limit, InputStream in) {
    ByteArrayOutputStream got = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 16];
    try {
      for (int count = in.read(buffer); count >= 0 && got.size() < limit; count = in.read(buffer)) {
        got.write(buffer, 0, count);
      }
    } catch (IOException e) {
      // The stream of a process that was ended is closed; what came stands.
    }
    return got.toByteArray();
  }

  private static Optional<ReadFile> result(byte[] answer, int exit) {
    String whole = new String(answer, StandardCharsets.UTF_8);
    int line = whole.indexOf('\n');
    if (exit == FileReading.UNKNOWN_TYPE) {
      return Optional.empty();
    }
    TextState state = state(exit);
    if (line < 0) {
      // It ended before the type was told: too large or too slow even for that.
      return Optional.empty();
    }
    // Where it was ended in the middle of a character, a part of that came.
    String text = whole.substring(line + 1).replace('\uFFFD', ' ');
    return Optional.of(new ReadFile(FileType.valueOf(whole.substring(0, line)), state, text));
  }

  private static TextState state(int exit) {
    if (exit == OUT_OF_MEMORY) {
      return TextState.TOO_LARGE;
    }
    if (exit >= SIGNALS) {
      return exit == SIGNALS + 9 ? TextState.TOO_SLOW : TextState.DAMAGED;
    }
    return Arrays.stream(TextState.values())
        .filter(state -> state.exit() == exit)
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("The process that reads files ended with " + exit));
  }
}
