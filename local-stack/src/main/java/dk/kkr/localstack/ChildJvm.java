package dk.kkr.localstack;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A Java program in its own process. It ends when this process ends, and ignores the terminal's
 * Ctrl-C, so that this process decides the order in which things stop.
 */
final class ChildJvm {

  /** The shell only sets the signal aside and becomes the JVM: same process, same pid. */
  private static final String DEAF_TO_CTRL_C = "trap '' INT HUP; exec \"$@\"";

  private final Process process;
  private final LogFile log;

  private ChildJvm(Process process, LogFile log) {
    this.process = process;
    this.log = log;
  }

  /** Starts {@code main} with these options, class path, arguments and additional environment. */
  static ChildJvm start(
      LogFile log,
      List<String> jvmOptions,
      List<Path> classPath,
      String main,
      List<String> arguments,
      Map<String, String> environment) {
    log.rotate();
    var path = new ArrayList<String>();
    path.add(home().toString());
    classPath.forEach(entry -> path.add(entry.toString()));
    var command = new ArrayList<>(List.of("sh", "-c", DEAF_TO_CTRL_C, "kkr", java()));
    command.addAll(jvmOptions);
    command.addAll(List.of("-cp", String.join(File.pathSeparator, path), Child.class.getName()));
    command.add(main);
    command.addAll(arguments);
    var builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.path().toFile()));
    builder.environment().putAll(environment);
    try {
      return new ChildJvm(builder.start(), log);
    } catch (IOException e) {
      throw new StackException("Java cannot be started: " + e.getMessage(), e);
    }
  }

  ProcessHandle process() {
    return process.toHandle();
  }

  boolean alive() {
    return process.isAlive();
  }

  LogFile log() {
    return log;
  }

  /** Asks it to end, waits, and insists after the patience is used up. */
  void stop(int patienceSeconds) {
    process.destroy();
    try {
      if (!process.waitFor(patienceSeconds, TimeUnit.SECONDS)) {
        kill();
      }
    } catch (InterruptedException e) {
      kill();
      Thread.currentThread().interrupt();
    }
  }

  /** Ends it as {@code kill -9} does, and waits until it is gone. */
  void kill() {
    process.destroyForcibly();
    process.onExit().join();
  }

  /** Where the classes of this module are: a jar, or the compiler's output. */
  static Path home() {
    try {
      return Path.of(ChildJvm.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
