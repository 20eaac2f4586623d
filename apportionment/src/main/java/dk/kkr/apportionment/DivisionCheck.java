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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Recomputes a division as a reader would: from what its steps say, in plain fractions. */
final class DivisionCheck {

  private final Division division;
  private final List<RoundedDown> lines;
  private final List<OneMore> extras;
  private final List<String> faults = new ArrayList<>();

  DivisionCheck(Division division) {
    this.division = division;
    this.lines = only(RoundedDown.class);
    this.extras = only(OneMore.class);
  }

  List<String> faults() {
    Fraction sum = lines.stream().map(RoundedDown::weight).reduce(Fraction.ZERO, Fraction::plus);
    require(
        only(Step.WeightsAdded.class).equals(List.of(new Step.WeightsAdded(sum))),
        "the weights sum to " + sum);
    lines.forEach(line -> checkLine(line, sum));
    long given = lines.stream().mapToLong(RoundedDown::units).sum();
    long left = division.total() - given;
    require(
        only(Step.Left.class).equals(List.of(new Step.Left((int) left))), left + " units are left");
    checkExtras(left);
    checkShares();
    return List.copyOf(faults);
  }

  private void checkLine(RoundedDown line, Fraction sum) {
    Fraction exact =
        sum.signum() == 0
            ? Fraction.ZERO
            : line.weight().times(Fraction.of(division.total())).dividedBy(sum);
    require(line.unrounded().equals(exact), line.name() + " has unrounded " + exact);
    require(
        exact.floor().longValueExact() == line.units(),
        line.name() + " has " + exact.floor() + " rounded down");
    require(
        line.remainder().equals(exact.minus(Fraction.of(line.units()))),
        line.name() + " has another remainder");
  }

  private void checkExtras(long left) {
    List<RoundedDown> order =
        lines.stream()
            .sorted(
                Comparator.comparing(RoundedDown::remainder)
                    .thenComparing(RoundedDown::unrounded)
                    .reversed())
            .toList();
    List<OneMore> expected =
        order.stream().limit(left).map(line -> new OneMore(line.name(), line.remainder())).toList();
    require(extras.equals(expected), "one more for each of " + expected);
    Tie tie = expectedTie(order, (int) left);
    List<Step.TieBroken> ties = tie == null ? List.of() : List.of(new Step.TieBroken(tie));
    require(only(Step.TieBroken.class).equals(ties), "the tie at the cut is " + tie);
    require(
        tie == null ? division.tie() == null : tie.equals(division.tie()),
        "the tie of the result is " + tie);
  }

  private @Nullable Tie expectedTie(List<RoundedDown> order, int left) {
    if (left == 0
        || left >= order.size()
        || !order.get(left - 1).remainder().equals(order.get(left).remainder())) {
      return null;
    }
    RoundedDown last = order.get(left - 1);
    List<String> among = names(last.remainder(), lines);
    Set<RoundedDown> first = Set.copyOf(order.subList(0, left));
    List<RoundedDown> winners = lines.stream().filter(first::contains).toList();
    List<String> to = names(last.remainder(), winners);
    boolean larger = last.unrounded().compareTo(order.get(left).unrounded()) > 0;
    return new Tie(
        among,
        last.remainder(),
        to.size(),
        to,
        larger ? TieBreak.LARGER_UNROUNDED : TieBreak.GIVEN_ORDER);
  }

  private static List<String> names(Fraction remainder, List<RoundedDown> lines) {
    return lines.stream()
        .filter(line -> line.remainder().equals(remainder))
        .map(RoundedDown::name)
        .toList();
  }

  private void checkShares() {
    Map<String, Long> units = new LinkedHashMap<>();
    lines.forEach(line -> units.put(line.name(), line.units()));
    extras.forEach(extra -> units.merge(extra.name(), 1L, Long::sum));
    Map<String, Long> shares = new LinkedHashMap<>();
    division.shares().forEach(share -> shares.put(share.name(), share.units()));
    require(shares.equals(units), "the shares are " + units);
    long sum = division.shares().stream().mapToLong(Share::units).sum();
    require(sum == division.total(), "the shares sum to " + sum);
  }

  private void require(boolean holds, String otherwise) {
    if (!holds) {
      faults.add("By the steps " + otherwise);
    }
  }

  private <T extends Step> List<T> only(Class<T> kind) {
    return division.steps().stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
