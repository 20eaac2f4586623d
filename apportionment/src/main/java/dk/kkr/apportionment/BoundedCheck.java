package dk.kkr.apportionment;

import dk.kkr.apportionment.BoundedDivision.Bound;
import dk.kkr.apportionment.BoundedDivision.Fixed;
import dk.kkr.apportionment.BoundedDivision.Round;
import dk.kkr.apportionment.BoundedDivision.Share;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Follows a division within bounds as a reader would: from the total and the claims, round by
 * round, in plain fractions.
 */
final class BoundedCheck {

  private final BoundedDivision division;
  private final Map<String, BoundedClaim> free = new LinkedHashMap<>();
  private final Map<String, Fixed> fixed = new LinkedHashMap<>();
  private final List<Round> rounds = new ArrayList<>();
  private final Faults faults = new Faults();
  private long remaining;

  BoundedCheck(BoundedDivision division) {
    this.division = division;
    this.remaining = division.total();
    division.claims().forEach(claim -> free.put(claim.name(), claim));
  }

  List<String> faults() {
    try {
      Bounds.check(division.total(), division.claims());
    } catch (IllegalArgumentException impossible) {
      return List.of("The claims cannot be: " + impossible.getMessage());
    }
    for (Round round = round(); !round.fixed().isEmpty(); round = round()) {
      rounds.add(round);
      for (Fixed now : round.fixed()) {
        fixed.put(now.name(), now);
        free.remove(now.name());
        remaining -= now.units();
      }
    }
    faults.compare("round", division.rounds(), rounds);
    faults.compare("share", division.shares(), shares(rest()));
    return faults.found();
  }

  private Round round() {
    Fraction weights =
        free.values().stream().map(BoundedClaim::weight).reduce(Fraction.ZERO, Fraction::plus);
    Fraction rate =
        weights.signum() == 0 ? Fraction.ZERO : Fraction.of(remaining).dividedBy(weights);
    List<Fixed> beyond = new ArrayList<>();
    for (BoundedClaim claim : free.values()) {
      Fraction share = claim.weight().times(rate);
      Long max = claim.max();
      if (max != null && share.compareTo(Fraction.of(max)) > 0) {
        beyond.add(new Fixed(claim.name(), claim.weight(), share, Bound.MAXIMUM, max));
      } else if (share.compareTo(Fraction.of(claim.min())) < 0) {
        beyond.add(new Fixed(claim.name(), claim.weight(), share, Bound.MINIMUM, claim.min()));
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
          free.values().stream().map(BoundedClaim::unbounded).toList());
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
}
