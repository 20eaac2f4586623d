package dk.kkr.apportionment;

import dk.kkr.apportionment.Division.Share;
import dk.kkr.apportionment.Division.Step;
import dk.kkr.apportionment.Division.Step.RoundedDown;
import dk.kkr.apportionment.Division.Tie;
import dk.kkr.apportionment.Division.TieBreak;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Shares a whole number out in proportion to weights so that the parts are whole and sum to it:
 * every claim gets its proportional share rounded down, and what is left goes, one unit each, to
 * the claims with the largest remainders (Hare's method).
 *
 * <p>Among equal remainders the larger unrounded value goes first, then the claim that was named
 * first; where that decides who gets a unit, the tie stands in the result. Exact: nothing is ever
 * rounded but the shares. A larger total can give a claim less (the Alabama paradox), so seats of
 * bodies are not shared out this way: see {@link DHondt}.
 *
 * <p>Source: that municipal quotas sum to the regional quotas and these to the national number is
 * seen in every published table; the method that makes them so is assumed, as the order that fixes
 * the quotas (bekendtgørelse om boligplacering af flygtninge § 4) states no rounding.
 */
public final class LargestRemainder {

  /** The most claims. */
  public static final int MAX_CLAIMS = 10_000;

  /** The largest total. */
  public static final long MAX_TOTAL = 1_000_000_000_000L;

  /** The largest weight. */
  public static final Fraction MAX_WEIGHT = Fraction.of(1_000_000_000_000_000_000L);

  /** The most binary digits of a denominator that all weights have in common. */
  public static final int MAX_DENOMINATOR_BITS = 512;

  private final long total;
  private final List<Claim> claims;
  private final Weights weights;
  private final long[] units;
  private final List<Part> parts;
  private final List<Step> steps = new ArrayList<>();

  private LargestRemainder(long total, List<Claim> claims) {
    this.total = total;
    this.claims = claims;
    this.weights = Weights.of(claims);
    this.units = new long[claims.size()];
    this.parts = new ArrayList<>(claims.size());
  }

  /**
   * Shares out.
   *
   * @param total units to share out, 0 to {@link #MAX_TOTAL}
   * @param claims 1 to {@link #MAX_CLAIMS}, in the order that breaks a tie last; for municipalities
   *     the order of their codes
   * @throws IllegalArgumentException when a bound is broken, a name stands twice or is blank, a
   *     weight is negative, or there is something to share out and all weights are zero
   */
  public static Division divide(long total, List<Claim> claims) {
    List<Claim> copy = List.copyOf(claims);
    DivisionInput.check(total, copy);
    LargestRemainder division = new LargestRemainder(total, copy);
    DivisionInput.checkSum(total, division.weights.exactSum());
    return division.run();
  }

  private Division run() {
    steps.add(new Step.WeightsAdded(weights.exactSum()));
    int left = roundDown();
    steps.add(new Step.Left(left));
    Tie tie = left == 0 ? null : giveTheRest(left);
    List<Share> shares = new ArrayList<>(units.length);
    for (Part part : parts) {
      RoundedDown line = part.line();
      shares.add(new Share(line.name(), line.weight(), line.unrounded(), units[part.place()]));
    }
    return new Division(total, shares, tie, steps);
  }

  private int roundDown() {
    BigInteger all = BigInteger.valueOf(total);
    // With nothing to share out the sum may be zero: everything divided by 1 is then 0, too.
    BigInteger sum = weights.sum().max(BigInteger.ONE);
    long given = 0;
    for (Claim claim : claims) {
      int place = parts.size();
      BigInteger weight = weights.whole(place);
      BigInteger product = all.multiply(weight);
      BigInteger[] divided = Wholes.divide(product, sum);
      units[place] = divided[0].longValueExact();
      given += units[place];
      RoundedDown line =
          new RoundedDown(claim.name(), claim.weight(), new Fraction(product, sum), units[place]);
      parts.add(new Part(line, divided[1], weight, place));
      steps.add(line);
    }
    return Math.toIntExact(total - given);
  }

  private @Nullable Tie giveTheRest(int left) {
    List<Part> order = new ArrayList<>(parts);
    order.sort(Part::largerFirst);
    Tie tie = tieAtCut(order, left);
    if (tie != null) {
      steps.add(new Step.TieBroken(tie));
    }
    for (Part part : order.subList(0, left)) {
      units[part.place()]++;
      steps.add(
          new Step.OneMore(part.line().name(), new Fraction(part.remainder(), weights.sum())));
    }
    return tie;
  }

  private static @Nullable Tie tieAtCut(List<Part> order, int left) {
    Part last = order.get(left - 1);
    // There are more claims than units left: the remainders sum to them and each is less than one.
    Part next = order.get(left);
    if (!last.remainder().equals(next.remainder())) {
      return null;
    }
    List<String> winners = last.namesTied(order.subList(0, left));
    return new Tie(
        last.namesTied(order),
        last.line().remainder(),
        winners.size(),
        winners,
        last.weight().equals(next.weight()) ? TieBreak.GIVEN_ORDER : TieBreak.LARGER_UNROUNDED);
  }

  /**
   * What is needed to find out who gets one more.
   *
   * @param line the step
   * @param remainder multiplied by the sum of the weights
   * @param weight as a whole number
   * @param place in the order given, from 0
   */
  private record Part(RoundedDown line, BigInteger remainder, BigInteger weight, int place) {

    int largerFirst(Part other) {
      int byRemainder = other.remainder.compareTo(remainder);
      return byRemainder != 0 ? byRemainder : other.weight.compareTo(weight);
    }

    /** The names of those with this remainder, in the order given. */
    List<String> namesTied(List<Part> parts) {
      return parts.stream()
          .filter(part -> part.remainder.equals(remainder))
          .sorted(Comparator.comparingInt(Part::place))
          .map(part -> part.line().name())
          .toList();
    }
  }
}
