package dk.kkr.apportionment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.apportionment.Election.Decided;
import dk.kkr.apportionment.Election.TieToBeDrawn;
import dk.kkr.apportionment.Election.Won;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every election by highest averages; the seed is part of the test's name. */
class HighestAveragesPropertiesTest {

  private static final int RUNS = 200;

  @ParameterizedTest
  @CsvSource({"D_HONDT,1", "D_HONDT,2", "SAINTE_LAGUE,3", "SAINTE_LAGUE,4"})
  void every_seat_is_given_and_the_result_follows_from_the_steps(Divisors divisors, long seed) {
    Samples samples = new Samples(seed);
    for (int run = 0; run < RUNS; run++) {
      int seats = 1 + samples.upTo(30);
      Decided decided =
          decided(HighestAverages.elect(divisors, seats, samples.contenders()), samples);
      assertThat(decided.won().stream().mapToInt(Won::seats).sum() + decided.vacant())
          .isEqualTo(seats);
      assertThat(decided.faults()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"D_HONDT,5", "D_HONDT,6", "SAINTE_LAGUE,7", "SAINTE_LAGUE,8"})
  void a_table_of_all_quotients_gives_the_same(Divisors divisors, long seed) {
    Samples samples = new Samples(seed);
    for (int run = 0; run < RUNS; run++) {
      Election election =
          HighestAverages.elect(divisors, 1 + samples.upTo(30), samples.contenders());
      assertThat(won(election)).isEqualTo(Auditor.seats(election));
      Decided decided = decided(election, samples);
      assertThat(won(decided)).isEqualTo(Auditor.seats(decided));
    }
  }

  @ParameterizedTest
  @CsvSource({"D_HONDT,9", "D_HONDT,10", "SAINTE_LAGUE,11", "SAINTE_LAGUE,12"})
  void one_seat_more_takes_none_from_anybody(Divisors divisors, long seed) {
    Samples samples = new Samples(seed);
    for (int run = 0; run < RUNS; run++) {
      List<Contender> contenders = samples.contenders();
      int seats = 1 + samples.upTo(30);
      Election fewer = HighestAverages.elect(divisors, seats, contenders);
      Election more = HighestAverages.elect(divisors, seats + 1, contenders);
      for (Won won : fewer.won()) {
        assertThat(more.seatsOf(won.name())).isGreaterThanOrEqualTo(won.seats());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"D_HONDT,13", "SAINTE_LAGUE,14"})
  void only_the_proportion_of_the_votes_matters_and_never_their_order(
      Divisors divisors, long seed) {
    Samples samples = new Samples(seed);
    for (int run = 0; run < RUNS; run++) {
      List<Contender> contenders = samples.contenders();
      int seats = 1 + samples.upTo(30);
      long factor = 1L + samples.upTo(1000);
      List<Contender> other =
          contenders.stream()
              .map(c -> new Contender(c.name(), c.votes() * factor, c.candidates()))
              .toList();
      Election one = HighestAverages.elect(divisors, seats, contenders);
      Election two = HighestAverages.elect(divisors, seats, samples.shuffled(other));
      assertThat(won(two)).isEqualTo(won(one));
    }
  }

  @ParameterizedTest
  @CsvSource({"D_HONDT,15", "SAINTE_LAGUE,16"})
  void who_has_more_votes_and_no_fewer_candidates_never_gets_less(Divisors divisors, long seed) {
    Samples samples = new Samples(seed);
    for (int run = 0; run < RUNS; run++) {
      List<Contender> contenders = samples.contenders();
      Election election = HighestAverages.elect(divisors, 1 + samples.upTo(30), contenders);
      for (Contender one : contenders) {
        for (Contender other : contenders) {
          if (one.votes() > other.votes() && one.candidates() >= other.candidates()) {
            assertThat(election.seatsOf(one.name()))
                .isGreaterThanOrEqualTo(election.seatsOf(other.name()));
          }
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {17, 18})
  void with_d_hondt_nobody_gets_less_than_the_whole_part_of_the_proportional_share(long seed) {
    Samples samples = new Samples(seed);
    for (int run = 0; run < RUNS; run++) {
      int seats = 1 + samples.upTo(30);
      List<Contender> contenders = unlimited(samples.contenders());
      long votes = contenders.stream().mapToLong(Contender::votes).sum();
      if (DHondt.elect(seats, contenders) instanceof Decided decided && votes > 0) {
        for (Contender contender : contenders) {
          assertThat((long) decided.seatsOf(contender.name()))
              .isGreaterThanOrEqualTo(contender.votes() * seats / votes);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {19, 20})
  void with_d_hondt_lists_that_join_lose_no_seat(long seed) {
    Samples samples = new Samples(seed);
    for (int run = 0; run < RUNS; run++) {
      int seats = 1 + samples.upTo(30);
      List<Contender> apart = new ArrayList<>(unlimited(samples.contenders()));
      apart.add(Contender.of("X", samples.upTo(1000)));
      apart.add(Contender.of("Y", samples.upTo(1000)));
      List<Contender> joined = new ArrayList<>(apart.subList(0, apart.size() - 2));
      joined.add(Contender.of("XY", apart.getLast().votes() + apart.get(apart.size() - 2).votes()));
      if (DHondt.elect(seats, apart) instanceof Decided one
          && DHondt.elect(seats, joined) instanceof Decided other) {
        assertThat(other.seatsOf("XY")).isGreaterThanOrEqualTo(one.seatsOf("X") + one.seatsOf("Y"));
      }
    }
  }

  private static List<Contender> unlimited(List<Contender> contenders) {
    return contenders.stream().map(c -> Contender.of(c.name(), c.votes())).toList();
  }

  private static Map<String, Integer> won(Election election) {
    return election.won().stream().collect(Collectors.toMap(Won::name, Won::seats));
  }

  private static Decided decided(Election election, Samples samples) {
    return switch (election) {
      case Decided decided -> decided;
      case TieToBeDrawn tie ->
          tie.drawn(
              new Lot(
                  samples.shuffled(tie.among()).subList(0, tie.open()),
                  LocalDate.of(2022, 1, 31),
                  "Formanden",
                  "Sekretæren"));
    };
  }
}
