package dk.kkr.apportionment;

import dk.kkr.apportionment.Division.Share;
import dk.kkr.apportionment.Division.Step;
import dk.kkr.apportionment.Division.Step.OneMore;
import dk.kkr.apportionment.Division.Step.RoundedDown;
import dk.kkr.apportionment.Division.Tie;
import dk.kkr.apportionment.Division.TieBreak;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Recomputes a division as a reader would: from the total and the weights that its steps name, in
 * plain fractions. Every step, share and tie has to be what comes out.
 */
final class DivisionCheck {

  private final Division division;
  private final List<Line> lines = new ArrayList<>();
  private final List<Step> steps = new ArrayList<>();
  private @Nullable Tie tie;

  DivisionCheck(Division division) {
    this.division = division;
  }

  List<String> faults() {
    List<Claim> claims =
        division.steps().stream()
            .filter(RoundedDown.class::isInstance)
            .map(RoundedDown.class::cast)
            .map(line -> new Claim(line.name(), line.weight()))
            .toList();
    Fraction sum = claims.stream().map(Claim::weight).reduce(Fraction.ZERO, Fraction::plus);
    try {
      DivisionInput.check(division.total(), claims);
      DivisionInput.checkSum(division.total(), sum);
    } catch (IllegalArgumentException impossible) {
      return List.of("The steps cannot be: " + impossible.getMessage());
    }
    steps.add(new Step.WeightsAdded(sum));
    claims.forEach(claim -> roundDown(claim, sum));
    giveTheRest();
    Faults faults = new Faults();
    faults.compare("step", division.steps(), steps);
    faults.compare("share", division.shares(), lines.stream().map(Line::share).toList());
    faults.compare("tie", division.tie(), tie);
    return faults.found();
  }

  private void roundDown(Claim claim, Fraction sum) {
    Fraction exact =
        sum.signum() == 0
            ? Fraction.ZERO
            : claim.weight().times(Fraction.of(division.total())).dividedBy(sum);
    Line line = new Line(claim, exact, lines.size());
    lines.add(line);
    steps.add(new RoundedDown(claim.name(), claim.weight(), exact, line.units));
  }

  private void giveTheRest() {
    long given = lines.stream().mapToLong(line -> line.units).sum();
    int left = (int) (division.total() - given);
    steps.add(new Step.Left(left));
    List<Line> order = lines.stream().sorted(Line.ORDER).toList();
    if (left > 0) {
      tie = tie(order, left);
    }
    if (tie != null) {
      steps.add(new Step.TieBroken(tie));
    }
    for (Line line : order.subList(0, left)) {
      steps.add(new OneMore(line.claim.name(), line.remainder));
      line.units++;
    }
  }

  private static @Nullable Tie tie(List<Line> order, int left) {
    Line last = order.get(left - 1);
    Line next = order.get(left);
    if (!last.remainder.equals(next.remainder)) {
      return null;
    }
    List<String> to = last.namesTied(order.subList(0, left));
    return new Tie(
        last.namesTied(order),
        last.remainder,
        to.size(),
        to,
        last.exact.equals(next.exact) ? TieBreak.GIVEN_ORDER : TieBreak.LARGER_UNROUNDED);
  }

  /** A claim with what it gets so far. */
  private static final class Line {

    private static final Comparator<Line> ORDER =
        Comparator.comparing((Line line) -> line.remainder)
            .thenComparing(line -> line.exact)
            .reversed();

    private final Claim claim;
    private final Fraction exact;
    private final Fraction remainder;
    private final int place;
    private long units;

    Line(Claim claim, Fraction exact, int place) {
      this.claim = claim;
      this.exact = exact;
      this.place = place;
      this.units = exact.floor().longValueExact();
      this.remainder = exact.minus(Fraction.of(units));
    }

    Share share() {
      return new Share(claim.name(), claim.weight(), exact, units);
    }

    /** The names of those with the same remainder, in the order given. */
    List<String> namesTied(List<Line> lines) {
      return lines.stream()
          .filter(line -> line.remainder.equals(remainder))
          .sorted(Comparator.comparingInt(line -> line.place))
          .map(line -> line.claim.name())
          .toList();
    }
  }
}
