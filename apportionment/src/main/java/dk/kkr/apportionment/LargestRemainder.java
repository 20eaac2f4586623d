package dk.kkr.apportionment;

import dk.kkr.apportionment.Division.Share;
import dk.kkr.apportionment.Division.Step;
import dk.kkr.apportionment.Division.Step.RoundedDown;
import dk.kkr.apportionment.Division.Tie;
import dk.kkr.apportionment.Division.TieBreak;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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
  private final BigInteger[] remainders;
  private final RoundedDown[] lines;
  private final List<Step> steps = new ArrayList<>();

  private LargestRemainder(long total, List<Claim> claims) {
    this.total = total;
    this.claims = claims;
    this.weights = Weights.of(claims);
    this.units = new long[claims.size()];
    this.remainders = new BigInteger[claims.size()];
    this.lines = new RoundedDown[claims.size()];
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
    for (int i = 0; i < units.length; i++) {
      shares.add(new Share(lines[i].name(), lines[i].weight(), lines[i].unrounded(), units[i]));
    }
    return new Division(total, shares, tie, steps);
  }

  private int roundDown() {
    BigInteger all = BigInteger.valueOf(total);
    // With nothing to share out the sum may be zero: everything divided by 1 is then 0, too.
    BigInteger sum = weights.sum().max(BigInteger.ONE);
    long given = 0;
    for (int i = 0; i < units.length; i++) {
      BigInteger product = all.multiply(weights.whole(i));
      BigInteger[] parts = product.divideAndRemainder(sum);
      units[i] = parts[0].longValueExact();
      remainders[i] = parts[1];
      given += units[i];
      lines[i] =
          new RoundedDown(
              claims.get(i).name(), claims.get(i).weight(), new Fraction(product, sum), units[i]);
      steps.add(lines[i]);
    }
    return Math.toIntExact(total - given);
  }

  private @Nullable Tie giveTheRest(int left) {
    List<Integer> order =
        IntStream.range(0, units.length).boxed().sorted(this::largerFirst).toList();
    Tie tie = tieAtCut(order, left);
    if (tie != null) {
      steps.add(new Step.TieBroken(tie));
    }
    for (int i : order.subList(0, left)) {
      units[i]++;
      steps.add(new Step.OneMore(lines[i].name(), lines[i].remainder()));
    }
    return tie;
  }

  private int largerFirst(int one, int other) {
    int byRemainder = remainders[other].compareTo(remainders[one]);
    return byRemainder != 0 ? byRemainder : weights.whole(other).compareTo(weights.whole(one));
  }

  private @Nullable Tie tieAtCut(List<Integer> order, int left) {
    int last = order.get(left - 1);
    // There are more claims than units left: the remainders sum to them and each is less than one.
    int next = order.get(left);
    BigInteger remainder = remainders[last];
    if (!remainder.equals(remainders[next])) {
      return null;
    }
    List<String> winners = named(order.subList(0, left), remainder);
    return new Tie(
        named(order, remainder),
        lines[last].remainder(),
        winners.size(),
        winners,
        weights.whole(last).equals(weights.whole(next))
            ? TieBreak.GIVEN_ORDER
            : TieBreak.LARGER_UNROUNDED);
  }

  /** The names of those with this remainder, in the order given. */
  private List<String> named(List<Integer> indices, BigInteger remainder) {
    return indices.stream()
        .filter(i -> remainders[i].equals(remainder))
        .sorted()
        .map(i -> lines[i].name())
        .toList();
  }
}
