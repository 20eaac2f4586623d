package dk.kkr.quota.worksheet;

import dk.kkr.apportionment.Fraction;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers as Danish readers write them: {@code 1.881}, {@code 940,5} and {@code 15,348837…}. */
public final class DanishNumbers {

  /** So many decimals are shown; three dots say that there are more. */
  private static final int DECIMALS = 6;

  /** What one of them is called; other units are the same in the singular. */
  private static final Map<String, String> ONE =
      Map.of(
          "personer", "person",
          "indbyggere", "indbygger",
          "pladser", "plads",
          "studiepladser", "studieplads",
          "timer", "time");

  private static final String KRONER = "kr.";
  private static final int OERE = 2;

  private DanishNumbers() {}

  /** A number, cut off after six decimals; never rounded. */
  public static String of(Fraction number) {
    BigDecimal cut =
        new BigDecimal(number.numerator())
            .divide(new BigDecimal(number.denominator()), DECIMALS, RoundingMode.DOWN);
    boolean more = !Fraction.of(cut).equals(number);
    return text(number.signum() < 0, more ? cut : trimmed(cut)) + (more ? "…" : "");
  }

  /**
   * A number with its unit: {@code 940,5 pladser}, {@code 1 person}, {@code ja}.
   *
   * @param unit in Danish, in the plural; null for a plain number
   */
  public static String of(Fraction number, @Nullable String unit) {
    if (YesNo.is(unit)) {
      return YesNo.of(number.signum() != 0);
    }
    if (YesNo.OPEN.equals(unit)) {
      return YesNo.OPEN;
    }
    return with(bare(number, unit), unit);
  }

  /** A number of this unit without it: kroner have two decimals or none. */
  static String bare(Fraction number, @Nullable String unit) {
    Fraction shown = Fraction.of(number.rounded(OERE));
    return KRONER.equals(unit) && shown.equals(number) && !isWhole(number)
        ? of(number.rounded(OERE), OERE)
        : of(number);
  }

  static boolean isWhole(Fraction number) {
    return number.denominator().equals(BigInteger.ONE);
  }

  /**
   * A decimal number with its unit.
   *
   * @param unit in Danish, in the plural; null for a plain number
   */
  public static String of(BigDecimal number, @Nullable String unit) {
    return of(Fraction.of(number), unit);
  }

  private static String with(String number, @Nullable String unit) {
    if (unit == null) {
      return number;
    }
    return number + " " + (number.equals("1") ? ONE.getOrDefault(unit, unit) : unit);
  }

  /** A decimal number. */
  public static String of(BigDecimal number) {
    return text(number.signum() < 0, trimmed(number));
  }

  /**
   * A decimal number with so many decimals, also where they are zeros.
   *
   * @throws ArithmeticException when it has more
   */
  public static String of(BigDecimal number, int decimals) {
    return text(number.signum() < 0, number.setScale(decimals, RoundingMode.UNNECESSARY));
  }

  private static BigDecimal trimmed(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static String text(boolean negative, BigDecimal number) {
    String plain = number.abs().toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    StringBuilder text = new StringBuilder(negative ? "−" : "");
    for (int i = 0; i < whole.length(); i++) {
      if (i > 0 && (whole.length() - i) % 3 == 0) {
        text.append('.');
      }
      text.append(whole.charAt(i));
    }
    return point < 0
        ? text.toString()
        : text.append(',').append(plain, point + 1, plain.length()).toString();
  }
}
