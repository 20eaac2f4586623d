package dk.kkr.quota.worksheet;

import dk.kkr.apportionment.Fraction;
import java.math.BigInteger;

/** Exact numbers as steps write them. */
public final class Exact {

  private Exact() {}

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
}
