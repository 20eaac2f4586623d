package dk.kkr.apportionment;

import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * How a whole number was shared out within bounds, round by round. The shares are whole, within the
 * bounds of their claims, and sum to the total.
 *
 * <p>Before rounding, every claim has weight · λ, or the bound that this is beyond, with the one λ
 * (units for each unit of weight) that makes the sum right.
 *
 * @param total what was shared out, in units such as places, hours or kroner
 * @param claims among whom, in the order given
 * @param rounds in each of which claims were fixed at a bound; none when no bound was reached
 * @param rest how the rest was shared out among the claims that were never fixed, by largest
 *     remainders; null when every claim was fixed
 * @param shares one for each claim, in the order of the claims
 */
public record BoundedDivision(
    long total,
    List<BoundedClaim> claims,
    List<Round> rounds,
    @Nullable Division rest,
    List<Share> shares) {

  /** Copies the lists. */
  public BoundedDivision {
    claims = List.copyOf(claims);
    rounds = List.copyOf(rounds);
    shares = List.copyOf(shares);
  }

  /** Which of its bounds a claim was fixed at. */
  public enum Bound {
    /** Its proportional share would have been less. */
    MINIMUM,
    /** Its proportional share would have been more. */
    MAXIMUM
  }

  /**
   * One round: what was left was shared out in proportion among the claims that were still free,
   * and those beyond the bounds that cost more were fixed there.
   *
   * @param remaining units left for the free claims
   * @param weights the sum of the weights of the free claims
   * @param excess what the proportional shares are above the maxima, added up
   * @param shortage what the proportional shares are below the minima, added up
   * @param fixed at the maximum when the excess is larger, at the minimum when the shortage is, at
   *     both when they are equal; at least one, in the order of the claims
   */
  public record Round(
      long remaining, Fraction weights, Fraction excess, Fraction shortage, List<Fixed> fixed) {

    /** Copies the list. */
    public Round {
      fixed = List.copyOf(fixed);
    }
  }

  /**
   * A claim was fixed at a bound.
   *
   * @param name of the claim
   * @param weight of the claim
   * @param unrounded remaining · weight / weights, the proportional share that is beyond the bound
   * @param bound which
   * @param units what it gets: the bound
   */
  public record Fixed(String name, Fraction weight, Fraction unrounded, Bound bound, long units) {}

  /**
   * What one claim gets.
   *
   * @param name of the claim
   * @param weight of the claim
   * @param unrounded its proportional share of the rest, or the bound it was fixed at; exact
   * @param units what it gets: unrounded rounded down, or one more
   * @param at the bound it was fixed at; null when it was not
   */
  public record Share(
      String name, Fraction weight, Fraction unrounded, long units, @Nullable Bound at) {}

  /** The tie at the cut when the rest was rounded; null when there was none. */
  public Division.@Nullable Tie tie() {
    return rest == null ? null : rest.tie();
  }

  /**
   * The units of a claim.
   *
   * @throws NoSuchElementException when there was no such claim
   */
  public long unitsOf(String name) {
    return shares.stream()
        .filter(share -> share.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("There is no claim " + name))
        .units();
  }

  /**
   * Follows the rounds from the claims alone and compares.
   *
   * @return what does not agree; empty when everything does
   */
  public List<String> faults() {
    return new BoundedCheck(this).faults();
  }
}
