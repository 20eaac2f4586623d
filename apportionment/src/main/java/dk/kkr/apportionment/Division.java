package dk.kkr.apportionment;

import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * How a whole number was shared out by largest remainders, and every step of it. The shares are
 * whole, not negative, and sum to the total.
 *
 * @param total what was shared out, in units such as persons, places or kroner
 * @param shares one for each claim, in the order of the claims
 * @param tie the tie at the cut; null when the remainders alone decided
 * @param steps in the order in which one would do it by hand; the shares can be found from them
 */
public record Division(long total, List<Share> shares, @Nullable Tie tie, List<Step> steps) {

  /** Copies the lists. */
  public Division {
    shares = List.copyOf(shares);
    steps = List.copyOf(steps);
  }

  /**
   * What one claim gets.
   *
   * @param name of the claim
   * @param weight of the claim
   * @param unrounded total · weight / sum of weights, exact
   * @param units what it gets: unrounded rounded down, or one more
   */
  public record Share(String name, Fraction weight, Fraction unrounded, long units) {}

  /**
   * More claims with the same remainder than units left for them. A tie that changes nothing, since
   * all of its claims get a unit or none does, is none.
   *
   * @param among the claims with this remainder, in the order given
   * @param remainder what they share
   * @param units how many of them get one more; at least one, fewer than there are
   * @param to those who get it, in the order given
   * @param brokenBy what decided between the last that got one and the first that did not
   */
  public record Tie(
      List<String> among, Fraction remainder, int units, List<String> to, TieBreak brokenBy) {

    /** Copies the lists. */
    public Tie {
      among = List.copyOf(among);
      to = List.copyOf(to);
    }
  }

  /** What breaks a tie, first to last. */
  public enum TieBreak {
    /** The larger unrounded value goes first. */
    LARGER_UNROUNDED,
    /** The unrounded values are equal too: the one named first goes first. */
    GIVEN_ORDER
  }

  /** One step of the division. */
  public sealed interface Step {

    /**
     * The weights were added up.
     *
     * @param sum of all weights
     */
    record WeightsAdded(Fraction sum) implements Step {}

    /**
     * One claim got its proportional share, rounded down.
     *
     * @param name of the claim
     * @param weight of the claim
     * @param unrounded its proportional share
     * @param units that rounded down
     */
    record RoundedDown(String name, Fraction weight, Fraction unrounded, long units)
        implements Step {

      /** What was cut off, unrounded - units: at least 0, less than 1. */
      public Fraction remainder() {
        return unrounded.minus(Fraction.of(units));
      }
    }

    /**
     * What is left of the total after rounding down.
     *
     * @param units fewer than there are claims
     */
    record Left(int units) implements Step {}

    /**
     * A tie at the cut was broken.
     *
     * @param tie between whom, and how
     */
    record TieBroken(Tie tie) implements Step {}

    /**
     * A claim got one of the units left.
     *
     * @param name of the claim
     * @param remainder for which it got it
     */
    record OneMore(String name, Fraction remainder) implements Step {}
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
   * Does the division again from the steps alone and compares.
   *
   * @return what does not agree; empty when everything does
   */
  public List<String> faults() {
    return new DivisionCheck(this).faults();
  }
}
