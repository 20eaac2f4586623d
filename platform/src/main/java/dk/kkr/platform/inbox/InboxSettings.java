package dk.kkr.platform.inbox;

import java.time.Duration;

/**
 * How persistent an inbox is.
 *
 * @param tries how often an event is tried that fails for another reason than a database that is
 *     away or a lost lock
 * @param firstPause before the second try; each further pause is twice as long
 * @param mostPause the longest pause
 */
public record InboxSettings(int tries, Duration firstPause, Duration mostPause) {

  /** As a service runs by default. */
  public static final InboxSettings DEFAULTS =
      new InboxSettings(5, Duration.ofMillis(100), Duration.ofSeconds(5));
}
