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

/**
 * Follows a division within bounds as a reader would: from the total and the claims, round by
 * round, in plain fractions.
 */
final class BoundedCheck {

  private final BoundedDivision division;
  private final Map<String, Limits> free = new LinkedHashMap<>();
  private final Map<String, Fixed> fixed = new LinkedHashMap<>();
  private final List<Round> rounds = new ArrayList<>();
  private final Faults faults = new Faults();
  private long remaining;
  private Fraction weights = Fraction.ZERO;

  BoundedCheck(BoundedDivision division) {
    this.division = division;
    this.remaining = division.total();
  }

  List<String> faults() {
    try {
      Bounds.check(division.total(), division.claims());
    } catch (IllegalArgumentException impossible) {
      return List.of("The claims cannot be: " + impossible.getMessage());
    }
    for (BoundedClaim claim : division.claims()) {
      free.put(claim.name(), Limits.of(claim));
      weights = weights.plus(claim.weight());
    }
    for (Round round = round(); !round.fixed().isEmpty(); round = round()) {
      rounds.add(round);
      round.fixed().forEach(this::fix);
    }
    faults.compare("round", division.rounds(), rounds);
    faults.compare("share", division.shares(), shares(rest()));
    return faults.found();
  }

  private void fix(Fixed now) {
    fixed.put(now.name(), now);
    free.remove(now.name());
    weights = weights.minus(now.weight());
    remaining -= now.units();
  }

  private Round round() {
    Fraction rate =
        weights.signum() == 0 ? Fraction.ZERO : Fraction.of(remaining).dividedBy(weights);
    List<Fixed> beyond = new ArrayList<>();
    for (Limits limits : free.values()) {
      if (limits.isAbove(rate)) {
        beyond.add(limits.fixedAt(Bound.MAXIMUM, rate));
      } else if (limits.isBelow(rate)) {
        beyond.add(limits.fixedAt(Bound.MINIMUM, rate));
      }
    }
    Fraction excess = distance(beyond, Bound.MAXIMUM);
    Fraction shortage = Fraction.ZERO.minus(distance(beyond, Bound.MINIMUM));
    if (excess.compareTo(shortage) < 0) {
      beyond.removeIf(claim -> claim.bound() == Bound.MAXIMUM);
    }
    if (shortage.compareTo(excess) < 0) {
      beyond.removeIf(claim -> claim.bound() == Bound.MINIMUM);
    }
    return new Round(remaining, weights, excess, shortage, beyond);
  }

  private static Fraction distance(List<Fixed> beyond, Bound bound) {
    return beyond.stream()
        .filter(claim -> claim.bound() == bound)
        .map(claim -> claim.unrounded().minus(Fraction.of(claim.units())))
        .reduce(Fraction.ZERO, Fraction::plus);
  }

  /** The shares of the rest by name, when it is a division of what remains among the free. */
  private Map<String, Division.Share> rest() {
    Map<String, Division.Share> shares = new LinkedHashMap<>();
    Division rest = division.rest();
    if (rest != null) {
      faults.compare("total of the rest", rest.total(), remaining);
      faults.compare(
          "claims of the rest",
          rest.shares().stream().map(share -> new Claim(share.name(), share.weight())).toList(),
          free.values().stream().map(limits -> limits.claim().unbounded()).toList());
      rest.faults().forEach(fault -> faults.add("In the rest: " + fault));
      rest.shares().forEach(share -> shares.put(share.name(), share));
    }
    return shares;
  }

  private List<Share> shares(Map<String, Division.Share> rest) {
    List<Share> shares = new ArrayList<>();
    for (BoundedClaim claim : division.claims()) {
      Fixed at = fixed.get(claim.name());
      Division.Share rounded = rest.get(claim.name());
      if (at != null) {
        shares.add(fixed(at));
      } else if (rounded != null) {
        shares.add(free(rounded));
      }
    }
    return shares;
  }

  private static Share fixed(Fixed at) {
    return new Share(at.name(), at.weight(), Fraction.of(at.units()), at.units(), at.bound());
  }

  private static Share free(Division.Share rounded) {
    return new Share(rounded.name(), rounded.weight(), rounded.unrounded(), rounded.units(), null);
  }

  /**
   * The rates, in units for each unit of weight, at which a claim reaches its bounds.
   *
   * @param claim whose
   * @param lowest at which it reaches its minimum; null when it has no weight
   * @param highest at which it reaches its maximum; null when it never does
   */
  private record Limits(BoundedClaim claim, @Nullable Fraction lowest, @Nullable Fraction highest) {

    static Limits of(BoundedClaim claim) {
      if (claim.weight().signum() == 0) {
        return new Limits(claim, null, null);
      }
      Long max = claim.max();
      return new Limits(
          claim,
          Fraction.of(claim.min()).dividedBy(claim.weight()),
          max == null ? null : Fraction.of(max).dividedBy(claim.weight()));
    }

    boolean isAbove(Fraction rate) {
      return highest != null && rate.compareTo(highest) > 0;
    }

    boolean isBelow(Fraction rate) {
      return lowest == null ? claim.min() > 0 : rate.compareTo(lowest) < 0;
    }

    Fixed fixedAt(Bound bound, Fraction rate) {
      return new Fixed(
          claim.name(), claim.weight(), claim.weight().times(rate), bound, claim.at(bound));
    }
  }
}
