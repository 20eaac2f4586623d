package dk.kkr.apportionment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.apportionment.Election.Decided;
import dk.kkr.apportionment.Election.Step;
import dk.kkr.apportionment.Election.TieToBeDrawn;
import dk.kkr.apportionment.Election.Won;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Results that fit together and are wrong all the same. */
class FaultsTest {

  private static final Contender A = Contender.of("A", 60);
  private static final Contender B = Contender.of("B", 30);
  private static final Lot LOT = new Lot(List.of("B"), LocalDate.of(2022, 1, 31), "X", "Y");

  @Test
  void a_fault_says_where_what_stands_there_and_what_is_right() {
    Division right = LargestRemainder.divide(3, List.of(Claim.of("A", 2), Claim.of("B", 1)));
    List<Division.Share> shares =
        List.of(right.shares().getFirst(), new Division.Share("B", Fraction.ONE, Fraction.ONE, 2));

    assertThat(new Division(3, shares, null, right.steps()).faults())
        .containsExactly(
            "The share number 2 is Share[name=B, weight=1, unrounded=1, units=2]; by the steps it"
                + " is Share[name=B, weight=1, unrounded=1, units=1]");
  }

  @Test
  void a_division_of_nothing_for_nobody() {
    Division nothing =
        new Division(
            0,
            List.of(),
            null,
            List.of(new Division.Step.WeightsAdded(Fraction.ZERO), new Division.Step.Left(0)));

    assertThat(nothing.faults()).singleElement().asString().contains("0 claims");
    assertThat(new BoundedDivision(0, List.of(), List.of(), null, List.of()).faults())
        .singleElement()
        .asString()
        .contains("0 claims");
  }

  @Test
  void a_division_of_something_among_those_without_weight() {
    Division right = LargestRemainder.divide(0, List.of(Claim.of("A", 0)));

    assertThat(new Division(5, right.shares(), null, right.steps()).faults())
        .singleElement()
        .asString()
        .contains("All weights are zero");
  }

  @Test
  void a_rest_of_another_total_or_among_others() {
    List<BoundedClaim> claims = List.of(BoundedClaim.of("A", 2), BoundedClaim.of("B", 1));
    Division more = LargestRemainder.divide(9, List.of(Claim.of("A", 2), Claim.of("B", 1)));
    Division others = LargestRemainder.divide(6, List.of(Claim.of("A", 4), Claim.of("B", 2)));

    assertThat(bounded(claims, more).faults())
        .containsExactly("The total of the rest is 9; by the steps it is 6");
    assertThat(bounded(claims, others).faults())
        .hasSize(2)
        .allSatisfy(fault -> assertThat(fault).startsWith("The claims of the rest number"));
  }

  private static BoundedDivision bounded(List<BoundedClaim> claims, Division rest) {
    return new BoundedDivision(
        6,
        claims,
        List.of(),
        rest,
        rest.shares().stream()
            .map(
                s ->
                    new BoundedDivision.Share(s.name(), s.weight(), s.unrounded(), s.units(), null))
            .toList());
  }

  @Test
  void an_election_of_nobody() {
    assertThat(new Decided(Divisors.D_HONDT, 1, List.of(), List.of(), 1, List.of()).faults())
        .singleElement()
        .asString()
        .contains("0 contenders");
  }

  @Test
  void seats_given_in_another_order() {
    // By the quotients A 60/1, A 60/2 and B 30/1: the last two are equal, so in the order given.
    Step.SeatGiven first = new Step.SeatGiven(1, "A", 60, 1);
    assertThat(
            decided(
                    3,
                    2,
                    1,
                    first,
                    new Step.SeatGiven(2, "A", 60, 2),
                    new Step.SeatGiven(3, "B", 30, 1))
                .faults())
        .isEmpty();
    assertThat(
            decided(
                    3,
                    2,
                    1,
                    first,
                    new Step.SeatGiven(2, "B", 30, 1),
                    new Step.SeatGiven(3, "A", 60, 2))
                .faults())
        .containsExactly(
            "The turn number 2 is B with 30; by the steps it is A with 30",
            "The turn number 3 is A with 30; by the steps it is B with 30");
    assertThat(
            decided(2, 1, 1, new Step.SeatGiven(1, "B", 30, 1), new Step.SeatGiven(2, "A", 60, 1))
                .faults())
        .contains("The turn number 1 is B with 30; by the steps it is A with 60");
  }

