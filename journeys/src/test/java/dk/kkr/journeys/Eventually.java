package dk.kkr.journeys;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.awaitility.core.ThrowingRunnable;

/**
 * What one service tells arrives at the others in a moment; a journey waits for what it expects.
 */
final class Eventually {

  private static final Duration SOON = Duration.ofSeconds(30);
  private static final Duration LOOK_EVERY = Duration.ofMillis(50);

  private Eventually() {}

  /** Returns when the expectation is met; fails with its message when it is not met soon. */
  static void eventually(ThrowingRunnable expectation) {
    await()
        .atMost(SOON)
        .pollDelay(Duration.ZERO)
        .pollInterval(LOOK_EVERY)
        .untilAsserted(expectation);
  }
}
