package dk.kkr.platform.messaging;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/** Waits for something that another thread or process does. */
public final class Until {

  private static final Duration AT_MOST = Duration.ofSeconds(30);
  private static final long LOOK_EVERY = Duration.ofMillis(20).toNanos();

  private Until() {}

  /** Returns as soon as it holds; fails when it does not within 30 seconds. */
  public static void holds(String what, Callable<Boolean> condition) throws Exception {
    long giveUp = System.nanoTime() + AT_MOST.toNanos();
    while (!condition.call()) {
      if (System.nanoTime() > giveUp) {
        throw new AssertionError("Not within " + AT_MOST.toSeconds() + " s: " + what);
      }
      LockSupport.parkNanos(LOOK_EVERY);
    }
  }
}
