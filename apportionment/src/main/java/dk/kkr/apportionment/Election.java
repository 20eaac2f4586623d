package dk.kkr.apportionment;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * Seats shared out by {@link HighestAverages}, with every step. Either all is decided, or a tie at
 * the last seats waits for a lot.
 */
public sealed interface Election {

  /** The method. */
  Divisors divisors();

  /** How many seats there were to share out. */
  int seats();

  /** Who stood, in the order given. */
  List<Contender> contenders();

  /** What each got, in the order given; in a tie what is certain. */
  List<Won> won();

  /** Seat by seat; what was won can be found from them and the contenders. */
  List<Step> steps();

  /**
   * The seats of a contender.
   *
   * @throws NoSuchElementException when there was no such contender
   */
  default int seatsOf(String name) {
    return won().stream()
        .filter(result -> result.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("There is no contender " + name))
        .seats();
  }

  /**
   * Follows the steps and compares: every seat by its quotient, the end, the seats of each.
   *
   * @return what does not agree; empty when everything does
   */
  default List<String> faults() {
    return new ElectionCheck(this).faults();
  }

  /**
   * What a contender got.
   *
   * @param name of the contender
   * @param seats how many
   */
  record Won(String name, int seats) {}

  /**
   * Every seat is given, or nobody is entitled to it.
   *
   * @param divisors the method
   * @param seats to share out
   * @param contenders who stood
   * @param won what each got
   * @param vacant seats that nobody is entitled to
   * @param steps how
   */
  record Decided(
      Divisors divisors,
      int seats,
      List<Contender> contenders,
      List<Won> won,
      int vacant,
      List<Step> steps)
      implements Election {

    /** Copies the lists. */
    public Decided {
      contenders = List.copyOf(contenders);
      won = List.copyOf(won);
      steps = List.copyOf(steps);
    }
  }

  /**
   * More contenders with the same quotient than seats left: a lot has to be drawn.
   *
   * @param divisors the method
   * @param seats to share out
   * @param contenders who stood
   * @param won what is certain
   * @param among between whom the lot is drawn, in the order given
   * @param open for how many seats
   * @param steps how far
   */
  record TieToBeDrawn(
      Divisors divisors,
      int seats,
      List<Contender> contenders,
      List<Won> won,
      List<String> among,
      int open,
      List<Step> steps)
      implements Election {

    /** Copies the lists. */
    public TieToBeDrawn {
      contenders = List.copyOf(contenders);
      won = List.copyOf(won);
      among = List.copyOf(among);
      steps = List.copyOf(steps);
    }

    /**
     * The result with a lot that was drawn.
     *
     * @throws IllegalArgumentException when the lot does not name exactly as many of {@link #among}
     *     as there are seats open
     */
    public Decided drawn(Lot lot) {
      if (!lot.settles(among, open)) {
        throw new IllegalArgumentException(
            "The lot is for %d of %s, each at most once; it names %s"
                .formatted(open, among, lot.winners()));
      }
      List<Step> all = new ArrayList<>(steps);
      all.add(new Step.Drawn(lot));
      return new Decided(
          divisors, seats, contenders, won.stream().map(lot::added).toList(), 0, all);
    }
  }

  /** One step. */
  sealed interface Step {

    /**
     * A seat went to the largest quotient votes / divisor.
     *
     * @param seat counted from 1
     * @param name who got it
     * @param votes of the contender
     * @param divisor of the method, after the seats it had
     */
    record SeatGiven(int seat, String name, long votes, int divisor) implements Step {}

    /**
     * The quotients are equal and the seats too few.
     *
     * @param among the contenders with the largest quotient
     * @param open seats left
     */
    record Tied(List<String> among, int open) implements Step {

      /** Copies the list. */
      public Tied {
        among = List.copyOf(among);
      }
    }

    /**
     * A lot gave the seats of the tie.
     *
     * @param lot as drawn
     */
    record Drawn(Lot lot) implements Step {}

    /**
     * Nobody is entitled to what is left: no votes, or no candidates.
     *
     * @param seats how many
     */
    record Vacant(int seats) implements Step {}
  }
}
