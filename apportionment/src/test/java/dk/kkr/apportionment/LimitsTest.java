package dk.kkr.apportionment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is just within the limits is taken; the tests of each method refuse what is just beyond. */
class LimitsTest {

  @Test
  void the_most_claims_are_taken() {
    List<Claim> claims =
        IntStream.range(0, LargestRemainder.MAX_CLAIMS)
            .mapToObj(i -> Claim.of("C" + i, 1L + i))
            .toList();
    assertThat(LargestRemainder.divide(1_000_000, claims).faults()).isEmpty();
  }

  @Test
  void the_most_claims_within_the_largest_bounds_are_taken() {
    List<BoundedClaim> claims =
        IntStream.range(0, WithinBounds.MAX_CLAIMS)
            .mapToObj(i -> BoundedClaim.of("C" + i, 1L + i).atMost(LargestRemainder.MAX_TOTAL))
            .toList();
    assertThat(WithinBounds.divide(LargestRemainder.MAX_TOTAL, claims).faults()).isEmpty();
  }

  @Test
  void the_most_contenders_and_seats_are_taken() {
    List<Contender> contenders =
        IntStream.range(0, HighestAverages.MAX_CONTENDERS)
            .mapToObj(i -> new Contender("C" + i, 1L + i, 100))
            .toList();
    assertThat(DHondt.elect(HighestAverages.MAX_SEATS, contenders).faults()).isEmpty();
  }

  @Test
  void the_longest_name_is_taken() {
    String name = "x".repeat(200);
    assertThat(LargestRemainder.divide(1, List.of(Claim.of(name, 1))).unitsOf(name)).isEqualTo(1);
  }

  @Test
  void the_largest_common_denominator_is_taken_and_no_larger_one() {
    BigInteger largest = BigInteger.TWO.pow(LargestRemainder.MAX_DENOMINATOR_BITS - 1);
    assertThatCode(() -> divideWithDenominator(largest)).doesNotThrowAnyException();
    assertThatThrownBy(() -> divideWithDenominator(largest.multiply(BigInteger.TWO)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("512 binary digits");
  }

  @Test
  void a_weight_of_many_digits_is_not_repeated_at_length() {
    String most = "9".repeat(60);
    refused(new BigInteger(most), "The weight of A is " + most + ";");
    refused(new BigInteger(most + "9"), "The weight of A is " + most + "…;");
  }

  private static void divideWithDenominator(BigInteger denominator) {
    List<Claim> claims = List.of(new Claim("A", new Fraction(BigInteger.ONE, denominator)));
    LargestRemainder.divide(1, claims);
  }

  private static void refused(BigInteger weight, String message) {
    List<Claim> claims = List.of(new Claim("A", Fraction.of(weight)));
    assertThatThrownBy(() -> LargestRemainder.divide(1, claims))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }
}
