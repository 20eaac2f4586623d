package dk.kkr.apportionment;

import java.math.BigInteger;

/**
 * The greatest common divisor; nearly all numbers here fit a long, where it is found far faster.
 */
final class Gcd {

  /** Numbers of fewer binary digits, also negative ones, are counted on as longs. */
  private static final int LONG_BITS = 63;

  private Gcd() {}

  /**
   * The greatest common divisor, negative when the second number is, so that dividing by it leaves
   * the second one positive.
   *
   * @param second not zero
   */
  static BigInteger withSignOfSecond(BigInteger first, BigInteger second) {
    BigInteger divisor =
        first.bitLength() < LONG_BITS && second.bitLength() < LONG_BITS
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
