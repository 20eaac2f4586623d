package dk.kkr.apportionment;

import dk.kkr.apportionment.BoundedDivision.Bound;
import org.jspecify.annotations.Nullable;

/**
 * Somebody among whom a whole number is shared out, who gets no less than a minimum and no more
 * than a maximum.
 *
 * @param name unique among the claims
 * @param weight in any unit, not negative; only the proportion to the other weights matters
 * @param min the fewest units, 0 to {@link LargestRemainder#MAX_TOTAL}
 * @param max the most units, min to {@link LargestRemainder#MAX_TOTAL}; null when there is no
 *     maximum
 */
public record BoundedClaim(String name, Fraction weight, long min, @Nullable Long max) {

  /** A claim without bounds. */
  public static BoundedClaim of(String name, long weight) {
    return of(name, Fraction.of(weight));
  }

  /** A claim without bounds. */
  public static BoundedClaim of(String name, Fraction weight) {
    return new BoundedClaim(name, weight, 0, null);
  }

  /** The same claim with another minimum. */
  public BoundedClaim atLeast(long units) {
    return new BoundedClaim(name, weight, units, max);
  }

  /** The same claim with another maximum. */
  public BoundedClaim atMost(long units) {
    return new BoundedClaim(name, weight, min, units);
  }

  /** The units at a bound; without a maximum the minimum. */
  long at(Bound bound) {
    return bound == Bound.MAXIMUM && max != null ? max : min;
  }

  Claim unbounded() {
    return new Claim(name, weight);
  }
}
