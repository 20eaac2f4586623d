package dk.kkr.apportionment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.apportionment.BoundedDivision.Round;
import dk.kkr.apportionment.BoundedDivision.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every division within bounds; the seed is the name of the test. */
class WithinBoundsPropertiesTest {

  private static final int RUNS = 300;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void shares_sum_keep_their_bounds_and_follow_from_the_steps(long seed) {
    Samples samples = new Samples(seed);
    for (int run = 0; run < RUNS; run++) {
      BoundedDivision division = feasible(samples);
      assertThat(division.shares().stream().mapToLong(Share::units).sum())
          .isEqualTo(division.total());
      for (int i = 0; i < division.shares().size(); i++) {
        Share share = division.shares().get(i);
        BoundedClaim claim = division.claims().get(i);
        assertThat(share.units()).isGreaterThanOrEqualTo(claim.min());
        if (claim.max() != null) {
          assertThat(share.units()).isLessThanOrEqualTo(claim.max());
        }
        Fraction off = Fraction.of(share.units()).minus(share.unrounded());
        assertThat(off).isBetween(Fraction.of(-1), Fraction.ONE);
        assertThat(off.numerator().abs()).isNotEqualTo(off.denominator());
      }
      assertThat(division.faults()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5, 6})
  void the_spread_is_the_one_that_a_search_for_the_common_rate_finds(long seed) {
    Samples samples = new Samples(seed);
    for (int run = 0; run < RUNS; run++) {
      BoundedDivision division = feasible(samples);
      Fraction rate = CommonRate.of(division.total(), division.claims());
      for (int i = 0; i < division.shares().size(); i++) {
        assertThat(division.shares().get(i).unrounded())
            .isEqualTo(CommonRate.share(division.claims().get(i), rate));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {7, 8, 9})
  void an_auditor_finds_the_same_from_the_steps_alone(long seed) {
    Samples samples = new Samples(seed);
    for (int run = 0; run < RUNS; run++) {
      BoundedDivision division = feasible(samples);
      Division rest = division.rest();
      Map<String, Long> audited =
          Auditor.units(
              division.total(), division.rounds(), rest == null ? List.of() : rest.steps());
      for (Share share : division.shares()) {
        assertThat(audited).containsEntry(share.name(), share.units());
      }
      assertThat(audited).hasSameSizeAs(division.shares());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {10, 11})
  void who_has_more_weight_and_no_tighter_bounds_never_gets_less(long seed) {
    Samples samples = new Samples(seed);
    for (int run = 0; run < RUNS; run++) {
      BoundedDivision division = feasible(samples);
      for (BoundedClaim one : division.claims()) {
        for (BoundedClaim other : division.claims()) {
          if (one.weight().compareTo(other.weight()) > 0
              && one.min() >= other.min()
              && most(one) >= most(other)) {
            assertThat(division.unitsOf(one.name()))
                .isGreaterThanOrEqualTo(division.unitsOf(other.name()));
          }
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {12, 13})
  void only_the_proportion_of_the_weights_matters(long seed) {
    Samples samples = new Samples(seed);
    for (int run = 0; run < RUNS; run++) {
      BoundedDivision division = feasible(samples);
      Fraction factor = samples.factor();
      List<BoundedClaim> scaled =
          division.claims().stream()
              .map(c -> new BoundedClaim(c.name(), c.weight().times(factor), c.min(), c.max()))
              .toList();
      assertThat(WithinBounds.divide(division.total(), scaled).shares())
          .extracting(Share::units)
          .isEqualTo(division.shares().stream().map(Share::units).toList());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {14, 15})
  void the_order_matters_only_in_a_tie_of_equal_values(long seed) {
    Samples samples = new Samples(seed);
    for (int run = 0; run < RUNS; run++) {
      BoundedDivision division = feasible(samples);
      Division.Tie tie = division.tie();
      if (tie == null || tie.brokenBy() == Division.TieBreak.LARGER_UNROUNDED) {
        BoundedDivision other =
            WithinBounds.divide(division.total(), samples.shuffled(division.claims()));
        for (Share share : division.shares()) {
          assertThat(other.unitsOf(share.name())).isEqualTo(share.units());
        }
      }
    }
  }

  @Test
  void the_samples_reach_every_kind_of_round() {
    Samples samples = new Samples(16);
    List<BoundedDivision> divisions = new ArrayList<>();
    for (int run = 0; run < 10 * RUNS; run++) {
      divisions.add(feasible(samples));
    }
    assertThat(divisions).anyMatch(division -> division.rounds().isEmpty());
    assertThat(divisions).anyMatch(division -> division.rounds().size() > 3);
    assertThat(divisions).anyMatch(division -> division.rest() == null);
    assertThat(divisions)
        .anyMatch(division -> division.rounds().stream().anyMatch(this::evenlyOff));
  }

  private boolean evenlyOff(Round round) {
    return round.excess().signum() > 0 && round.excess().equals(round.shortage());
  }

  /** The next sample that can be shared out; one that is refused must be impossible indeed. */
  private static BoundedDivision feasible(Samples samples) {
    while (true) {
      long total = samples.total();
      List<BoundedClaim> claims = samples.bounded(total);
      long least = claims.stream().mapToLong(BoundedClaim::min).sum();
      long most =
          claims.stream().mapToLong(c -> c.weight().signum() == 0 ? c.min() : most(c)).sum();
      try {
        BoundedDivision division = WithinBounds.divide(total, claims);
        assertThat(total).isBetween(least, most);
        return division;
      } catch (InfeasibleException refused) {
        assertThat(total < least || total > most).as(refused.getMessage()).isTrue();
      }
    }
  }

  private static long most(BoundedClaim claim) {
    @Nullable Long max = claim.max();
    return max == null ? LargestRemainder.MAX_TOTAL : max;
  }

  /** Searches for the units per weight at which all claims, each within its bounds, sum right. */
  private static final class CommonRate {

    static Fraction of(long total, List<BoundedClaim> claims) {
      TreeSet<Fraction> bends = new TreeSet<>(List.of(Fraction.ZERO));
      for (BoundedClaim claim : claims) {
        if (claim.weight().signum() > 0) {
          bends.add(Fraction.of(claim.min()).dividedBy(claim.weight()));
          if (claim.max() != null) {
            bends.add(Fraction.of(claim.max()).dividedBy(claim.weight()));
          }
        }
      }
      bends.add(bends.last().plus(Fraction.ONE));
      Fraction target = Fraction.of(total);
      Fraction before = Fraction.ZERO;
      for (Fraction bend : bends) {
        if (sum(claims, bend).compareTo(target) >= 0) {
          return between(before, bend, target, claims);
        }
        before = bend;
      }
      // Beyond the last bend the sum goes on in a straight line.
      Fraction last = bends.last();
      return between(last.minus(Fraction.ONE), last, target, claims);
    }

    private static Fraction between(
        Fraction low, Fraction high, Fraction target, List<BoundedClaim> claims) {
      Fraction atLow = sum(claims, low);
      Fraction rise = sum(claims, high).minus(atLow);
      return rise.signum() == 0
          ? high
          : low.plus(target.minus(atLow).times(high.minus(low)).dividedBy(rise));
    }

    private static Fraction sum(List<BoundedClaim> claims, Fraction rate) {
      return claims.stream().map(claim -> share(claim, rate)).reduce(Fraction.ZERO, Fraction::plus);
    }

    static Fraction share(BoundedClaim claim, Fraction rate) {
      Fraction share = claim.weight().times(rate);
      Fraction min = Fraction.of(claim.min());
      if (share.compareTo(min) < 0) {
        return min;
      }
      Fraction max = claim.max() == null ? share : Fraction.of(claim.max());
      return share.compareTo(max) > 0 ? max : share;
    }
  }
}
