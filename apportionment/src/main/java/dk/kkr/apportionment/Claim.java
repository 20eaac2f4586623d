package dk.kkr.apportionment;

/**
 * Somebody among whom a whole number is shared out, with a weight in any unit: inhabitants,
 * percent, unrounded quotas.
 *
 * @param name unique among the claims
 * @param weight not negative; only the proportion to the other weights matters
 */
public record Claim(String name, Fraction weight) {

  /** A claim with a whole weight. */
  public static Claim of(String name, long weight) {
    return of(name, Fraction.of(weight));
  }

  /** A claim whose weight may be a fraction. */
  public static Claim of(String name, Fraction weight) {
    return new Claim(name, weight);
  }
}
