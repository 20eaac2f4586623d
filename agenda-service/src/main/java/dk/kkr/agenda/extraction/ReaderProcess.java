package dk.kkr.agenda.extraction;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;

/**
 * A process that reads one file and ends with the exit code that says what became of it. It ends
 * with the one that started it, and by itself when the time is up: libraries cannot be interrupted,
 * so the process is.
 */
public final class ReaderProcess {

  /** The file is none of the types. */
  public static final int UNKNOWN_TYPE = 30;

  /** This process was not started as it has to be. */
  static final int BROKEN = 31;

  private static final Duration LOOK_AFTER_PARENT = Duration.ofMillis(250);

  private ReaderProcess() {}

  /** Reads a file and writes what it says. */
  @FunctionalInterface
  public interface Reading {
    /** Gives the exit code: that of a {@link TextState}, or {@link #UNKNOWN_TYPE}. */
    int read(Path file, OutputStream out) throws IOException;
  }

  /** Runs and ends this process. The arguments: the file, and the milliseconds it may take. */
  public static void run(String[] args, Reading reading) {
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    // What libraries have to say is not part of the text.
    System.setOut(System.err);
    watch("parent", ReaderProcess::endWithParent);
    Duration patience = Duration.ofMillis(Long.parseLong(args[1]));
    watch("deadline", () -> endAfter(patience));
    Runtime.getRuntime().halt(read(reading, Path.of(args[0]), out));
  }

  private static int read(Reading reading, Path file, OutputStream out) {
    try {
      return reading.read(file, out);
    } catch (LinkageError e) {
      e.printStackTrace();
      return BROKEN;
    } catch (IOException e) {
      // Nobody listens any more.
      return BROKEN;
    }
  }

  private static void watch(String name, Runnable watching) {
    Thread.ofPlatform().daemon().name(name).start(watching);
  }

  // Reading its input would tell sooner, but a thread that waits outside of Java holds up the end
  // of every process by 0.3 seconds.
  private static void endWithParent() {
    ProcessHandle parent = ProcessHandle.current().parent().orElse(null);
    while (parent != null && parent.isAlive()) {
      rest(LOOK_AFTER_PARENT);
    }
    Runtime.getRuntime().halt(BROKEN);
  }

  private static void endAfter(Duration patience) {
    rest(patience);
    Runtime.getRuntime().halt(TextState.TOO_SLOW.exit());
  }

  private static void rest(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      throw new UncheckedIOException(new InterruptedIOException("nobody interrupts this thread"));
    }
  }
}
