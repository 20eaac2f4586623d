package dk.kkr.platform.inbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** What the inbox counts. */
final class InboxMeters {

  private final MeterRegistry meters;
  private final Counter gaps;

  InboxMeters(MeterRegistry meters) {
    this.meters = meters;
    this.gaps =
        Counter.builder("kkr.inbox.gaps")
            .description("Revisions of other services' aggregates that never arrived")
            .register(meters);
    for (Outcome outcome : Outcome.values()) {
      count(outcome, 0);
    }
    failures(false, 0);
    failures(true, 0);
  }

  void handled(Outcome outcome) {
    count(outcome, 1);
  }

  void missing(long revisions) {
    gaps.increment((double) revisions);
  }

  /** An attempt that failed; {@code passing} when the database was away or a lock was lost. */
  void failed(boolean passing) {
    failures(passing, 1);
  }

  private void count(Outcome outcome, int by) {
    Counter.builder("kkr.inbox.records")
        .description("Records taken in, by what became of them")
        .tag("outcome", outcome.tag())
        .register(meters)
        .increment(by);
  }

  private void failures(boolean passing, int by) {
    Counter.builder("kkr.inbox.failures")
        .description("Attempts that failed; those that pass by themselves are tried without end")
        .tag("kind", passing ? "passing" : "staying")
        .register(meters)
        .increment(by);
  }
}
