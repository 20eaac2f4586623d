package dk.kkr.quota.worksheet;

import org.jspecify.annotations.Nullable;

/** Quantities that say whether something holds: 1 for yes and 0 for no. */
public final class YesNo {

  /** What they are counted in, so that a reader knows what 1 and 0 mean. */
  public static final String UNIT = "ja/nej";

  /** What is counted in this is not known yet, whatever its number. */
  public static final String OPEN = "ikke trukket endnu";

  private YesNo() {}

  /** Whether a quantity of this unit is one of them. */
  public static boolean is(@Nullable String unit) {
    return UNIT.equals(unit);
  }

  /** In Danish. */
  public static String of(boolean holds) {
    return holds ? "ja" : "nej";
  }
}
