package dk.kkr.localstack;

import java.io.PrintStream;
import java.util.Locale;

/** One line per step, each with the time since the beginning. */
public final class Progress {

  private final PrintStream out;
  private final long begin = System.nanoTime();

  public Progress(PrintStream out) {
    this.out = out;
  }

  /** Says nothing: for tests. */
  public static Progress silent() {
    return new Progress(new PrintStream(java.io.OutputStream.nullOutputStream()));
  }

  /** Something has been done, or is about to be. */
  public void step(String what) {
    var seconds = (System.nanoTime() - begin) / 100_000_000L;
    out.printf(Locale.ROOT, "%3d.%d s  %s%n", seconds / 10, seconds % 10, what);
  }
}
