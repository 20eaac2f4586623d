package dk.kkr.apportionment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FractionTest {

  @Test
  void equal_values_are_equal_whatever_they_were_written_as() {
    assertThat(Fraction.of(2, 4)).isEqualTo(Fraction.of(-1, -2)).hasToString("1/2");
    assertThat(Fraction.of(6, -3)).isEqualTo(Fraction.of(-2)).hasToString("-2");
    assertThat(Fraction.of(0, 7)).isEqualTo(Fraction.ZERO);
  }

  @Test
  void it_counts_exactly() {
    Fraction third = Fraction.of(1, 3);
    assertThat(third.plus(third).plus(third)).isEqualTo(Fraction.ONE);
    assertThat(third.minus(Fraction.of(1, 2))).isEqualTo(Fraction.of(-1, 6));
    assertThat(third.times(Fraction.of(3, 5))).isEqualTo(Fraction.of(1, 5));
    assertThat(third.dividedBy(Fraction.of(-2))).isEqualTo(Fraction.of(-1, 6));
  }

  @ParameterizedTest
  @CsvSource({"7,2,3", "-7,2,-4", "-6,2,-3", "0,5,0", "1881,2,940"})
  void floor_is_the_whole_number_not_above(long numerator, long denominator, long floor) {
    assertThat(Fraction.of(numerator, denominator).floor()).isEqualTo(BigInteger.valueOf(floor));
  }

  @Test
  void order_is_that_of_the_values() {
    assertThat(Fraction.of(1, 3)).isLessThan(Fraction.of(1, 2)).isGreaterThan(Fraction.of(-9));
    assertThat(Fraction.of(-1, 3).signum()).isNegative();
  }

  @Test
  void nothing_is_divided_by_zero() {
    assertThatThrownBy(() -> Fraction.of(1, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("zero");
    assertThatThrownBy(() -> Fraction.ONE.dividedBy(Fraction.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({"144.5,289/2", "0.050,1/20", "-2.5,-5/2", "12E+2,1200", "0E+50,0", "7,7"})
  void decimal_numbers_become_exact_fractions(BigDecimal decimal, String fraction) {
    assertThat(Fraction.of(decimal)).hasToString(fraction);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1E+100", "1E+2147483647", "1E-101", "1E-2147483647"})
  void decimal_numbers_of_absurd_length_are_refused(BigDecimal decimal) {
    assertThatThrownBy(() -> Fraction.of(decimal))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("100 digits");
  }

  @Test
  void decimal_numbers_of_the_longest_kind_are_taken() {
    assertThat(Fraction.of(new BigDecimal("9E+99")).numerator()).hasToString("9" + "0".repeat(99));
    assertThat(Fraction.of(new BigDecimal("1E-100")).denominator())
        .isEqualTo(BigInteger.TEN.pow(100));
  }

  @ParameterizedTest
  @CsvSource({"1,8,2,0.13", "-1,8,2,-0.13", "2,3,1,0.7", "5,2,0,3", "4,1,1,4.0"})
  void it_is_shown_rounded_with_halves_away_from_zero(
      long numerator, long denominator, int decimals, String shown) {
    assertThat(Fraction.of(numerator, denominator).rounded(decimals)).hasToString(shown);
  }
}
