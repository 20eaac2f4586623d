package dk.kkr.apportionment;

import dk.kkr.apportionment.Election.Decided;
import dk.kkr.apportionment.Election.Step;
import dk.kkr.apportionment.Election.TieToBeDrawn;
import dk.kkr.apportionment.Election.Won;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Shares seats out by d'Hondt's method: votes divided by 1, 2, 3 and so on, and each seat goes to
 * the largest quotient. Quotients are compared by multiplying across, so exactly.
 *
 * <p>Equal quotients decide nothing as long as there is a seat for each. Where there is not, the
 * result is a tie to be drawn: it waits for a lot that people draw and write down. A contender
 * without votes gets no seat; one with fewer candidates than seats leaves the rest to the next
 * entitled, and what nobody is entitled to stays vacant.
 *
 * <p>Source: kommunal- og regionalvalgloven § 81(2)-(3); kommunestyrelsesloven § 25(1) with § 24(3)
 * for elections within a council.
 */
public final class DHondt {

  /** The most contenders. */
  public static final int MAX_CONTENDERS = 1_000;

  /** The most seats. */
  public static final int MAX_SEATS = 100_000;

  /** The most votes of a contender; multiplied by the most seats they still fit a long. */
  public static final long MAX_VOTES = 1_000_000_000_000L;

  private final int seats;
  private final List<Contender> contenders;
  private final int[] won;
  private final PriorityQueue<Integer> next;
  private final List<Step> steps = new ArrayList<>();

  private DHondt(int seats, List<Contender> contenders) {
    this.seats = seats;
    this.contenders = contenders;
    this.won = new int[contenders.size()];
    this.next = new PriorityQueue<>(this::compare);
    IntStream.range(0, won.length).filter(this::entitled).forEach(next::add);
  }

  /**
   * Shares out.
   *
   * @param seats 1 to {@link #MAX_SEATS}
   * @param contenders 1 to {@link #MAX_CONTENDERS}; their order decides nothing
   * @throws IllegalArgumentException when a bound is broken, a name stands twice or is blank, or
   *     votes or candidates are negative
   */
  public static Election elect(int seats, List<Contender> contenders) {
    if (seats < 1 || seats > MAX_SEATS) {
      throw new IllegalArgumentException(
          "There are %d seats; there must be 1 to %d".formatted(seats, MAX_SEATS));
    }
    check(contenders);
    return new DHondt(seats, List.copyOf(contenders)).run();
  }

  private static void check(List<Contender> contenders) {
    if (contenders.isEmpty() || contenders.size() > MAX_CONTENDERS) {
      throw new IllegalArgumentException(
          "There are %d contenders; there must be 1 to %d"
              .formatted(contenders.size(), MAX_CONTENDERS));
    }
    Set<String> names = new HashSet<>();
    for (Contender contender : contenders) {
      Weights.checkName(contender.name(), names);
      if (contender.votes() < 0 || contender.votes() > MAX_VOTES) {
        throw new IllegalArgumentException(
            "%s has %d votes; there must be 0 to %d"
                .formatted(contender.name(), contender.votes(), MAX_VOTES));
      }
      if (contender.candidates() < 0) {
        throw new IllegalArgumentException(
            "%s has %d candidates".formatted(contender.name(), contender.candidates()));
      }
    }
  }

  private Election run() {
    int left = seats;
    while (left > 0 && !next.isEmpty()) {
      List<Integer> best = best();
      if (best.size() > left) {
        List<String> among = best.stream().sorted().map(i -> contenders.get(i).name()).toList();
        steps.add(new Step.Tied(among, left));
        return new TieToBeDrawn(seats, contenders, result(), among, left, steps);
      }
      for (int contender : best) {
        give(contender, seats - left + 1);
        left--;
      }
    }
    if (left > 0) {
      steps.add(new Step.Vacant(left));
    }
    return new Decided(seats, contenders, result(), left, steps);
  }

  /** All contenders with the largest quotient, taken out of the queue. */
  private List<Integer> best() {
    List<Integer> best = new ArrayList<>();
    best.add(next.remove());
    while (!next.isEmpty() && equal(next.element(), best.getFirst())) {
      best.add(next.remove());
    }
    return best;
  }

  private void give(int index, int seat) {
    Contender contender = contenders.get(index);
    won[index]++;
    steps.add(new Step.SeatGiven(seat, contender.name(), contender.votes(), won[index]));
    if (entitled(index)) {
      next.add(index);
    }
  }

  private boolean entitled(int index) {
    return contenders.get(index).votes() > 0 && won[index] < contenders.get(index).candidates();
  }

  private boolean equal(int one, int other) {
    return product(one, other) == product(other, one);
  }

  // The larger quotient first; equal ones in the order given, so that steps are always the same.
  private int compare(int one, int other) {
    int quotients = Long.compare(product(other, one), product(one, other));
    return quotients != 0 ? quotients : Integer.compare(one, other);
  }

  private long product(int votesOf, int divisorOf) {
    return contenders.get(votesOf).votes() * (won[divisorOf] + 1L);
  }

  private List<Won> result() {
    return IntStream.range(0, won.length)
        .mapToObj(i -> new Won(contenders.get(i).name(), won[i]))
        .toList();
  }

  static Decided drawn(TieToBeDrawn tie, Lot lot) {
    List<String> winners = lot.winners();
    Set<String> distinct = new HashSet<>(winners);
    if (distinct.size() != winners.size()
        || winners.size() != tie.open()
        || !tie.among().containsAll(distinct)) {
      throw new IllegalArgumentException(
          "The lot is for %d of %s, each at most once; it names %s"
              .formatted(tie.open(), tie.among(), winners));
    }
    List<Won> won =
        tie.won().stream()
            .map(
                result ->
                    distinct.contains(result.name())
                        ? new Won(result.name(), result.seats() + 1)
                        : result)
            .toList();
    List<Step> steps = new ArrayList<>(tie.steps());
    steps.add(new Step.Drawn(lot));
    return new Decided(tie.seats(), tie.contenders(), won, 0, steps);
  }
}
