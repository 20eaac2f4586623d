package dk.kkr.apportionment;

import java.math.BigInteger;

/**
 * The greatest common divisor; nearly all numbers here fit a long, where it is found far faster.
 */
final class Gcd {

  private Gcd() {}

  /**
   * The greatest common divisor, negative when the second number is, so that dividing by it leaves
   * the second one positive.
   *
   * @param second not zero
   */
  static BigInteger withSignOfSecond(BigInteger first, BigInteger second) {
    BigInteger divisor =
        Math.max(first.bitLength(), second.bitLength()) < Long.SIZE
            ? BigInteger.valueOf(gcd(first.longValue(), second.longValue()))
            : first.gcd(second);
    return divisor.signum() == second.signum() ? divisor : divisor.negate();
  }

  /** Euclid's; its sign is that of one of the numbers. */
  private static long gcd(long first, long second) {
    long one = first;
    long other = second;
    while (other != 0) {
      long rest = one % other;
      one = other;
      other = rest;
    }
    return one;
  }
}
