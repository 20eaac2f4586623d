package dk.kkr.apportionment;

import dk.kkr.apportionment.BoundedDivision.Bound;
import dk.kkr.apportionment.BoundedDivision.Fixed;
import dk.kkr.apportionment.BoundedDivision.Round;
import dk.kkr.apportionment.BoundedDivision.Share;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Follows a division within bounds as a reader would: round by round, in plain fractions. */
final class BoundedCheck {

  private final BoundedDivision division;
  private final Map<String, BoundedClaim> free = new LinkedHashMap<>();
  private final Map<String, Fixed> fixed = new LinkedHashMap<>();
  private final List<String> faults = new ArrayList<>();
  private long remaining;

  BoundedCheck(BoundedDivision division) {
    this.division = division;
    this.remaining = division.total();
    division.claims().forEach(claim -> free.put(claim.name(), claim));
  }

  List<String> faults() {
    int number = 0;
    for (Round round : division.rounds()) {
      number++;
      Round expected = round();
      require(round.equals(expected), "round %d is %s".formatted(number, expected));
      require(!expected.fixed().isEmpty(), "there is no round " + number);
      for (Fixed now : expected.fixed()) {
        fixed.put(now.name(), now);
        free.remove(now.name());
        remaining -= now.units();
      }
    }
    List<Fixed> beyond = round().fixed();
    require(beyond.isEmpty(), "there is another round that fixes " + beyond);
    checkRest();
    return List.copyOf(faults);
  }

  /** What the next round has to be, by its definition. */
  private Round round() {
    Fraction weights =
        free.values().stream().map(BoundedClaim::weight).reduce(Fraction.ZERO, Fraction::plus);
    Fraction rate =
        weights.signum() == 0 ? Fraction.ZERO : Fraction.of(remaining).dividedBy(weights);
    List<Fixed> above = new ArrayList<>();
    List<Fixed> below = new ArrayList<>();
    for (BoundedClaim claim : free.values()) {
      Fraction share = claim.weight().times(rate);
      Long max = claim.max();
      if (max != null && share.compareTo(Fraction.of(max)) > 0) {
        above.add(new Fixed(claim.name(), claim.weight(), share, Bound.MAXIMUM, max));
      }
      if (share.compareTo(Fraction.of(claim.min())) < 0) {
        below.add(new Fixed(claim.name(), claim.weight(), share, Bound.MINIMUM, claim.min()));
      }
    }
    Fraction excess = distance(above);
    Fraction shortage = Fraction.ZERO.minus(distance(below));
    List<Fixed> now = new ArrayList<>();
    if (excess.compareTo(shortage) >= 0) {
      now.addAll(above);
    }
    if (excess.compareTo(shortage) <= 0) {
      now.addAll(below);
    }
    List<String> order = List.copyOf(free.keySet());
    now.sort((one, other) -> order.indexOf(one.name()) - order.indexOf(other.name()));
    return new Round(remaining, weights, excess, shortage, now);
  }

  private static Fraction distance(List<Fixed> beyond) {
    return beyond.stream()
        .map(one -> one.unrounded().minus(Fraction.of(one.units())))
        .reduce(Fraction.ZERO, Fraction::plus);
  }

  private void checkRest() {
    Division rest = division.rest();
    List<Share> shares = new ArrayList<>();
    Map<String, Division.Share> rounded = new LinkedHashMap<>();
    if (rest != null) {
      rest.shares().forEach(share -> rounded.put(share.name(), share));
      require(rest.total() == remaining, remaining + " units are left");
      rest.faults().forEach(fault -> faults.add("In the rest: " + fault));
    }
    require(
        List.copyOf(rounded.keySet()).equals(List.copyOf(free.keySet())),
        "the rest is for " + free.keySet());
    for (BoundedClaim claim : division.claims()) {
      shares.add(share(claim, rounded.get(claim.name())));
    }
    require(division.shares().equals(shares), "the shares are " + shares);
  }

  private @Nullable Share share(BoundedClaim claim, Division.@Nullable Share rounded) {
    Fixed at = fixed.get(claim.name());
    if (at != null) {
      return new Share(at.name(), at.weight(), Fraction.of(at.units()), at.units(), at.bound());
    }
    return rounded == null
        ? null
        : new Share(claim.name(), claim.weight(), rounded.unrounded(), rounded.units(), null);
  }

  private void require(boolean holds, String otherwise) {
    if (!holds) {
      faults.add("By the steps " + otherwise);
    }
  }
}
