package dk.kkr.quota.announcements;

/**
 * When the law requires that the landstal is changed: when the expected number changes by more than
 * 40 per cent where the landstal is at most 8,000, and by more than 25 per cent where it is above
 * (integrationsloven § 6; boligplaceringsbekendtgørelsen § 2(5)-(6)). Whole numbers of persons
 * throughout.
 */
final class Threshold {

  private static final int SMALL = 8_000;

  private Threshold() {}

  /** Whether the change from one landstal to another lies above the threshold. */
  static boolean exceeded(int before, int after) {
    long change = Math.abs((long) after - before);
    return before <= SMALL ? 100 * change > 40L * before : 100 * change > 25L * before;
  }

  /** The per cent above which the law requires a change of this landstal. */
  static int percent(int landstal) {
    return landstal <= SMALL ? 40 : 25;
  }
}
