package dk.kkr.quota.worksheet;

import dk.kkr.apportionment.BoundedClaim;
import dk.kkr.apportionment.BoundedDivision;
import dk.kkr.apportionment.BoundedDivision.Bound;
import dk.kkr.apportionment.Claim;
import dk.kkr.apportionment.Division;
import dk.kkr.apportionment.Fraction;
import dk.kkr.apportionment.LargestRemainder;
import dk.kkr.apportionment.WithinBounds;
import dk.kkr.quota.participants.Participant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Shares a whole number out over the participants of a worksheet by largest remainders, and puts
 * every step of it down.
 */
public final class Sharing {

  private static final String RULE =
      "Ingen regel fastlægger metoden. Den er valgt, fordi summen går op (største brøks metode, også"
          + " kaldet Hares metode)";

  /** Key of what everybody would have if there were no bounds. */
  public static final String BY_KEY = "byKey";

  private final Worksheet sheet;
  private final String key;
  private final String suffix;
  private final String label;
  private final String unit;
  private final List<Tie> ties = new ArrayList<>();

  /**
   * Prepares to share out.
   *
   * @param sheet where the steps go
   * @param key of the quantity in which the whole shares end
   * @param suffix put behind the keys and labels of all steps on the way, where a worksheet shares
   *     out more than once
   * @param label of the whole shares, in Danish
   * @param unit what is shared out, in Danish
   */
  public Sharing(Worksheet sheet, String key, String suffix, String label, String unit) {
    this.sheet = sheet;
    this.key = key;
    this.suffix = suffix;
    this.label = label;
    this.unit = unit;
  }

  /**
   * In proportion to weights.
   *
   * @param total a whole number that is not negative
   * @param weights of every participant, none negative
   * @return the whole shares, which sum to the total
   * @throws IllegalArgumentException when all weights are zero and the total is not
   */
  public Quantity inProportion(Quantity total, Quantity weights) {
    return inProportion(total, weights, weightSum(sheet, weights));
  }

  /** As {@link #inProportion(Quantity, Quantity)}, with the sum of the weights put down already. */
  public Quantity inProportion(Quantity total, Quantity weights, Quantity sum) {
    Quantity unrounded;
    if (sum.value().signum() == 0 && total.value().signum() == 0) {
      unrounded = line("unrounded", "Andel før afrunding").in(unit).times(weights, total);
    } else {
      unrounded =
          line("unrounded", "Andel før afrunding").in(unit).dividedBy(product(total, weights), sum);
    }
    return rounded(total, unrounded);
  }

  /** Puts the sum of the weights down. */
  public static Quantity weightSum(Worksheet sheet, Quantity weights) {
    return sheet.line("weightSum", "Nøglen i alt").sum(weights);
  }

  private Quantity product(Quantity total, Quantity weights) {
    return line("product", unit.equals("kr.") ? "Vægt × beløb" : "Vægt × antal")
        .times(weights, total);
  }

  /**
   * In proportion to weights, but at least a minimum and at most a maximum: what one cannot take
   * goes to the others in proportion to their weights.
   *
   * @param total a whole number that is not negative
   * @param weights of every participant, none negative
   * @param minimum of every participant, whole
   * @param maximum of every participant, whole
   * @return the whole shares, which sum to the total
   * @throws dk.kkr.apportionment.InfeasibleException when the bounds leave no way to
   */
  public Quantity within(Quantity total, Quantity weights, Quantity minimum, Quantity maximum) {
    BoundedDivision division =
        WithinBounds.divide(whole(total.value()), bounded(weights, minimum, maximum));
    Quantity sum = weightSum(sheet, weights);
    if (sum.value().signum() > 0) {
      // What each would have without bounds, to say what these changed.
      line(BY_KEY, "Andel efter nøglen alene").in(unit).dividedBy(product(total, weights), sum);
    }
    Quantity level =
        line("level", "Andel pr. vægt")
            .found(
                Operation.LEVEL,
                List.of(total, weights, minimum, maximum),
                List.of(level(division)));
    Quantity atLevel = line("atLevel", "Vægt × andel pr. vægt").in(unit).times(weights, level);
    Quantity raised =
        line("raised", "Andel, dog mindst minimum").in(unit).largest(atLevel, minimum);
    Quantity bounded =
        line("unrounded", "Andel før afrunding, dog højst kapaciteten")
            .in(unit)
            .smallest(raised, maximum);
    return rounded(total, bounded);
  }

