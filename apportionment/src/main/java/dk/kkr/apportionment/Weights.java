package dk.kkr.apportionment;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The weights of claims, brought to whole numbers of the same proportions. */
record Weights(List<BigInteger> wholes, BigInteger sum, BigInteger denominator) {

  static Weights of(List<Claim> claims) {
    BigInteger common = BigInteger.ONE;
    for (Claim claim : claims) {
      BigInteger denominator = claim.weight().denominator();
      common = common.divide(common.gcd(denominator)).multiply(denominator);
      if (common.bitLength() > LargestRemainder.MAX_DENOMINATOR_BITS) {
        throw new IllegalArgumentException(
            "The denominators of the weights have no common one of at most %d binary digits"
                .formatted(LargestRemainder.MAX_DENOMINATOR_BITS));
      }
    }
    BigInteger factor = common;
    List<BigInteger> wholes =
        claims.stream()
            .map(Claim::weight)
            .map(weight -> weight.numerator().multiply(factor.divide(weight.denominator())))
            .toList();
    BigInteger sum = wholes.stream().reduce(BigInteger.ZERO, BigInteger::add);
    return new Weights(wholes, sum, common);
  }

  BigInteger whole(int claim) {
    return wholes.get(claim);
  }

  Fraction exactSum() {
    return new Fraction(sum, denominator);
  }

  static List<Claim> checked(List<Claim> claims) {
    if (claims.isEmpty() || claims.size() > LargestRemainder.MAX_CLAIMS) {
      throw new IllegalArgumentException(
          "There are %d claims; there must be 1 to %d"
              .formatted(claims.size(), LargestRemainder.MAX_CLAIMS));
    }
    Set<String> names = new HashSet<>();
    for (Claim claim : claims) {
      Names.check(claim.name(), names);
      Fraction weight = claim.weight();
      if (weight.signum() < 0 || weight.compareTo(LargestRemainder.MAX_WEIGHT) > 0) {
        throw new IllegalArgumentException(
            "The weight of %s is %s; it must be 0 to %s"
                .formatted(claim.name(), shortened(weight), LargestRemainder.MAX_WEIGHT));
      }
    }
    return List.copyOf(claims);
  }

  private static String shortened(Fraction weight) {
    String text = weight.toString();
    return text.length() <= 60 ? text : text.substring(0, 60) + "…";
  }
}
