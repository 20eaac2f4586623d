package dk.kkr.platform.outbox;

import java.time.Duration;

/** Growing pauses between attempts: each twice the one before, up to a most. For one thread. */
public final class Backoff {

  private final Duration first;
  private final Duration most;
  private Duration next;

  /** Starts with the first pause, never longer than the most. */
  public Backoff(Duration first, Duration most) {
    this.first = first;
    this.most = most;
    this.next = first;
  }

  /** The pause before the next attempt. */
  public Duration next() {
    Duration pause = next;
    Duration doubled = pause.multipliedBy(2);
    next = doubled.compareTo(most) > 0 ? most : doubled;
    return pause;
  }

  /** After an attempt that went well. */
  public void reset() {
    next = first;
  }
}
