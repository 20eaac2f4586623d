package dk.kkr.apportionment;

import dk.kkr.apportionment.Division.Share;
import dk.kkr.apportionment.Division.Step;
import dk.kkr.apportionment.Division.Step.OneMore;
import dk.kkr.apportionment.Division.Step.RoundedDown;
import dk.kkr.apportionment.Division.Tie;
import dk.kkr.apportionment.Division.TieBreak;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Recomputes a division as a reader would: from the total and the weights that its steps name, in
 * plain fractions. Every step, share and tie has to be what comes out.
 */
final class DivisionCheck {

  private final Division division;
  private final List<RoundedDown> lines = new ArrayList<>();
  private final List<Step> steps = new ArrayList<>();
  private final Map<String, Long> units = new LinkedHashMap<>();
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
    List<Share> shares =
        lines.stream()
            .map(line -> new Share(line.name(), line.weight(), line.unrounded(), unitsOf(line)))
            .toList();
    Faults faults = new Faults();
    faults.compare("step", division.steps(), steps);
    faults.compare("share", division.shares(), shares);
    faults.compare("tie", division.tie(), tie);
    return faults.found();
  }

  private void roundDown(Claim claim, Fraction sum) {
    Fraction exact =
        sum.signum() == 0
            ? Fraction.ZERO
            : claim.weight().times(Fraction.of(division.total())).dividedBy(sum);
    long whole = exact.floor().longValueExact();
    lines.add(new RoundedDown(claim.name(), claim.weight(), exact, whole));
    steps.add(lines.getLast());
    units.put(claim.name(), whole);
  }

  private void giveTheRest() {
    long given = lines.stream().mapToLong(RoundedDown::units).sum();
    int left = (int) (division.total() - given);
    steps.add(new Step.Left(left));
    List<RoundedDown> order =
        lines.stream()
            .sorted(
                Comparator.comparing(RoundedDown::remainder)
                    .thenComparing(RoundedDown::unrounded)
                    .reversed())
            .toList();
    if (left > 0) {
      tie = tie(order.subList(0, left), order.get(left));
    }
    if (tie != null) {
      steps.add(new Step.TieBroken(tie));
    }
    for (RoundedDown line : order.subList(0, left)) {
      steps.add(new OneMore(line.name(), line.remainder()));
      units.merge(line.name(), 1L, Long::sum);
    }
  }

  private @Nullable Tie tie(List<RoundedDown> first, RoundedDown next) {
    RoundedDown last = first.getLast();
    if (!last.remainder().equals(next.remainder())) {
      return null;
    }
    List<RoundedDown> among =
        lines.stream().filter(line -> line.remainder().equals(last.remainder())).toList();
    List<String> to = among.stream().filter(first::contains).map(RoundedDown::name).toList();
    return new Tie(
        among.stream().map(RoundedDown::name).toList(),
        last.remainder(),
        to.size(),
        to,
        last.unrounded().equals(next.unrounded())
            ? TieBreak.GIVEN_ORDER
            : TieBreak.LARGER_UNROUNDED);
  }

  private long unitsOf(RoundedDown line) {
    return units.getOrDefault(line.name(), 0L);
  }
}
