package dk.kkr.apportionment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}
