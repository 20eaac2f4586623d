package dk.kkr.apportionment;

import dk.kkr.apportionment.Election.Decided;
import dk.kkr.apportionment.Election.Step;
import dk.kkr.apportionment.Election.TieToBeDrawn;
import dk.kkr.apportionment.Election.Won;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Follows an election as a reader would. Each seat went to the largest quotient exactly when every
 * contender's quotients come one after the other, the quotients never grow from seat to seat, and
 * nobody is left with a larger one at the end: so each step is looked at once.
 */
final class ElectionCheck {

  private final Election election;
  private final Map<String, Standing> standings = new LinkedHashMap<>();
  private final Faults faults = new Faults();
  private int given;
  private @Nullable Standing last;
  private Fraction quotient = Fraction.ZERO;

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
      next++;
      follow(next, seat);
    }
    end(steps.subList(next, steps.size()));
    faults.compare(
        "result", election.won(), standings.values().stream().map(Standing::won).toList());
    return faults.found();
  }

  private void follow(int number, Step.SeatGiven seat) {
    Standing standing = standings.get(seat.name());
    if (standing == null || !standing.entitled()) {
      faults.add("Seat %d cannot go to %s".formatted(number, seat.name()));
      return;
    }
    Step.SeatGiven right =
        new Step.SeatGiven(number, seat.name(), standing.contender.votes(), standing.divisor());
    faults.compare("step", seat, right);
    if (last != null && !follows(last, standing)) {
      faults.add("Seat %d goes to %s before its turn".formatted(given, last.contender.name()));
    }
    last = standing;
    quotient = standing.quotient();
    standing.seats++;
    given++;
  }

  /** Quotients fall; equal ones come in the order of the contenders. */
  private boolean follows(Standing before, Standing now) {
    int fallen = quotient.compareTo(now.quotient());
    return fallen > 0 || (fallen == 0 && now.place > before.place);
  }

  private void end(List<Step> said) {
    List<Standing> largest = largest();
    List<String> names = largest.stream().map(standing -> standing.contender.name()).toList();
    int left = election.seats() - given;
    boolean vacant = left > 0 && largest.isEmpty();
    boolean tied = left > 0 && largest.size() > left;
    if (left != 0 && !vacant && !tied) {
      faults.add("%d seats are given of %d".formatted(given, election.seats()));
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
    if (last != null && best.compareTo(quotient) >= 0) {
      faults.add("Seat %d goes to %s before its turn".formatted(given, last.contender.name()));
    }
    return entitled.stream().filter(standing -> standing.quotient().equals(best)).toList();
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

    Won won() {
      return new Won(contender.name(), seats);
    }
  }
}
