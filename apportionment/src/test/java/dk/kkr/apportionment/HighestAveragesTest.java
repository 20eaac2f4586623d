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
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HighestAveragesTest {

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

  @ParameterizedTest
  @CsvSource({
    "7, '53000,24000,23000', '4,2,1', '3,2,2'",
    "8, '100000,80000,30000,20000', '4,3,1,0', '3,3,1,1'",
    "1, '5', '1', '1'",
    "3, '0,1', '0,3', '0,3'",
  })
  void known_results_of_both_methods(int seats, String votes, String dHondt, String sainteLague) {
    List<Contender> contenders = new ArrayList<>();
    for (String number : votes.split(",", -1)) {
      contenders.add(Contender.of("L" + contenders.size(), Long.parseLong(number)));
    }
    assertThat(seats(HighestAverages.elect(Divisors.D_HONDT, seats, contenders)))
        .hasToString("[" + dHondt.replace(",", ", ") + "]");
    assertThat(seats(HighestAverages.elect(Divisors.SAINTE_LAGUE, seats, contenders)))
        .hasToString("[" + sainteLague.replace(",", ", ") + "]");
  }

  @Test
  void the_steps_of_sainte_lague_divide_by_odd_numbers() {
    Election election =
        HighestAverages.elect(
            Divisors.SAINTE_LAGUE, 4, List.of(Contender.of("A", 60), Contender.of("B", 16)));

    assertThat(election.divisors()).isEqualTo(Divisors.SAINTE_LAGUE);
    assertThat(election.steps())
        .containsExactly(
            new Step.SeatGiven(1, "A", 60, 1),
            new Step.SeatGiven(2, "A", 60, 3),
            new Step.SeatGiven(3, "B", 16, 1),
            new Step.SeatGiven(4, "A", 60, 5));
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

  @Test
  void an_unknown_name_has_no_seats() {
    Election election = DHondt.elect(1, List.of(Contender.of("A", 1)));

    assertThat(election.seatsOf("A")).isEqualTo(1);
    assertThatThrownBy(() -> election.seatsOf("B")).isInstanceOf(NoSuchElementException.class);
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
