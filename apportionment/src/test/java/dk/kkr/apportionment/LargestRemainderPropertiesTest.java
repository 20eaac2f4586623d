package dk.kkr.apportionment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.apportionment.Division.Share;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every division; the seed is the name of the test. */
class LargestRemainderPropertiesTest {

  private static final int RUNS = 300;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void shares_sum_lie_next_to_the_exact_value_and_follow_from_the_steps(long seed) {
    Random random = new Random(seed);
    for (int run = 0; run < RUNS; run++) {
      long total = total(random);
      Division division = LargestRemainder.divide(total, claims(random));

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
  @ValueSource(longs = {4, 5})
  void a_larger_weight_never_gets_less(long seed) {
    Random random = new Random(seed);
    for (int run = 0; run < RUNS; run++) {
      List<Share> shares = LargestRemainder.divide(total(random), claims(random)).shares();
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
    Random random = new Random(seed);
    for (int run = 0; run < RUNS; run++) {
      long total = total(random);
      List<Claim> claims = claims(random);
      Fraction factor = Fraction.of(1 + random.nextInt(1000), 1 + random.nextInt(1000));
      List<Claim> scaled =
          claims.stream().map(c -> new Claim(c.name(), c.weight().times(factor))).toList();

      assertThat(units(LargestRemainder.divide(total, scaled)))
          .isEqualTo(units(LargestRemainder.divide(total, claims)));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {8, 9})
  void the_order_matters_only_in_a_tie_of_equal_values(long seed) {
    Random random = new Random(seed);
    for (int run = 0; run < RUNS; run++) {
      long total = total(random);
      List<Claim> claims = claims(random);
      List<Claim> shuffled = new ArrayList<>(claims);
      Collections.shuffle(shuffled, random);
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

  private static long total(Random random) {
    return random.nextInt(4) == 0 ? random.nextLong(1_000_000_000L) : random.nextInt(200);
  }

  /** Small weights make ties, large ones test the arithmetic; at least one is not zero. */
  private static List<Claim> claims(Random random) {
    int most = random.nextBoolean() ? 6 : 1_000_000;
    int fractions = random.nextInt(3) == 0 ? 12 : 1;
    return IntStream.range(0, 1 + random.nextInt(12))
        .mapToObj(
            i ->
                new Claim(
                    "C" + i,
                    Fraction.of(
                        i == 0 ? 1 + random.nextInt(most) : random.nextInt(most),
                        1 + random.nextInt(fractions))))
        .toList();
  }

  private static List<Long> units(Division division) {
    return division.shares().stream().map(Share::units).toList();
  }
}
