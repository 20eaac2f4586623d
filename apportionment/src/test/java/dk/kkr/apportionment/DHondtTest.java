package dk.kkr.apportionment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kkr.apportionment.Election.Decided;
import dk.kkr.apportionment.Election.Step;
import dk.kkr.apportionment.Election.TieToBeDrawn;
import dk.kkr.apportionment.Election.Won;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DHondtTest {

  private static final LocalDate DAY = LocalDate.of(2022, 1, 31);

  @Test
  void a_known_example_with_its_steps() {
    Election election =
        DHondt.elect(
            5,
            List.of(
                Contender.of("A", 340_000),
                Contender.of("B", 280_000),
                Contender.of("C", 160_000)));

    assertThat(election).isInstanceOf(Decided.class);
    assertThat(seats(election)).containsExactly(2, 2, 1);
    assertThat(election.steps())
        .containsExactly(
            new Step.SeatGiven(1, "A", 340_000, 1),
            new Step.SeatGiven(2, "B", 280_000, 1),
            new Step.SeatGiven(3, "A", 340_000, 2),
            new Step.SeatGiven(4, "C", 160_000, 1),
            new Step.SeatGiven(5, "B", 280_000, 2));
    assertThat(election.faults()).isEmpty();
  }

  @Test
  void equal_quotients_decide_nothing_while_there_is_a_seat_for_each() {
    Election election = DHondt.elect(3, List.of(Contender.of("A", 10), Contender.of("B", 5)));

    assertThat(election).isInstanceOf(Decided.class);
    assertThat(seats(election)).containsExactly(2, 1);
  }

  @Test
  void a_tie_at_the_last_seats_waits_for_a_lot() {
    Election election =
        DHondt.elect(
            3,
            List.of(
                Contender.of("A", 9),
                Contender.of("B", 6),
                Contender.of("C", 6),
                Contender.of("D", 6)));

    TieToBeDrawn tie = (TieToBeDrawn) election;
    assertThat(tie.among()).containsExactly("B", "C", "D");
    assertThat(tie.open()).isEqualTo(2);
    assertThat(seats(tie)).containsExactly(1, 0, 0, 0);
    assertThat(tie.faults()).isEmpty();

    Decided decided = tie.drawn(new Lot(List.of("D", "B"), DAY, "Formanden", "Sekretæren"));
    assertThat(seats(decided)).containsExactly(1, 1, 0, 1);
    assertThat(decided.seatsOf("D")).isEqualTo(1);
    assertThat(decided.steps()).last().isInstanceOf(Step.Drawn.class);
    assertThat(decided.faults()).isEmpty();
  }

  @Test
  void a_lot_must_name_the_winners_of_this_tie_and_its_witness() {
    TieToBeDrawn tie =
        (TieToBeDrawn) DHondt.elect(1, List.of(Contender.of("A", 1), Contender.of("B", 1)));

    for (List<String> wrong : List.of(List.<String>of(), List.of("A", "B"), List.of("C"))) {
      Lot lot = new Lot(wrong, DAY, "Formanden", "Sekretæren");
      assertThatThrownBy(() -> tie.drawn(lot))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("lot");
    }
    assertThatThrownBy(() -> new Lot(List.of("A"), DAY, "Formanden", " "))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_lot_names_nobody_twice() {
    TieToBeDrawn tie =
        (TieToBeDrawn)
            DHondt.elect(
                2, List.of(Contender.of("A", 1), Contender.of("B", 1), Contender.of("C", 1)));
    Lot lot = new Lot(List.of("A", "A"), DAY, "Formanden", "Sekretæren");
    assertThatThrownBy(() -> tie.drawn(lot)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void seats_beyond_the_candidates_go_to_the_next_entitled_or_stay_vacant() {
    Election spilled = DHondt.elect(4, List.of(new Contender("A", 100, 1), Contender.of("B", 10)));
    Election vacant =
        DHondt.elect(
            4,
            List.of(new Contender("A", 100, 1), new Contender("B", 10, 2), Contender.of("C", 0)));

    assertThat(seats(spilled)).containsExactly(1, 3);
    assertThat(seats(vacant)).containsExactly(1, 2, 0);
    assertThat(((Decided) vacant).vacant()).isEqualTo(1);
    assertThat(vacant.steps()).last().isEqualTo(new Step.Vacant(1));
    assertThat(vacant.faults()).isEmpty();
  }

  @Test
  void the_largest_numbers_are_compared_exactly() {
    Election election =
        DHondt.elect(
            HighestAverages.MAX_SEATS,
            List.of(
                Contender.of("A", HighestAverages.MAX_VOTES),
                Contender.of("B", HighestAverages.MAX_VOTES - 1)));

    assertThat(seats(election)).containsExactly(50_000, 50_000);
  }

  @Test
  void input_out_of_bounds_is_refused() {
    List<Contender> one = List.of(Contender.of("A", 1));
    refused(0, one, "seats");
    refused(HighestAverages.MAX_SEATS + 1, one, "seats");
    refused(1, List.of(), "contenders");
    refused(
        1,
        IntStream.rangeClosed(0, HighestAverages.MAX_CONTENDERS)
            .mapToObj(i -> Contender.of("C" + i, 1))
            .toList(),
        "contenders");
    refused(1, List.of(Contender.of("A", -1)), "votes");
    refused(1, List.of(Contender.of("A", HighestAverages.MAX_VOTES + 1)), "votes");
    refused(1, List.of(new Contender("A", 1, -1)), "candidates");
    refused(1, List.of(Contender.of("A", 1), Contender.of("A", 1)), "twice");
    refused(1, List.of(Contender.of("", 1)), "name");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void every_seat_is_given_and_the_result_follows_from_the_steps(long seed) {
    Random random = new Random(seed);
    for (int run = 0; run < 200; run++) {
      List<Contender> contenders = contenders(random);
      int seats = 1 + random.nextInt(30);
      Election election = DHondt.elect(seats, contenders);
      if (election instanceof TieToBeDrawn tie) {
        election =
            tie.drawn(new Lot(tie.among().subList(0, tie.open()), DAY, "Formanden", "Sekretæren"));
      }
      Decided decided = (Decided) election;
      int given = decided.won().stream().mapToInt(Won::seats).sum();
      assertThat(given + decided.vacant()).isEqualTo(seats);
      assertThat(decided.faults()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {5, 6})
  void one_seat_more_takes_none_from_anybody(long seed) {
    Random random = new Random(seed);
    for (int run = 0; run < 200; run++) {
      List<Contender> contenders = contenders(random);
      int seats = 1 + random.nextInt(30);
      Election fewer = DHondt.elect(seats, contenders);
      Election more = DHondt.elect(seats + 1, contenders);
      if (fewer instanceof Decided && more instanceof Decided) {
        for (Won won : fewer.won()) {
          assertThat(more.seatsOf(won.name())).isGreaterThanOrEqualTo(won.seats());
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {7, 8})
  void only_the_proportion_of_the_votes_matters_and_never_their_order(long seed) {
    Random random = new Random(seed);
    for (int run = 0; run < 200; run++) {
      List<Contender> contenders = contenders(random);
      int seats = 1 + random.nextInt(30);
      long factor = 1L + random.nextInt(1000);
      List<Contender> other = new ArrayList<>();
      contenders.forEach(
          c -> other.addFirst(new Contender(c.name(), c.votes() * factor, c.candidates())));
      Election one = DHondt.elect(seats, contenders);
      Election two = DHondt.elect(seats, other);
      for (Won won : one.won()) {
        assertThat(two.seatsOf(won.name())).isEqualTo(won.seats());
      }
    }
  }

  @Test
  void a_result_that_was_tampered_with_does_not_fit_its_steps() {
    Decided right =
        (Decided)
            DHondt.elect(
                4, List.of(Contender.of("A", 7), Contender.of("B", 4), Contender.of("C", 1)));

    assertThat(right.faults()).isEmpty();
    for (int i = 0; i < right.steps().size(); i++) {
      List<Step> steps = new ArrayList<>(right.steps());
      steps.remove(i);
      assertThat(
              new Decided(Divisors.D_HONDT, 4, right.contenders(), right.won(), 0, steps).faults())
          .isNotEmpty();
    }
    List<Won> other = List.of(new Won("A", 4), new Won("B", 0), new Won("C", 0));
    assertThat(
            new Decided(Divisors.D_HONDT, 4, right.contenders(), other, 0, right.steps()).faults())
        .isNotEmpty();
    assertThat(
            new Decided(Divisors.D_HONDT, 4, right.contenders(), right.won(), 1, right.steps())
                .faults())
        .isNotEmpty();
  }

  private static List<Contender> contenders(Random random) {
    int most = random.nextBoolean() ? 12 : 1_000_000;
    return IntStream.range(0, 1 + random.nextInt(8))
        .mapToObj(
            i ->
                new Contender(
                    "C" + i,
                    random.nextInt(most),
                    random.nextInt(4) == 0 ? random.nextInt(6) : Integer.MAX_VALUE))
        .toList();
  }

  private static List<Integer> seats(Election election) {
    return election.won().stream().map(Won::seats).toList();
  }

  private static void refused(int seats, List<Contender> contenders, String why) {
    assertThatThrownBy(() -> DHondt.elect(seats, contenders))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(why);
  }
}
