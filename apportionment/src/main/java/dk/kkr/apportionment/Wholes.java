package dk.kkr.apportionment;

import java.math.BigInteger;

/** Whole numbers of any size; nearly all here fit a long, and are then counted on far faster. */
final class Wholes {

  private Wholes() {}

  /**
   * The greatest common divisor, negative when the second number is, so that dividing by it leaves
   * the second one positive.
   *
   * @param second not zero
   */
  static BigInteger commonDivisor(BigInteger first, BigInteger second) {
    BigInteger divisor =
        fitLongs(first, second)
            ? BigInteger.valueOf(euclid(first.longValue(), second.longValue()))
            : first.gcd(second);
    return divisor.signum() == second.signum() ? divisor : divisor.negate();
  }

  /**
   * The whole quotient, towards zero, and the remainder.
   *
   * @param divisor not zero
   */
  static BigInteger[] divide(BigInteger number, BigInteger divisor) {
    if (fitLongs(number, divisor)) {
      long one = number.longValue();
      long other = divisor.longValue();
      return new BigInteger[] {BigInteger.valueOf(one / other), BigInteger.valueOf(one % other)};
    }
    return number.divideAndRemainder(divisor);
  }

  /** Without the very smallest long, which has no opposite. */
  private static boolean fitLongs(BigInteger first, BigInteger second) {
    return Math.max(first.bitLength(), second.bitLength()) < Long.SIZE - 1;
  }

  /** The sign is that of one of the numbers. */
  private static long euclid(long first, long second) {
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