  private List<BoundedClaim> bounded(Quantity weights, Quantity minimum, Quantity maximum) {
    List<Participant> participants = sheet.participants();
    return IntStream.range(0, participants.size())
        .mapToObj(
            i ->
                new BoundedClaim(
                    participants.get(i).key(),
                    weights.of(i),
                    whole(minimum.of(i)),
                    whole(maximum.of(i))))
        .toList();
  }

  // Whoever is at no bound shows the level; where all are at one, it is as low as the maxima let
  // it.
  private static Fraction level(BoundedDivision division) {
    Fraction highest = Fraction.ZERO;
    for (BoundedDivision.Share share : division.shares()) {
      if (share.weight().signum() > 0 && share.at() != Bound.MINIMUM) {
        Fraction level = share.unrounded().dividedBy(share.weight());
        if (share.at() == null) {
          return level;
        }
        highest = level.compareTo(highest) > 0 ? level : highest;
      }
    }
    return highest;
  }

  private static long whole(Fraction number) {
    return number.numerator().longValueExact();
  }

  /**
   * Shares that sum to the total already, but are not whole yet.
   *
   * @param total a whole number
   * @param unrounded of every participant
   * @return the whole shares
   */
  public Quantity rounded(Quantity total, Quantity unrounded) {
    Quantity down = line("roundedDown", "Rundet ned").in(unit).roundedDown(unrounded);
    Quantity remainder = line("remainder", "Brøkdel").minus(unrounded, down);
    Quantity given = line("given", "Fordelt efter nedrunding").in(unit).sum(down);
    Quantity left = line("left", "Tilbage at fordele").in(unit).minus(total, given);
    Quantity more =
        line("oneMore", "Én mere")
            .in(unit)
            .noting(RULE)
            .found(
                Operation.ONE_MORE,
                List.of(remainder, unrounded, left),
                oneMore(total, unrounded, down));
    return sheet.line(key, label).in(unit).plus(down, more);
  }

  /** All ties that were broken. */
  public List<Tie> ties() {
    return List.copyOf(ties);
  }

  // The shares are weights of themselves: they sum to the total, so each gets itself, rounded.
  private List<Fraction> oneMore(Quantity total, Quantity unrounded, Quantity down) {
    List<Participant> participants = sheet.participants();
    List<Claim> claims =
        IntStream.range(0, participants.size())
            .mapToObj(i -> new Claim(participants.get(i).key(), unrounded.of(i)))
            .toList();
    Division division = LargestRemainder.divide(whole(total.value()), claims);
    Division.Tie tie = division.tie();
    if (tie != null) {
      ties.add(
          new Tie(
              "remainder" + suffix,
              tie.among(),
              tie.units(),
              tie.to(),
              switch (tie.brokenBy()) {
                case LARGER_UNROUNDED -> "Den største andel før afrunding afgjorde det";
                case GIVEN_ORDER ->
                    tie.among().stream().allMatch(Participant::isCode)
                        ? "Kommunekoden afgjorde det"
                        : "Den angivne rækkefølge afgjorde det";
              }));
    }
    return IntStream.range(0, participants.size())
        .mapToObj(i -> Fraction.of(division.shares().get(i).units()).minus(down.of(i)))
        .toList();
  }

  private Worksheet.Line line(String name, String text) {
    return sheet.line(name + suffix, text + suffix.replace('.', ' '));
  }
}
