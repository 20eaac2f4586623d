package dk.kkr.apportionment;

import dk.kkr.apportionment.Election.Decided;
import dk.kkr.apportionment.Election.Step;
import dk.kkr.apportionment.Election.TieToBeDrawn;
import dk.kkr.apportionment.Election.Won;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Follows an election as a reader would. Each seat went to the largest quotient exactly when every
 * contender's quotients come one after the other, the quotients fall from seat to seat, and nobody
 * is left with one as large at the end: so each step is looked at once.
 */
final class ElectionCheck {

  private final Election election;
  private final Map<String, Standing> standings = new LinkedHashMap<>();
  private final List<Turn> turns = new ArrayList<>();
  private final Faults faults = new Faults();

  ElectionCheck(Election election) {
    this.election = election;
    for (Contender contender : election.contenders()) {
      standings.put(contender.name(), new Standing(contender, standings.size()));
    }
  }

  List<String> faults() {
    try {
      HighestAverages.check(election.seats(), election.contenders());
    } catch (IllegalArgumentException impossible) {
      return List.of("The contenders cannot be: " + impossible.getMessage());
    }
    List<Step> steps = election.steps();
    int next = 0;
    while (next < steps.size() && steps.get(next) instanceof Step.SeatGiven seat) {
      follow(seat);
      next++;
    }
    faults.compare("turn", turns, turns.stream().sorted(Turn.ORDER).toList());
    end(steps.subList(next, steps.size()));
    List<Won> won = standings.values().stream().map(Standing::won).toList();
    faults.compare("result", election.won(), won);
    return faults.found();
  }

  private void follow(Step.SeatGiven seat) {
    int number = turns.size() + 1;
    Standing standing = standings.get(seat.name());
    if (standing == null || !standing.entitled()) {
      faults.add("Seat %d cannot go to %s".formatted(number, seat.name()));
      return;
    }
    Step.SeatGiven right =
        new Step.SeatGiven(number, seat.name(), standing.contender.votes(), standing.divisor());
    faults.compare("step", seat, right);
    turns.add(standing.turn());
    standing.seats++;
  }

  private void end(List<Step> said) {
    List<Standing> largest = largest();
    List<String> names = largest.stream().map(standing -> standing.contender.name()).toList();
    int left = election.seats() - turns.size();
    boolean vacant = left > 0 && largest.isEmpty();
    boolean tied = left > 0 && largest.size() > left;
    if (left != 0 && !vacant && !tied) {
      faults.add("%d seats are given of %d".formatted(turns.size(), election.seats()));
    }
    List<Step> right = new ArrayList<>();
    if (vacant) {
      right.add(new Step.Vacant(left));
    }
    if (tied) {
      right.add(new Step.Tied(names, left));
    }
    switch (election) {
      case Decided decided -> {
        faults.compare("number of vacant seats", decided.vacant(), vacant ? left : 0);
        if (tied) {
          right.addAll(drawn(said, largest, names, left));
        }
      }
      case TieToBeDrawn tie -> {
        faults.compare("wait for a lot", true, tied);
        faults.compare("tie", tie.among(), names);
        faults.compare("number of open seats", tie.open(), left);
      }
    }
    faults.compare("end", said, right);
  }

  private List<Step> drawn(List<Step> said, List<Standing> largest, List<String> names, int left) {
    if (!said.isEmpty()
        && said.getLast() instanceof Step.Drawn drawn
        && drawn.lot().settles(names, left)) {
      largest.forEach(standing -> standing.seats = drawn.lot().added(standing.won()).seats());
      return List.of(drawn);
    }
    faults.add("A lot has to be drawn for %d of %s".formatted(left, names));
    return List.of();
  }

  /** Everybody with the largest quotient of those who can take a seat, in the order given. */
  private List<Standing> largest() {
    List<Standing> entitled = standings.values().stream().filter(Standing::entitled).toList();
    Fraction best =
        entitled.stream().map(Standing::quotient).max(Fraction::compareTo).orElse(Fraction.ZERO);
    for (Turn turn : turns) {
      if (turn.quotient.compareTo(best) <= 0) {
        faults.add("A seat goes to %s before %s is used".formatted(turn, best));
      }
    }
    return entitled.stream().filter(standing -> standing.quotient().equals(best)).toList();
  }

  /** A seat: the larger quotient first, equal ones in the order of the contenders. */
  private record Turn(String name, Fraction quotient, int place) {

    private static final Comparator<Turn> ORDER =
        Comparator.comparing(Turn::quotient).reversed().thenComparingInt(Turn::place);

    @Override
    public String toString() {
      return name + " with " + quotient;
    }
  }

  /** A contender with the seats that the steps gave it so far. */
  private final class Standing {

    private final Contender contender;
    private final int place;
    private int seats;

    Standing(Contender contender, int place) {
      this.contender = contender;
      this.place = place;
    }

    boolean entitled() {
      return contender.votes() > 0 && seats < contender.candidates();
    }

    int divisor() {
      return election.divisors().after(seats);
    }

    Fraction quotient() {
      return Fraction.of(contender.votes(), divisor());
    }

    Turn turn() {
      return new Turn(contender.name(), quotient(), place);
    }

    Won won() {
      return new Won(contender.name(), seats);
    }
  }
}
