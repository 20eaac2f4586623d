package dk.kkr.apportionment;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact number: a fraction of two whole numbers in lowest terms, with a positive denominator.
 * Two fractions of the same value are equal.
 *
 * @param numerator the sign is here
 * @param denominator greater than zero
 */
public record Fraction(BigInteger numerator, BigInteger denominator)
    implements Comparable<Fraction> {

  /** The most digits before and after the point of a decimal number that becomes a fraction. */
  public static final int MAX_DIGITS = 100;

  /** 0. */
  public static final Fraction ZERO = of(0);

  /** 1. */
  public static final Fraction ONE = of(1);

  /**
   * Reduces to lowest terms.
   *
   * @throws IllegalArgumentException when the denominator is zero
   */
  public Fraction {
    if (denominator.signum() == 0) {
      throw new IllegalArgumentException("The denominator of " + numerator + "/0 is zero");
    }
    BigInteger divisor = Wholes.commonDivisor(numerator, denominator);
    if (!divisor.equals(BigInteger.ONE)) {
      numerator = Wholes.divide(numerator, divisor)[0];
      denominator = Wholes.divide(denominator, divisor)[0];
    }
  }

  /** A whole number. */
  public static Fraction of(long whole) {
    return of(BigInteger.valueOf(whole));
  }

  /** A whole number. */
  public static Fraction of(BigInteger whole) {
    return new Fraction(whole, BigInteger.ONE);
  }

  /**
   * A fraction of two whole numbers.
   *
   * @throws IllegalArgumentException when the denominator is zero
   */
  public static Fraction of(long numerator, long denominator) {
    return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  /**
   * A decimal number, exactly: 144.5 is 289/2.
   *
   * @throws IllegalArgumentException when it has more than {@value #MAX_DIGITS} digits before or
   *     after the point
   */
  public static Fraction of(BigDecimal decimal) {
    long before = (long) decimal.precision() - decimal.scale();
    if (decimal.scale() > MAX_DIGITS || before > MAX_DIGITS) {
      throw new IllegalArgumentException(
          "A number has more than %d digits before or after the point".formatted(MAX_DIGITS));
    }
    int scale = decimal.scale();
    return new Fraction(
        decimal.unscaledValue().multiply(BigInteger.TEN.pow(Math.max(-scale, 0))),
        BigInteger.TEN.pow(Math.max(scale, 0)));
  }

  /** This and the other together. */
  public Fraction plus(Fraction other) {
    return new Fraction(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  /** This less the other. */
  public Fraction minus(Fraction other) {
    return plus(new Fraction(other.numerator.negate(), other.denominator));
  }

  /** This times the other. */
  public Fraction times(Fraction other) {
    return new Fraction(
        numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  /**
   * This divided by the other.
   *
   * @throws IllegalArgumentException when the other is zero
   */
  public Fraction dividedBy(Fraction other) {
    return new Fraction(
        numerator.multiply(other.denominator), denominator.multiply(other.numerator));
  }

  /** The largest whole number that is not above this. */
  public BigInteger floor() {
    BigInteger[] parts = numerator.divideAndRemainder(denominator);
    return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
  }

  /**
   * The nearest decimal number, for people to read: never counted on with. Halves go away from
   * zero, as is usual in Denmark.
   *
   * @param decimals digits after the point, at least 0
   */
  public BigDecimal rounded(int decimals) {
    return new BigDecimal(numerator)
        .divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_UP);
  }

  /** -1, 0 or 1. */
  public int signum() {
    return numerator.signum();
  }

  @Override
  public int compareTo(Fraction other) {
    return denominator.equals(other.denominator)
        ? numerator.compareTo(other.numerator)
        : numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  /** {@code 941} or {@code 1881/2}. */
  @Override
  public String toString() {
    return denominator.equals(BigInteger.ONE)
        ? numerator.toString()
        : numerator + "/" + denominator;
  }
}
