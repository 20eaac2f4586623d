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

  // Services ask for a Clock; only this package can name the type that can be shifted.
  @Produces
  @Singleton
  static ShiftableClock clock() {
    return new ShiftableClock(Clock.system(ZONE));
  }
}
