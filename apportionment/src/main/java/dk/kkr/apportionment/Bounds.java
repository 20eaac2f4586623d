package dk.kkr.apportionment;

import dk.kkr.apportionment.InfeasibleException.Reason;
import java.util.List;

/** What can be shared out within bounds at all. */
final class Bounds {

  private Bounds() {}

  /**
   * @throws IllegalArgumentException as {@link WithinBounds#divide} does
   */
  static void check(long total, List<BoundedClaim> claims) {
    if (claims.size() > WithinBounds.MAX_CLAIMS) {
      throw new IllegalArgumentException(
          "There are %d claims; with bounds there must be 1 to %d"
              .formatted(claims.size(), WithinBounds.MAX_CLAIMS));
    }
    DivisionInput.check(total, claims.stream().map(BoundedClaim::unbounded).toList());
    claims.forEach(Bounds::check);
    long least = claims.stream().mapToLong(BoundedClaim::min).sum();
    if (least > total) {
      throw new InfeasibleException(
          Reason.MINIMA_ABOVE_TOTAL,
          null,
          "The minima sum to %d, more than the total of %d".formatted(least, total));
    }
    // No maximum counts as the total; at most a thousand of these fit a long.
    long most = claims.stream().mapToLong(claim -> most(claim, total)).sum();
    if (most < total) {
      throw new InfeasibleException(
          Reason.MAXIMA_BELOW_TOTAL,
          null,
          "The claims may take %d together, less than the total of %d; one without weight takes"
                  .formatted(most, total)
              + " its minimum");
    }
  }

  private static void check(BoundedClaim claim) {
    Long max = claim.max();
    checkBound(claim.name(), "minimum", claim.min());
    if (max == null) {
      return;
    }
    checkBound(claim.name(), "maximum", max);
    if (claim.min() > max) {
      throw new InfeasibleException(
          Reason.MINIMUM_ABOVE_MAXIMUM,
          claim.name(),
          "The minimum of %s is %d, above its maximum of %d"
              .formatted(claim.name(), claim.min(), max));
    }
  }

  private static void checkBound(String name, String which, long bound) {
    if (bound < 0 || bound > LargestRemainder.MAX_TOTAL) {
      throw new IllegalArgumentException(
          "The %s of %s is %d; it must be 0 to %d"
              .formatted(which, name, bound, LargestRemainder.MAX_TOTAL));
    }
  }

  private static long most(BoundedClaim claim, long total) {
    if (claim.weight().signum() == 0) {
      return claim.min();
    }
    Long max = claim.max();
    return max == null ? total : max;
  }
}
