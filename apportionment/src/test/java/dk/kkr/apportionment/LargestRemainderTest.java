package dk.kkr.apportionment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kkr.apportionment.Division.Share;
import dk.kkr.apportionment.Division.Step;
import dk.kkr.apportionment.Division.TieBreak;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LargestRemainderTest {

  @Test
  void study_places_at_50_30_and_20_percent() {
    Division division =
        LargestRemainder.divide(
            1881, List.of(Claim.of("A", 50), Claim.of("B", 30), Claim.of("C", 20)));

    assertThat(units(division)).containsExactly(941L, 564L, 376L);
    assertThat(division.shares().getFirst().unrounded()).isEqualTo(Fraction.of(1881, 2));
    assertThat(division.tie()).isNull();
    assertThat(division.faults()).isEmpty();
  }

  @Test
  void quotas_of_a_worked_example_with_fractions_as_weights_and_one_at_zero() {
    Division division =
        LargestRemainder.divide(
            40,
            List.of(
                new Claim("A", Fraction.of(33, 2)),
                new Claim("B", Fraction.of(41, 2)),
                Claim.of("C", 0),
                Claim.of("D", 3),
                Claim.of("E", 3)));

    assertThat(units(division)).containsExactly(15L, 19L, 0L, 3L, 3L);
    assertThat(division.shares().get(3).unrounded()).isEqualTo(Fraction.of(120, 43));
    assertThat(division.tie()).as("D and E are equal, and both get one").isNull();
  }

  @Test
  void steps_tell_the_division_in_order() {
    Division division =
        LargestRemainder.divide(10, List.of(Claim.of("A", 1), Claim.of("B", 2), Claim.of("C", 3)));

    assertThat(division.steps())
        .containsExactly(
            new Step.WeightsAdded(Fraction.of(6)),
            new Step.RoundedDown("A", Fraction.of(1), Fraction.of(5, 3), 1),
            new Step.RoundedDown("B", Fraction.of(2), Fraction.of(10, 3), 3),
            new Step.RoundedDown("C", Fraction.of(3), Fraction.of(5), 5),
            new Step.Left(1),
            new Step.OneMore("A", Fraction.of(2, 3)));
    assertThat(((Step.RoundedDown) division.steps().get(2)).remainder())
        .isEqualTo(Fraction.of(1, 3));
    assertThat(division.unitsOf("A")).isEqualTo(2);
    assertThatThrownBy(() -> division.unitsOf("X")).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void a_tie_at_the_cut_goes_to_the_larger_unrounded_value_and_stands_in_the_result() {
    Division division =
        LargestRemainder.divide(4, List.of(Claim.of("small", 1), Claim.of("large", 7)));

    assertThat(units(division)).containsExactly(0L, 4L);
    assertThat(division.tie())
        .isEqualTo(
            new Division.Tie(
                List.of("small", "large"),
                Fraction.of(1, 2),
                1,
                List.of("large"),
                TieBreak.LARGER_UNROUNDED));
    assertThat(division.faults()).isEmpty();
  }

  @Test
  void a_tie_between_equal_values_goes_to_those_named_first() {
    Division division =
        LargestRemainder.divide(
            2,
            List.of(
                Claim.of("0101", 5), Claim.of("0147", 5), Claim.of("0151", 5), Claim.of("x", 0)));

    assertThat(units(division)).containsExactly(1L, 1L, 0L, 0L);
    assertThat(division.tie())
        .isEqualTo(
            new Division.Tie(
                List.of("0101", "0147", "0151"),
                Fraction.of(2, 3),
                2,
                List.of("0101", "0147"),
                TieBreak.GIVEN_ORDER));
  }

  @Test
  void only_what_lies_behind_a_larger_remainder_is_in_the_tie() {
    Division division =
        LargestRemainder.divide(
            3, List.of(Claim.of("A", 9), Claim.of("B", 7), Claim.of("C", 7), Claim.of("D", 7)));

    assertThat(units(division)).containsExactly(1L, 1L, 1L, 0L);
    assertThat(division.tie())
        .extracting(Division.Tie::among, Division.Tie::units)
        .containsExactly(List.of("B", "C", "D"), 2);
  }

  @Test
  void a_larger_total_can_give_less_as_is_known_of_the_method() {
    List<Claim> claims = List.of(Claim.of("A", 6), Claim.of("B", 6), Claim.of("C", 2));

    assertThat(units(LargestRemainder.divide(10, claims))).containsExactly(4L, 4L, 2L);
    assertThat(units(LargestRemainder.divide(11, claims))).containsExactly(5L, 5L, 1L);
  }

  @Test
  void nothing_can_be_shared_out_among_those_who_have_no_weight() {
    Division division = LargestRemainder.divide(0, List.of(Claim.of("A", 0), Claim.of("B", 0)));

    assertThat(units(division)).containsExactly(0L, 0L);
    assertThat(division.faults()).isEmpty();
  }

  @Test
  void the_largest_numbers_are_shared_out_exactly() {
    Fraction huge = LargestRemainder.MAX_WEIGHT;
    Division division =
        LargestRemainder.divide(
            LargestRemainder.MAX_TOTAL,
            List.of(
                new Claim("A", huge), new Claim("B", huge.minus(Fraction.ONE)), Claim.of("C", 1)));

    assertThat(division.faults()).isEmpty();
    assertThat(division.shares())
        .extracting(Share::units)
        .containsExactly(500_000_000_000L, 500_000_000_000L, 0L);
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, Long.MIN_VALUE, LargestRemainder.MAX_TOTAL + 1, Long.MAX_VALUE})
  void a_total_out_of_bounds_is_refused(long total) {
    refused(total, List.of(Claim.of("A", 1)), "total");
  }

  @Test
  void claims_that_cannot_be_are_refused() {
    refused(1, List.of(), "claims");
    refused(1, many(LargestRemainder.MAX_CLAIMS + 1), "claims");
    refused(1, List.of(Claim.of("A", 1), Claim.of("A", 2)), "twice");
    refused(1, List.of(Claim.of(" ", 1)), "name");
    refused(1, List.of(Claim.of("x".repeat(201), 1)), "name");
    refused(1, List.of(Claim.of("A", -1)), "weight");
    refused(1, List.of(new Claim("A", Fraction.of(BigInteger.TEN.pow(30)))), "weight");
    refused(1, List.of(Claim.of("A", 0), Claim.of("B", 0)), "All weights are zero");
  }

  @Test
  void weights_without_a_common_denominator_of_sensible_size_are_refused() {
    List<Claim> claims =
        IntStream.range(0, 40)
            .mapToObj(
                i ->
                    new Claim(
                        "C" + i,
                        new Fraction(
                            BigInteger.ONE, BigInteger.TWO.pow(200).add(BigInteger.valueOf(i)))))
            .toList();
    refused(1, claims, "denominators");
  }

  @Test
  void a_result_that_was_tampered_with_does_not_fit_its_steps() {
    Division right =
        LargestRemainder.divide(10, List.of(Claim.of("A", 1), Claim.of("B", 2), Claim.of("C", 3)));
    List<Share> swapped = right.shares().reversed();
    List<Step> shorter = right.steps().subList(0, right.steps().size() - 1);

    assertThat(new Division(11, right.shares(), null, right.steps()).faults()).isNotEmpty();
    assertThat(new Division(10, swapped.subList(0, 2), null, right.steps()).faults()).isNotEmpty();
    assertThat(new Division(10, right.shares(), null, shorter).faults()).isNotEmpty();
    for (int i = 0; i < right.steps().size(); i++) {
      List<Step> steps = new ArrayList<>(right.steps());
      steps.remove(i);
      assertThat(new Division(10, right.shares(), null, steps).faults()).isNotEmpty();
    }
  }

  private static List<Claim> many(int count) {
    return IntStream.range(0, count).mapToObj(i -> Claim.of("C" + i, 1)).toList();
  }

  private static List<Long> units(Division division) {
    return division.shares().stream().map(Share::units).toList();
  }

  private static void refused(long total, List<Claim> claims, String why) {
    assertThatThrownBy(() -> LargestRemainder.divide(total, claims))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(why);
  }
}
