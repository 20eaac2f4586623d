package dk.kkr.platform.outbox;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/** Wakes the relay. A ring while it works is kept, many rings are one. */
public final class RelayBell {

  private final BlockingQueue<Boolean> rings = new ArrayBlockingQueue<>(1);

  /** A bell that has not rung. */
  public RelayBell() {}

  /** Tells the relay that there is something to publish. Never blocks. */
  public void ring() {
    rings.offer(true);
  }

  /** Waits for a ring, but no longer than this. */
  void await(Duration atMost) throws InterruptedException {
    rings.poll(atMost.toMillis(), TimeUnit.MILLISECONDS);
  }
}
