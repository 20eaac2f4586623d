package dk.kkr.apportionment;

import java.math.BigInteger;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The weights of claims, brought to whole numbers of the same proportions. */
record Weights(List<BigInteger> wholes, BigInteger sum, BigInteger denominator) {

  static Weights of(List<Claim> claims) {
    BigInteger common = BigInteger.ONE;
    for (BigInteger denominator : denominators(claims)) {
      common = denominator.divide(Wholes.commonDivisor(common, denominator)).multiply(common);
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
            .map(
                weight ->
                    weight.numerator().multiply(Wholes.divide(factor, weight.denominator())[0]))
            .toList();
    BigInteger sum = wholes.stream().reduce(BigInteger.ZERO, BigInteger::add);
    return new Weights(wholes, sum, common);
  }

  private static Set<BigInteger> denominators(List<Claim> claims) {
    Set<BigInteger> different = new LinkedHashSet<>();
    claims.forEach(claim -> different.add(claim.weight().denominator()));
    return different;
  }

  BigInteger whole(int claim) {
    return wholes.get(claim);
  }

  Fraction exactSum() {
    return new Fraction(sum, denominator);
  }
}
