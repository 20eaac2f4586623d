package dk.kkr.apportionment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.apportionment.Election.TieToBeDrawn;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is changed in a result, the result itself tells. */
class TamperingTest {

  @Test
  void with_a_division() {
    // Remainders 1/2, 1/2, 1/2, 1/2: a tie that is broken by size and by order.
    everyChangeShows(
        LargestRemainder.divide(
            6, List.of(Claim.of("A", 1), Claim.of("B", 3), Claim.of("C", 3), Claim.of("D", 5))),
        Division::faults,
        new Tampering());
    everyChangeShows(
        LargestRemainder.divide(10, List.of(Claim.of("A", 1), Claim.of("B", 2), Claim.of("C", 3))),
        Division::faults,
        new Tampering());
  }

  @Test
  void with_a_division_within_bounds() {
    everyChangeShows(
        WithinBounds.divide(
            101,
            List.of(
                BoundedClaim.of("A", 50).atMost(20),
                BoundedClaim.of("B", 30).atMost(40),
                BoundedClaim.of("C", 10),
                BoundedClaim.of("D", 10),
                BoundedClaim.of("E", 1).atLeast(6))),
        BoundedDivision::faults,
        new Tampering(BoundedClaim.class));
    everyChangeShows(
        WithinBounds.divide(
            10, List.of(BoundedClaim.of("A", 1).atLeast(4), BoundedClaim.of("B", 3).atMost(6))),
        BoundedDivision::faults,
        new Tampering(BoundedClaim.class));
  }

  @ParameterizedTest
  @EnumSource
  void with_an_election_that_is_decided(Divisors divisors) {
    everyChangeShows(
        HighestAverages.elect(
            divisors,
            7,
            List.of(Contender.of("A", 700), Contender.of("B", 420), Contender.of("C", 140))),
        Election::faults,
        new Tampering(Contender.class));
  }

  @ParameterizedTest
  @EnumSource
  void with_an_election_that_leaves_seats_vacant(Divisors divisors) {
    everyChangeShows(
        HighestAverages.elect(
            divisors, 9, List.of(new Contender("A", 100, 3), new Contender("B", 90, 2))),
        Election::faults,
        new Tampering(Contender.class));
  }

  @ParameterizedTest
  @EnumSource
  void with_an_election_by_lot(Divisors divisors) {
    TieToBeDrawn tie =
        (TieToBeDrawn)
            HighestAverages.elect(
                divisors,
                5,
                List.of(
                    Contender.of("A", 100),
                    Contender.of("B", 20),
                    Contender.of("C", 20),
                    Contender.of("D", 20)));
    Lot lot = new Lot(tie.among().subList(0, tie.open()), LocalDate.of(2022, 1, 31), "X", "Y");

    everyChangeShows(tie, Election::faults, new Tampering(Contender.class));
    everyChangeShows(tie.drawn(lot), Election::faults, new Tampering(Contender.class, Lot.class));
  }

  private static <T> void everyChangeShows(
      T right, Function<T, List<String>> faults, Tampering tampering) {
    assertThat(faults.apply(right)).isEmpty();
    List<Record> variants = tampering.variants((Record) right);
    assertThat(variants).hasSizeGreaterThan(20);
    for (Record variant : variants) {
      @SuppressWarnings("unchecked")
      T same = (T) variant;
      assertThat(faults.apply(same)).as("%s", variant).isNotEmpty();
    }
  }
}
