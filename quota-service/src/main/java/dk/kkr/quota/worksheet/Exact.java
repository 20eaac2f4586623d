package dk.kkr.quota.worksheet;

import dk.kkr.apportionment.Fraction;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Exact numbers as people and programs write them. */
public final class Exact {

  private Exact() {}

  /** A decimal number as a fraction. */
  public static Fraction of(BigDecimal decimal) {
    return decimal.scale() <= 0
        ? Fraction.of(decimal.toBigIntegerExact())
        : new Fraction(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
  }

  /**
   * Reads what {@link Fraction#toString()} writes.
   *
   * @throws NumberFormatException when it is something else
   */
  public static Fraction parse(String text) {
    int bar = text.indexOf('/');
    return bar < 0
        ? Fraction.of(new BigInteger(text))
        : new Fraction(
            new BigInteger(text.substring(0, bar)), new BigInteger(text.substring(bar + 1)));
  }

  /** Rounded to so many decimals, halves away from zero. */
  public static Fraction rounded(Fraction number, int decimals) {
    return of(decimal(number, decimals, RoundingMode.HALF_UP));
  }

  /** A decimal number of so many decimals. */
  public static BigDecimal decimal(Fraction number, int decimals, RoundingMode rounding) {
    return new BigDecimal(number.numerator())
        .divide(new BigDecimal(number.denominator()), decimals, rounding);
  }
}
