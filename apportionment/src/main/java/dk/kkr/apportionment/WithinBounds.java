package dk.kkr.apportionment;

import dk.kkr.apportionment.BoundedDivision.Bound;
import dk.kkr.apportionment.BoundedDivision.Fixed;
import dk.kkr.apportionment.BoundedDivision.Round;
import dk.kkr.apportionment.BoundedDivision.Share;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Shares a whole number out in proportion to weights, where a claim may have a minimum and a
 * maximum. What a maximum cuts off is spread again among the others, and what a minimum takes comes
 * from them, in proportion to their weights: round by round, as one would do it by hand.
 *
 * <p>In each round what is left is shared out in proportion among the claims that are still free.
 * If the shares above the maxima are in sum further off than those below the minima, the claims
 * above are fixed at their maxima; if it is the other way round, those below at their minima; if
 * both are equal, both. When no share is beyond a bound, the rest is rounded by {@link
 * LargestRemainder}. Bounds are whole, so rounding never crosses one.
 *
 * <p>A claim without weight gets its minimum.
 *
 * <p>Source: assumed. That an agreed key is applied with regard to the capacity of each
 * municipality is stated by the councils; how the excess is spread again is not. That each fix is
 * final is proved for this method (Bitran and Hax 1981, on resource allocation with bounds).
 */
public final class WithinBounds {

  /** The most claims. Each round fixes at least one, so work grows with the square of them. */
  public static final int MAX_CLAIMS = 1_000;

  private final long total;
  private final List<BoundedClaim> claims;
  private final Weights weights;
  private final @Nullable Fixed[] fixed;
  private final List<Round> rounds = new ArrayList<>();

  private WithinBounds(long total, List<BoundedClaim> claims) {
    this.total = total;
    this.claims = claims;
    this.weights = Weights.of(claims.stream().map(BoundedClaim::unbounded).toList());
    this.fixed = new Fixed[claims.size()];
  }

  /**
   * Shares out.
   *
   * @param total units to share out, 0 to {@link LargestRemainder#MAX_TOTAL}
   * @param claims 1 to {@link #MAX_CLAIMS}, in the order that breaks a tie last; for municipalities
   *     the order of their codes
   * @throws InfeasibleException when a minimum is above its maximum, the minima sum to more than
   *     the total, or the claims together may not take the total
   * @throws IllegalArgumentException when a limit is broken, a name stands twice or is blank, or a
   *     weight is negative
   */
  public static BoundedDivision divide(long total, List<BoundedClaim> claims) {
    List<BoundedClaim> copy = List.copyOf(claims);
    Bounds.check(total, copy);
    return new WithinBounds(total, copy).run();
  }

  private BoundedDivision run() {
    long remaining = total;
    int[] free = IntStream.range(0, fixed.length).toArray();
    Round round = round(remaining, free);
    while (!round.fixed().isEmpty()) {
      rounds.add(round);
      remaining -= round.fixed().stream().mapToLong(Fixed::units).sum();
      free = IntStream.of(free).filter(i -> fixed[i] == null).toArray();
      round = round(remaining, free);
    }
    Division rest = free.length == 0 ? null : divide(remaining, free);
    return new BoundedDivision(total, claims, rounds, rest, shares(rest));
  }

  private Round round(long remaining, int[] free) {
    BigInteger sum =
        IntStream.of(free).mapToObj(weights::whole).reduce(BigInteger.ZERO, BigInteger::add);
    Proportion proportion = new Proportion(BigInteger.valueOf(remaining), sum.max(BigInteger.ONE));
    BigInteger excess = BigInteger.ZERO;
    BigInteger shortage = BigInteger.ZERO;
    for (int i : free) {
      excess = excess.add(proportion.above(i));
      shortage = shortage.add(proportion.below(i));
    }
    int larger = excess.compareTo(shortage);
    List<Fixed> now = new ArrayList<>();
    for (int i : free) {
      if (larger >= 0 && proportion.above(i).signum() > 0) {
        now.add(proportion.fix(i, Bound.MAXIMUM));
      } else if (larger <= 0 && proportion.below(i).signum() > 0) {
        now.add(proportion.fix(i, Bound.MINIMUM));
      }
    }
    return new Round(
        remaining,
        new Fraction(sum, weights.denominator()),
        new Fraction(excess, proportion.sum),
        new Fraction(shortage, proportion.sum),
        now);
  }

  private Division divide(long remaining, int[] free) {
    return LargestRemainder.divide(
        remaining, IntStream.of(free).mapToObj(i -> claims.get(i).unbounded()).toList());
  }

  private List<Share> shares(@Nullable Division rest) {
    List<Share> shares = new ArrayList<>();
    int next = 0;
    for (Fixed bound : fixed) {
      if (bound != null) {
        shares.add(
            new Share(
                bound.name(),
                bound.weight(),
                Fraction.of(bound.units()),
                bound.units(),
                bound.bound()));
      } else if (rest != null) {
        Division.Share share = rest.shares().get(next++);
        shares.add(new Share(share.name(), share.weight(), share.unrounded(), share.units(), null));
      }
    }
    return shares;
  }

  /** Proportional shares of what remains, all multiplied by the sum of the weights. */
  private final class Proportion {

    private final BigInteger remaining;
    private final BigInteger sum;

    Proportion(BigInteger remaining, BigInteger sum) {
      this.remaining = remaining;
      this.sum = sum;
    }

    BigInteger share(int claim) {
      return remaining.multiply(weights.whole(claim));
    }

    BigInteger above(int claim) {
      Long max = claims.get(claim).max();
      return max == null
          ? BigInteger.ZERO
          : share(claim).subtract(sum.multiply(BigInteger.valueOf(max))).max(BigInteger.ZERO);
    }

    BigInteger below(int claim) {
      long min = claims.get(claim).min();
      return min == 0
          ? BigInteger.ZERO
          : sum.multiply(BigInteger.valueOf(min)).subtract(share(claim)).max(BigInteger.ZERO);
    }

    Fixed fix(int claim, Bound bound) {
      BoundedClaim at = claims.get(claim);
      Fraction unrounded = new Fraction(share(claim), sum);
      Fixed fix = new Fixed(at.name(), at.weight(), unrounded, bound, at.at(bound));
      fixed[claim] = fix;
      return fix;
    }
  }
}
