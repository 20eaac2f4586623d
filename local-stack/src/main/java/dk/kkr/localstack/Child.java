package dk.kkr.localstack;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.time.Duration;
import java.util.Arrays;

/**
 * Runs another program's main method, and ends orderly when standard input closes: so a process
 * ends with the one that started it, however that one ended.
 */
public final class Child {

  /** An orderly end that takes longer than this is cut off. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static final int ENDED_WITH_PARENT = 75;

  private Child() {}

  /** The class whose main method runs, then its arguments. */
  public static void main(String[] args) throws Throwable {
    Thread.ofPlatform().daemon().name("parent").start(Child::endWithParent);
    var main = Class.forName(args[0]).getMethod("main", String[].class);
    try {
      main.invoke(null, (Object) Arrays.copyOfRange(args, 1, args.length));
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static void endWithParent() {
    try {
      System.in.transferTo(java.io.OutputStream.nullOutputStream());
    } catch (IOException e) {
      // a broken pipe says the same as a closed one
    }
    Thread.ofPlatform().daemon().name("cut-off").start(Child::cutOff);
    System.exit(ENDED_WITH_PARENT);
  }

  private static void cutOff() {
    try {
      Thread.sleep(PATIENCE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Runtime.getRuntime().halt(ENDED_WITH_PARENT);
  }
}
