package dk.kkr.agenda.extraction;

import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reads files that somebody sent, each in a process of its own that is ended when its time or
 * memory is used up, and few at a time.
 */
@ApplicationScoped
public class Extraction {

  /** Bytes of the answer: no character of the text has more than three. */
  private static final int MAX_BYTES = 3 * TextSink.MAX_CHARACTERS + 1_000;

  private final Duration patience;
  private final Duration queueing;
  private final Semaphore places;
  private final ReaderJvm jvm =
      new ReaderJvm(
          FileReading.class,
          Stream.concat(ReaderJvm.FOR_PDF.stream(), ReaderJvm.FOR_WORKBOOKS.stream()).toList());

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
    return result(run(jvm, file, MAX_BYTES));
  }

  /**
   * Lets a process read a file, when its turn has come.
   *
   * @param most bytes of the answer
   * @throws ProblemException 503 when too many others are being read
   */
  public ReaderJvm.Answer run(ReaderJvm reader, Path file, int most) {
    try {
      if (!places.tryAcquire(queueing.toMillis(), TimeUnit.MILLISECONDS)) {
        throw busy();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw busy();
    }
    try {
      return reader.run(file, patience, most);
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

  private static Optional<ReadFile> result(ReaderJvm.Answer answer) {
    String whole = new String(answer.bytes(), StandardCharsets.UTF_8);
    int line = whole.indexOf('\n');
    if (answer.exit() == ReaderProcess.UNKNOWN_TYPE) {
      return Optional.empty();
    }
    TextState state = TextState.ofExit(answer.exit());
    if (line < 0) {
      // It ended before the type was told: too large or too slow even for that.
      return Optional.empty();
    }
    // Where it was ended in the middle of a character, a part of that came.
    String text = whole.substring(line + 1).replace('\uFFFD', ' ');
    return Optional.of(new ReadFile(FileType.valueOf(whole.substring(0, line)), state, text));
  }
}
