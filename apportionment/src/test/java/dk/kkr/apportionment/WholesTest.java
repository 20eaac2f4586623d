package dk.kkr.apportionment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WholesTest {

  /** 2^62, 2^63 and 2^64 lie around the largest long. */
  @ParameterizedTest
  @CsvSource({
    "12, 18, 6",
    "-12, 18, 6",
    "12, -18, -6",
    "-12, -18, -6",
    "0, 7, 7",
    "0, -7, -7",
    "7, 7, 7",
    "1, 1, 1",
    "9223372036854775807, 9223372036854775807, 9223372036854775807",
    "-9223372036854775808, -9223372036854775808, -9223372036854775808",
    "-9223372036854775808, 4611686018427387904, 4611686018427387904",
    "9223372036854775808, 4611686018427387904, 4611686018427387904",
    "4611686018427387904, 9223372036854775808, 4611686018427387904",
    "9223372036854775808, 9223372036854775808, 9223372036854775808",
    "6, 9223372036854775809, 3",
    "9223372036854775809, 6, 3",
    "18446744073709551616, -9223372036854775808, -9223372036854775808",
  })
  void it_divides_both_and_has_the_sign_of_the_second(
      BigInteger first, BigInteger second, BigInteger divisor) {
    assertThat(Wholes.commonDivisor(first, second)).isEqualTo(divisor);
  }

  @ParameterizedTest
  @CsvSource({
    "7, 2, 3, 1",
    "0, 5, 0, 0",
    "9223372036854775807, 10, 922337203685477580, 7",
    "9223372036854775808, 10, 922337203685477580, 8",
    "10, 9223372036854775808, 0, 10",
    "18446744073709551617, 9223372036854775808, 2, 1",
    "-7, 2, -3, -1",
    "-9223372036854775808, -1, 9223372036854775808, 0",
    "9223372036854775807, 4611686018427387904, 1, 4611686018427387903",
  })
  void it_divides_with_a_remainder(
      BigInteger number, BigInteger divisor, BigInteger quotient, BigInteger remainder) {
    assertThat(Wholes.divide(number, divisor)).containsExactly(quotient, remainder);
  }
}
