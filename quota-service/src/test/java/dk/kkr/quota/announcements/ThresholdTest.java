package dk.kkr.quota.announcements;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** More than 40 per cent up to 8,000, more than 25 per cent above; exactly at it is not more. */
class ThresholdTest {

  @ParameterizedTest
  @CsvSource({
    "500, 700, false",
    "500, 701, true",
    "500, 300, false",
    "500, 299, true",
    "3000, 1000, true",
    "600, 600, false",
    "7, 9, false",
    "7, 10, true",
    "8000, 11200, false",
    "8000, 11201, true",
    "8000, 4800, false",
    "8000, 4799, true",
    "8001, 10001, false",
    "8001, 10002, true",
    "8001, 6001, false",
    "8001, 6000, true",
    "12000, 15000, false",
    "12000, 15001, true",
    "17000, 8500, true",
    "0, 0, false",
    "0, 1, true",
    "1, 0, true",
    "1000000, 0, true"
  })
  void the_law_requires_it(int before, int after, boolean required) {
    assertThat(Threshold.exceeded(before, after)).isEqualTo(required);
  }
}
