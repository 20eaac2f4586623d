package dk.kkr.apportionment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.apportionment.Division.Share;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every division; the seed is the name of the test. */
class LargestRemainderPropertiesTest {

  private static final int RUNS = 300;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void shares_sum_lie_next_to_the_exact_value_and_follow_from_the_steps(long seed) {
    Samples samples = new Samples(seed);
    for (int run = 0; run < RUNS; run++) {
      long total = samples.total();
      Division division = LargestRemainder.divide(total, samples.claims());

      assertThat(division.shares().stream().mapToLong(Share::units).sum()).isEqualTo(total);
      for (Share share : division.shares()) {
        long down = share.unrounded().floor().longValueExact();
        assertThat(share.units()).isBetween(down, down + 1);
        if (share.unrounded().equals(Fraction.of(down))) {
          assertThat(share.units()).isEqualTo(down);
        }
      }
      assertThat(division.faults()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {10, 11})
  void an_auditor_finds_the_same_from_the_steps_alone(long seed) {
    Samples samples = new Samples(seed);
    for (int run = 0; run < RUNS; run++) {
      Division division = LargestRemainder.divide(samples.total(), samples.claims());
      Map<String, Long> audited = Auditor.units(division.total(), division.steps());
      for (Share share : division.shares()) {
        assertThat(audited).containsEntry(share.name(), share.units());
      }
      assertThat(audited).hasSameSizeAs(division.shares());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5})
  void a_larger_weight_never_gets_less(long seed) {
    Samples samples = new Samples(seed);
    for (int run = 0; run < RUNS; run++) {
      List<Share> shares = LargestRemainder.divide(samples.total(), samples.claims()).shares();
      for (Share one : shares) {
        for (Share other : shares) {
          if (one.weight().compareTo(other.weight()) > 0) {
            assertThat(one.units()).isGreaterThanOrEqualTo(other.units());
          }
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {6, 7})
  void only_the_proportion_of_the_weights_matters(long seed) {
    Samples samples = new Samples(seed);
    for (int run = 0; run < RUNS; run++) {
      long total = samples.total();
      List<Claim> claims = samples.claims();
      Fraction factor = samples.factor();
      List<Claim> scaled =
          claims.stream().map(c -> new Claim(c.name(), c.weight().times(factor))).toList();

      assertThat(units(LargestRemainder.divide(total, scaled)))
          .isEqualTo(units(LargestRemainder.divide(total, claims)));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {8, 9})
  void the_order_matters_only_in_a_tie_of_equal_values(long seed) {
    Samples samples = new Samples(seed);
    for (int run = 0; run < RUNS; run++) {
      long total = samples.total();
      List<Claim> claims = samples.claims();
      List<Claim> shuffled = samples.shuffled(claims);
      Division division = LargestRemainder.divide(total, claims);
      Division other = LargestRemainder.divide(total, shuffled);

      Division.Tie tie = division.tie();
      if (tie == null || tie.brokenBy() == Division.TieBreak.LARGER_UNROUNDED) {
        for (Share share : division.shares()) {
          assertThat(other.unitsOf(share.name())).isEqualTo(share.units());
        }
      }
    }
  }

  private static List<Long> units(Division division) {
    return division.shares().stream().map(Share::units).toList();
  }
}
