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
  private final List<String> faults = new ArrayList<>();
  private int given;
  private @Nullable Fraction quotient;
  private int place;

  ElectionCheck(Election election) {
    this.election = election;
    for (Contender contender : election.contenders()) {
      standings.put(contender.name(), new Standing(contender, standings.size()));
    }
  }

  List<String> faults() {
    require(standings.size() == election.contenders().size(), "a contender stands twice");
    List<Step> steps = election.steps();
    int next = 0;
    while (next < steps.size() && steps.get(next) instanceof Step.SeatGiven seat) {
      follow(seat);
      next++;
    }
    end(steps.subList(next, steps.size()));
    List<Won> won =
        standings.values().stream().map(s -> new Won(s.contender.name(), s.seats)).toList();
    require(election.won().equals(won), "the seats are " + won);
    return List.copyOf(faults);
  }

  private void follow(Step.SeatGiven seat) {
    Standing standing = standings.get(seat.name());
    if (standing == null) {
      faults.add("By the contenders there is no " + seat.name());
      return;
    }
    require(
        seat.votes() == standing.contender.votes()
            && seat.divisor() == standing.divisor()
            && seat.seat() == given + 1,
        "seat %d has another number, votes or divisor".formatted(given + 1));
    require(standing.entitled(), seat.name() + " can take no seat " + seat.seat());
    Fraction now = standing.quotient();
    require(comesAfter(now, standing.place), "seat %d goes elsewhere".formatted(seat.seat()));
    quotient = now;
    place = standing.place;
    standing.seats++;
    given++;
  }

  /** Quotients fall; equal ones come in the order of the contenders. */
  private boolean comesAfter(Fraction now, int placeNow) {
    if (quotient == null) {
      return true;
    }
    int fallen = quotient.compareTo(now);
    return fallen > 0 || (fallen == 0 && placeNow > place);
  }

  private void end(List<Step> last) {
    int left = election.seats() - given;
    List<String> largest = largest();
    boolean tied = left > 0 && largest.size() > left;
    boolean vacant = left > 0 && largest.isEmpty();
    require(left == 0 || tied || vacant, "seat %d goes to %s".formatted(given + 1, largest));
    switch (election) {
      case Decided decided -> {
        require(decided.vacant() == (vacant ? left : 0), left + " seats are left");
        if (tied) {
          drawn(last, largest, left);
        } else {
          require(
              last.equals(vacant ? List.of(new Step.Vacant(left)) : List.of()),
              left + " seats stay vacant");
        }
      }
      case TieToBeDrawn tie ->
          require(
              tied
                  && tie.among().equals(largest)
                  && tie.open() == left
                  && last.equals(List.of(new Step.Tied(largest, left))),
              "%d seats are left for %s".formatted(left, largest));
    }
  }

  private void drawn(List<Step> last, List<String> largest, int left) {
    boolean settled =
        last.size() == 2
            && last.getFirst().equals(new Step.Tied(largest, left))
            && last.getLast() instanceof Step.Drawn drawn
            && drawn.lot().settles(largest, left);
    require(settled, "a lot is drawn for %d of %s".formatted(left, largest));
    if (settled && last.getLast() instanceof Step.Drawn drawn) {
      drawn.lot().winners().forEach(this::draw);
    }
  }

  private void draw(String winner) {
    Standing standing = standings.get(winner);
    if (standing != null) {
      standing.seats++;
    }
  }

  /** Everybody with the largest quotient of those who can take a seat, in the order given. */
  private List<String> largest() {
    List<Standing> entitled = standings.values().stream().filter(Standing::entitled).toList();
    Fraction best =
        entitled.stream().map(Standing::quotient).max(Fraction::compareTo).orElse(Fraction.ZERO);
    require(
        quotient == null || best.compareTo(quotient) < 0,
        "seat %d goes elsewhere".formatted(given));
    return entitled.stream()
        .filter(standing -> standing.quotient().equals(best))
        .map(standing -> standing.contender.name())
        .toList();
  }

  private void require(boolean holds, String otherwise) {
    if (!holds) {
      faults.add("By the steps " + otherwise);
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
  }
}
