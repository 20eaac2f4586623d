package dk.kkr.localstack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Runs programs of this machine in one folder, with nothing on their standard input. */
record Shell(Path folder) {

  /** As shells say that there is no such program. */
  private static final int MISSING = 127;

  /**
   * What came of a program.
   *
   * @param out its standard output, without blanks around it; empty where it went to a log
   * @param err its standard error, likewise, or why it could not be started
   */
  record Outcome(int exit, String out, String err) {

    boolean worked() {
      return exit == 0;
    }

    boolean missing() {
      return exit == MISSING;
    }
  }

  /** Runs it to its end; a program that is not there is an outcome, too. */
  Outcome run(List<String> command) {
    return run(new ProcessBuilder(command));
  }

  /** The same, with all its output at the end of a log. */
  Outcome run(List<String> command, LogFile log) {
    return run(
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.path().toFile())));
  }

  private Outcome run(ProcessBuilder program) {
    try {
      var process = program.directory(folder.toFile()).start();
      process.getOutputStream().close();
      var err = CompletableFuture.supplyAsync(() -> text(process.getErrorStream()));
      var out = text(process.getInputStream());
      return new Outcome(process.waitFor(), out, err.join());
    } catch (IOException e) {
      return new Outcome(MISSING, "", String.valueOf(e.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackException("Interrupted while " + program.command().getFirst() + " ran.", e);
    }
  }

  private static String text(InputStream stream) {
    try (stream) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