  @Test
  void a_seat_given_to_a_smaller_quotient_or_in_a_tie_without_a_lot() {
    assertThat(decided(1, 0, 1, new Step.SeatGiven(1, "B", 30, 1)).faults())
        .containsExactly("A seat goes to B with 30 before 60 is used");
    assertThat(
            decided(2, 2, 0, new Step.SeatGiven(1, "A", 60, 1), new Step.SeatGiven(2, "A", 60, 2))
                .faults())
        .containsExactly("A seat goes to A with 30 before 30 is used");
  }

  @Test
  void seats_that_are_not_given_or_too_many() {
    assertThat(decided(4, 1, 0, new Step.SeatGiven(1, "A", 60, 1)).faults())
        .containsExactly("1 seats are given of 4");
    assertThat(
            decided(
                    1,
                    2,
                    1,
                    new Step.SeatGiven(1, "A", 60, 1),
                    new Step.SeatGiven(2, "A", 60, 2),
                    new Step.SeatGiven(3, "B", 30, 1))
                .faults())
        .contains("3 seats are given of 1");
    assertThat(decided(1, 1, 0, new Step.SeatGiven(1, "C", 60, 1)).faults())
        .contains("Seat 1 cannot go to C");
  }

  @Test
  void a_tie_that_is_decided_without_a_lot_or_with_one_for_others() {
    TieToBeDrawn tie = (TieToBeDrawn) DHondt.elect(2, List.of(A, B));
    Step.Drawn forBoth = new Step.Drawn(new Lot(List.of("A", "B"), LOT.drawnOn(), "X", "Y"));

    assertThat(decided(2, 1, 0, tie.steps().toArray(Step[]::new)).faults())
        .containsExactly("A lot has to be drawn for 1 of [A, B]");
    assertThat(decided(2, 2, 1, tie.steps().getFirst(), tie.steps().getLast(), forBoth).faults())
        .contains("A lot has to be drawn for 1 of [A, B]");
    assertThat(
            decided(2, 1, 1, tie.steps().getFirst(), tie.steps().getLast(), new Step.Drawn(LOT))
                .faults())
        .isEmpty();
  }

  @Test
  void a_lot_where_there_is_a_seat_for_each_or_nothing_to_draw_for() {
    List<Contender> equals = List.of(Contender.of("A", 1), Contender.of("B", 1));
    List<String> names = List.of("A", "B");
    TieToBeDrawn seatForEach =
        new TieToBeDrawn(
            Divisors.D_HONDT,
            2,
            equals,
            List.of(new Won("A", 0), new Won("B", 0)),
            names,
            2,
            List.of(new Step.Tied(names, 2)));
    Decided decided = (Decided) DHondt.elect(2, equals);
    TieToBeDrawn nothing =
        new TieToBeDrawn(Divisors.D_HONDT, 2, equals, decided.won(), List.of(), 0, decided.steps());

    assertThat(seatForEach.faults()).contains("0 seats are given of 2");
    assertThat(nothing.faults()).contains("The wait for a lot is true; by the steps it is false");
  }

  @Test
  void all_candidates_elected_is_no_fault() {
    Contender one = new Contender("A", 1, 1);
    assertThat(DHondt.elect(1, List.of(one)).faults()).isEmpty();
  }

  private static Decided decided(int seats, int a, int b, Step... steps) {
    return new Decided(
        Divisors.D_HONDT,
        seats,
        List.of(A, B),
        List.of(new Won("A", a), new Won("B", b)),
        0,
        List.of(steps));
  }
}
