package dk.kkr.platform.time;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;

/** Gives every bean the clock of the service, in Danish time. */
final class ClockProducer {

  /** Where all councils meet and all deadlines count. */
  static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

  private ClockProducer() {}

  @Produces
  @Singleton
  static ShiftableClock shiftable() {
    return new ShiftableClock(Clock.system(ZONE));
  }

  // Only the plain type is offered to services; nobody but the local endpoint may shift it.
  @Produces
  @Singleton
  static Clock clock(ShiftableClock shiftable) {
    return shiftable.withZone(ZONE);
  }
}
