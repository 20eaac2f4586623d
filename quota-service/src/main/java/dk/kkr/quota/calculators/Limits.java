package dk.kkr.quota.calculators;

/** How much the calculators take. */
final class Limits {

  /** The most rows: the country has 98 municipalities. */
  static final int ROWS = 500;

  /** The most lists of one election. */
  static final int LISTS = 50;

  /** The most years of one calculation. */
  static final int YEARS = 20;

  /** The largest total that is shared out: a million millions. */
  static final String TOTAL = "1000000000000";

  /** The largest amount or weight. */
  static final String AMOUNT = "1000000000000";

  /** Digits before the decimal point of anything. */
  static final int DIGITS = 13;

  /** Digits after the decimal point of anything. */
  static final int DECIMALS = 6;

  /** What is said of a number with decimals where none belong, or with too many digits. */
  static final String WHOLE = "must be a whole number of at most {integer} digits";

  /** The longest name. */
  static final int NAME = 200;

  static final int FIRST_YEAR = 1970;
  static final int LAST_YEAR = 2150;

  private Limits() {}
}
