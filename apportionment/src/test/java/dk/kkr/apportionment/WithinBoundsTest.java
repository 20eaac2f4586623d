package dk.kkr.apportionment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kkr.apportionment.BoundedDivision.Bound;
import dk.kkr.apportionment.BoundedDivision.Fixed;
import dk.kkr.apportionment.BoundedDivision.Round;
import dk.kkr.apportionment.BoundedDivision.Share;
import dk.kkr.apportionment.InfeasibleException.Reason;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WithinBoundsTest {

  @Test
  void without_bounds_it_is_a_plain_division() {
    BoundedDivision division =
        WithinBounds.divide(
            1881,
            List.of(BoundedClaim.of("A", 50), BoundedClaim.of("B", 30), BoundedClaim.of("C", 20)));

    assertThat(units(division)).containsExactly(941L, 564L, 376L);
    assertThat(division.rounds()).isEmpty();
    assertThat(division.rest())
        .isEqualTo(
            LargestRemainder.divide(
                1881, List.of(Claim.of("A", 50), Claim.of("B", 30), Claim.of("C", 20))));
    assertThat(division.faults()).isEmpty();
  }

  @Test
  void what_a_maximum_cuts_off_is_spread_again_and_may_reach_the_next_maximum() {
    BoundedDivision division =
        WithinBounds.divide(
            100,
            List.of(
                BoundedClaim.of("A", 50).atMost(20),
                BoundedClaim.of("B", 30).atMost(40),
                BoundedClaim.of("C", 20)));

    assertThat(units(division)).containsExactly(20L, 40L, 40L);
    assertThat(division.rounds())
        .containsExactly(
            new Round(
                100,
                Fraction.of(100),
                Fraction.of(30),
                Fraction.ZERO,
                List.of(new Fixed("A", Fraction.of(50), Fraction.of(50), Bound.MAXIMUM, 20))),
            new Round(
                80,
                Fraction.of(50),
                Fraction.of(8),
                Fraction.ZERO,
                List.of(new Fixed("B", Fraction.of(30), Fraction.of(48), Bound.MAXIMUM, 40))));
    assertThat(division.shares())
        .containsExactly(
            new Share("A", Fraction.of(50), Fraction.of(20), 20, Bound.MAXIMUM),
            new Share("B", Fraction.of(30), Fraction.of(40), 40, Bound.MAXIMUM),
            new Share("C", Fraction.of(20), Fraction.of(40), 40, null));
    assertThat(division.faults()).isEmpty();
  }

  @Test
  void the_side_that_is_further_off_is_fixed_first() {
    // 60 20 20: A is 30 above, B 5 below. With A at 30 the others have 35 each, so B needs no help.
    BoundedDivision division =
        WithinBounds.divide(
            100,
            List.of(
                BoundedClaim.of("A", 60).atMost(30),
                BoundedClaim.of("B", 20).atLeast(25),
                BoundedClaim.of("C", 20)));

    assertThat(units(division)).containsExactly(30L, 35L, 35L);
    assertThat(division.rounds()).hasSize(1);
    assertThat(division.rounds().getFirst().shortage()).isEqualTo(Fraction.of(5));
    assertThat(division.faults()).isEmpty();
  }

  @Test
  void both_sides_are_fixed_when_they_are_equally_far_off() {
    BoundedDivision division =
        WithinBounds.divide(
            10, List.of(BoundedClaim.of("A", 1).atLeast(4), BoundedClaim.of("B", 3).atMost(6)));

    assertThat(units(division)).containsExactly(4L, 6L);
    assertThat(division.rounds().getFirst().fixed())
        .extracting(Fixed::bound)
        .containsExactly(Bound.MINIMUM, Bound.MAXIMUM);
    assertThat(division.rest()).isNull();
    assertThat(division.tie()).isNull();
    assertThat(division.faults()).isEmpty();
  }

  @Test
  void a_claim_without_weight_gets_its_minimum() {
    BoundedDivision division =
        WithinBounds.divide(
            10,
            List.of(
                BoundedClaim.of("A", 0).atLeast(3),
                BoundedClaim.of("B", 0),
                BoundedClaim.of("C", 1)));
    BoundedDivision nobodyHasWeight =
        WithinBounds.divide(
            3, List.of(BoundedClaim.of("A", 0).atLeast(3), BoundedClaim.of("B", 0)));

    assertThat(units(division)).containsExactly(3L, 0L, 7L);
    assertThat(division.faults()).isEmpty();
    assertThat(units(nobodyHasWeight)).containsExactly(3L, 0L);
    assertThat(nobodyHasWeight.faults()).isEmpty();
  }

  @Test
  void a_tie_at_the_cut_stands_in_the_result() {
    BoundedDivision division =
        WithinBounds.divide(
            4,
            List.of(
                BoundedClaim.of("A", 9).atMost(1),
                BoundedClaim.of("B", 5),
                BoundedClaim.of("C", 5)));

    assertThat(units(division)).containsExactly(1L, 2L, 1L);
    assertThat(division.tie())
        .isEqualTo(
            new Division.Tie(
                List.of("B", "C"),
                Fraction.of(1, 2),
                1,
                List.of("B"),
                Division.TieBreak.GIVEN_ORDER));
  }

  @Test
  void bounds_that_leave_no_way_are_refused_by_name() {
    infeasible(
        5,
        List.of(BoundedClaim.of("A", 1), BoundedClaim.of("B", 1).atLeast(3).atMost(2)),
        Reason.MINIMUM_ABOVE_MAXIMUM,
        "minimum of B is 3, above its maximum of 2");
    infeasible(
        5,
        List.of(BoundedClaim.of("A", 1).atLeast(3), BoundedClaim.of("B", 1).atLeast(3)),
        Reason.MINIMA_ABOVE_TOTAL,
        "minima sum to 6");
    infeasible(
        5,
        List.of(BoundedClaim.of("A", 1).atMost(2), BoundedClaim.of("B", 1).atMost(2)),
        Reason.MAXIMA_BELOW_TOTAL,
        "take 4 together");
    infeasible(
        5,
        List.of(BoundedClaim.of("A", 1).atMost(2), BoundedClaim.of("B", 0)),
        Reason.MAXIMA_BELOW_TOTAL,
        "without weight");
  }

  @Test
  void a_claim_whose_bounds_contradict_each_other_is_named() {
    List<BoundedClaim> one = List.of(BoundedClaim.of("A", 1).atLeast(3).atMost(2));
    List<BoundedClaim> sum = List.of(BoundedClaim.of("A", 1).atLeast(9));

    assertThatThrownBy(() -> WithinBounds.divide(5, one))
        .extracting(thrown -> ((InfeasibleException) thrown).claim())
        .isEqualTo("A");
    assertThatThrownBy(() -> WithinBounds.divide(5, sum))
        .extracting(thrown -> ((InfeasibleException) thrown).claim())
        .isNull();
  }

  @Test
  void input_out_of_bounds_is_refused() {
    refused(-1, List.of(BoundedClaim.of("A", 1)), "total");
    refused(LargestRemainder.MAX_TOTAL + 1, List.of(BoundedClaim.of("A", 1)), "total");
    refused(1, List.of(), "claims");
    refused(
        1,
        IntStream.rangeClosed(0, WithinBounds.MAX_CLAIMS)
            .mapToObj(i -> BoundedClaim.of("C" + i, 1))
            .toList(),
        "claims");
    refused(1, List.of(BoundedClaim.of("A", 1), BoundedClaim.of("A", 2)), "twice");
    refused(1, List.of(BoundedClaim.of("A", -1)), "weight");
    refused(1, List.of(BoundedClaim.of("A", Fraction.of(BigInteger.TEN.pow(30)))), "weight");
    refused(1, List.of(BoundedClaim.of("A", 1).atLeast(-1)), "minimum of A");
    refused(1, List.of(BoundedClaim.of("A", 1).atMost(-1)), "maximum of A");
    refused(1, List.of(BoundedClaim.of("A", 1).atMost(Long.MAX_VALUE)), "maximum of A");
    refused(1, List.of(BoundedClaim.of("A", 1).atLeast(Long.MAX_VALUE)), "minimum of A");
  }

  @Test
  void each_maximum_may_be_reached_only_when_the_one_before_has_been_spread_again() {
    int claims = 20;
    List<BoundedClaim> chain = new ArrayList<>();
    Fraction before = Fraction.ZERO;
    long remaining = LargestRemainder.MAX_TOTAL;
    for (int i = claims; i > 0; i--) {
      // Weights 2^i, and 2^(i+1) - 1 with all that follow. The maximum lies between what the claim
      // would
      // have had in the round before, and what it would have in its own.
      Fraction weight = Fraction.of(1L << i);
      chain.add(
          BoundedClaim.of("C" + i, weight)
              .atMost(before.times(weight).floor().longValueExact() + 1));
      before = Fraction.of(remaining, (1L << (i + 1)) - 1);
      remaining -= chain.getLast().max() == null ? 0 : chain.getLast().max();
    }
    chain.add(BoundedClaim.of("last", 1));

    BoundedDivision division = WithinBounds.divide(LargestRemainder.MAX_TOTAL, chain);
    assertThat(division.rounds()).hasSize(claims);
    assertThat(division.rounds()).allSatisfy(round -> assertThat(round.fixed()).hasSize(1));
    assertThat(division.faults()).isEmpty();
  }

  @Test
  void an_unknown_name_has_no_units() {
    BoundedDivision division = WithinBounds.divide(1, List.of(BoundedClaim.of("A", 1)));

    assertThat(division.unitsOf("A")).isEqualTo(1);
    assertThatThrownBy(() -> division.unitsOf("B")).isInstanceOf(NoSuchElementException.class);
  }

  private static List<Long> units(BoundedDivision division) {
    return division.shares().stream().map(Share::units).toList();
  }

  private static void infeasible(
      long total, List<BoundedClaim> claims, Reason reason, String message) {
    assertThatThrownBy(() -> WithinBounds.divide(total, claims))
        .isInstanceOf(InfeasibleException.class)
        .hasMessageContaining(message)
        .extracting(thrown -> ((InfeasibleException) thrown).reason())
        .isEqualTo(reason);
  }

  private static void refused(long total, List<BoundedClaim> claims, String why) {
    assertThatThrownBy(() -> WithinBounds.divide(total, claims))
        .isInstanceOf(IllegalArgumentException.class)
        .isNotInstanceOf(InfeasibleException.class)
        .hasMessageContaining(why);
  }
}
