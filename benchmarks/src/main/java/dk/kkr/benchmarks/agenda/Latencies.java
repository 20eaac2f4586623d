package dk.kkr.benchmarks.agenda;

import java.time.Duration;

/** How long answers took. */
final class Latencies {

  private final long[] sorted;
  private final Duration time;

  /**
   * @param sorted nanoseconds, ascending
   * @param time how long was measured
   */
  Latencies(long[] sorted, Duration time) {
    this.sorted = sorted;
    this.time = time;
  }

  /** Answers a second. */
  double rate() {
    return sorted.length * 1e9 / time.toNanos();
  }

  /** In milliseconds. */
  double quantile(double share) {
    return sorted[(int) Math.min(sorted.length - 1L, (long) (share * sorted.length))] / 1e6;
  }

  /** What each answer took of this, in milliseconds. */
  double each(Duration processor) {
    return processor.toNanos() / 1e6 / sorted.length;
  }
}
