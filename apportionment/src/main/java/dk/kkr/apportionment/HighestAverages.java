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
 * Shares seats out by a method of highest averages: votes are divided by the {@link Divisors} one
 * after the other, and each seat goes to the largest quotient. Quotients are compared by
 * multiplying across, so exactly. One seat more takes none from anybody.
 *
 * <p>Equal quotients decide nothing as long as there is a seat for each. Where there is not, the
 * result is a tie to be drawn: it waits for a lot that people draw and write down. A contender
 * without votes gets no seat; one with fewer candidates than seats leaves the rest to the next
 * entitled, and what nobody is entitled to stays vacant.
 *
 * <p>Source: for ties and candidates kommunal- og regionalvalgloven § 81(2)-(3); for the divisors
 * see there.
 */
public final class HighestAverages {

  /** The most contenders. */
  public static final int MAX_CONTENDERS = 1_000;

  /** The most seats. */
  public static final int MAX_SEATS = 100_000;

  /** The most votes of a contender; multiplied by the largest divisor they still fit a long. */
  public static final long MAX_VOTES = 1_000_000_000_000L;

  private final Divisors divisors;
  private final int seats;
  private final List<Contender> contenders;
  private final long[] votes;
  private final int[] won;
  private final PriorityQueue<Integer> next;

  /** Those with the largest quotient, in the order given. */
  private final List<Integer> best = new ArrayList<>();

  private final List<Step> steps = new ArrayList<>();

  private HighestAverages(Divisors divisors, int seats, List<Contender> contenders) {
    this.divisors = divisors;
    this.seats = seats;
    this.contenders = contenders;
    this.votes = contenders.stream().mapToLong(Contender::votes).toArray();
    this.won = new int[contenders.size()];
    this.next = new PriorityQueue<>(this::compare);
    IntStream.range(0, won.length).filter(this::entitled).forEach(next::add);
  }

  /**
   * Shares out.
   *
   * @param divisors the method
   * @param seats 1 to {@link #MAX_SEATS}
   * @param contenders 1 to {@link #MAX_CONTENDERS}; their order decides nothing
   * @throws IllegalArgumentException when a bound is broken, a name stands twice or is blank, or
   *     votes or candidates are negative
   */
  public static Election elect(Divisors divisors, int seats, List<Contender> contenders) {
    List<Contender> copy = List.copyOf(contenders);
    check(seats, copy);
    return new HighestAverages(divisors, seats, copy).run();
  }

  static void check(int seats, List<Contender> contenders) {
    if (seats < 1 || seats > MAX_SEATS) {
      throw new IllegalArgumentException(
          "There are %d seats; there must be 1 to %d".formatted(seats, MAX_SEATS));
    }
    if (contenders.isEmpty() || contenders.size() > MAX_CONTENDERS) {
      throw new IllegalArgumentException(
          "There are %d contenders; there must be 1 to %d"
              .formatted(contenders.size(), MAX_CONTENDERS));
    }
    Set<String> names = new HashSet<>();
    for (Contender contender : contenders) {
      Names.check(contender.name(), names);
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
      takeBest();
      if (best.size() > left) {
        List<String> among = best.stream().map(i -> contenders.get(i).name()).toList();
        steps.add(new Step.Tied(among, left));
        return new TieToBeDrawn(divisors, seats, contenders, result(), among, left, steps);
      }
      for (int contender : best) {
        give(contender, seats - left + 1);
        left--;
      }
    }
    if (left > 0) {
      steps.add(new Step.Vacant(left));
    }
    return new Decided(divisors, seats, contenders, result(), left, steps);
  }

  private void takeBest() {
    best.clear();
    best.add(next.remove());
    while (!next.isEmpty() && quotients(next.element(), best.getFirst()) == 0) {
      best.add(next.remove());
    }
  }

  private void give(int index, int seat) {
    String name = contenders.get(index).name();
    steps.add(new Step.SeatGiven(seat, name, votes[index], divisor(index)));
    won[index]++;
    if (entitled(index)) {
      next.add(index);
    }
  }

  private boolean entitled(int index) {
    return votes[index] > 0 && won[index] < contenders.get(index).candidates();
  }

  // The larger quotient first; equal ones in the order given, so that steps are always the same.
  private int compare(int one, int other) {
    int quotients = quotients(one, other);
    return quotients != 0 ? -quotients : Integer.compare(one, other);
  }

  private int quotients(int one, int other) {
    return Long.compare(votes[one] * divisor(other), votes[other] * divisor(one));
  }

  private int divisor(int index) {
    return divisors.after(won[index]);
  }

  private List<Won> result() {
    return IntStream.range(0, won.length)
        .mapToObj(i -> new Won(contenders.get(i).name(), won[i]))
        .toList();
  }
}
