package dk.kkr.platform.outbox;

import java.time.Duration;

/**
 * How a relay works.
 *
 * @param pollInterval how long it waits at most when nobody wakes it
 * @param batchSize the most events sent before their acknowledgements are awaited
 * @param partitions of a topic that it creates
 * @param keep how long published events stay in the table
 * @param mostPause the longest pause between attempts while the broker or the database is away
 */
public record RelaySettings(
    Duration pollInterval, int batchSize, int partitions, Duration keep, Duration mostPause) {

  /** As a service runs by default. */
  public static final RelaySettings DEFAULTS =
      new RelaySettings(Duration.ofSeconds(1), 500, 6, Duration.ofDays(30), Duration.ofSeconds(5));
}
