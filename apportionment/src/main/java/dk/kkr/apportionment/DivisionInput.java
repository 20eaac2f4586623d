package dk.kkr.apportionment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What can be shared out in proportion at all. */
final class DivisionInput {

  private DivisionInput() {}

  /**
   * @throws IllegalArgumentException as {@link LargestRemainder#divide} does, but for weights that
   *     are all zero
   */
  static void check(long total, List<Claim> claims) {
    if (total < 0 || total > LargestRemainder.MAX_TOTAL) {
      throw new IllegalArgumentException(
          "The total is %d; it must be 0 to %d".formatted(total, LargestRemainder.MAX_TOTAL));
    }
    if (claims.isEmpty() || claims.size() > LargestRemainder.MAX_CLAIMS) {
      throw new IllegalArgumentException(
          "There are %d claims; there must be 1 to %d"
              .formatted(claims.size(), LargestRemainder.MAX_CLAIMS));
    }
    Set<String> names = HashSet.newHashSet(claims.size());
    for (Claim claim : claims) {
      Names.check(claim.name(), names);
      checkWeight(claim);
    }
  }

  /**
   * @throws IllegalArgumentException when there is something to share out and no weight
   */
  static void checkSum(long total, Fraction weights) {
    if (total > 0 && weights.signum() == 0) {
      throw new IllegalArgumentException(
          "All weights are zero, so %d cannot be shared out in proportion to them"
              .formatted(total));
    }
  }

  private static void checkWeight(Claim claim) {
    Fraction weight = claim.weight();
    if (weight.signum() < 0 || weight.compareTo(LargestRemainder.MAX_WEIGHT) > 0) {
      throw new IllegalArgumentException(
          "The weight of %s is %s; it must be 0 to %s"
              .formatted(claim.name(), shortened(weight), LargestRemainder.MAX_WEIGHT));
    }
  }

  private static String shortened(Fraction weight) {
    String text = weight.toString();
    return text.length() <= 60 ? text : text.substring(0, 60) + "…";
  }
}
