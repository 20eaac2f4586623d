package dk.kkr.platform.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicLong;

/** A ticking clock, a fixed distance away from the real time: none, unless it was shifted. */
final class ShiftableClock extends Clock {

  private final Clock real;
  private final AtomicLong millisAhead;

  ShiftableClock(Clock real) {
    this(real, new AtomicLong());
  }

  private ShiftableClock(Clock real, AtomicLong millisAhead) {
    this.real = real;
    this.millisAhead = millisAhead;
  }

  /** From now on this clock shows {@code now} and ticks on. */
  void shiftTo(Instant now) {
    millisAhead.set(Duration.between(real.instant(), now).toMillis());
  }

  /** Back to the real time. */
  void reset() {
    millisAhead.set(0);
  }

  /** How far this clock is ahead of the real time; negative when behind. */
  Duration ahead() {
    return Duration.ofMillis(millisAhead.get());
  }

  @Override
  public Instant instant() {
    return real.instant().plusMillis(millisAhead.get());
  }

  @Override
  public ZoneId getZone() {
    return real.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return new ShiftableClock(real.withZone(zone), millisAhead);
  }
}
