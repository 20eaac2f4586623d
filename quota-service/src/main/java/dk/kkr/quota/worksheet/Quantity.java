package dk.kkr.quota.worksheet;

import dk.kkr.apportionment.Fraction;
import java.util.List;

/**
 * A quantity of a worksheet, to calculate with.
 *
 * @param ref key of the step it comes from, or a plain number
 * @param each whether every participant has its own
 * @param values one for each participant, or the one in common
 */
public record Quantity(String ref, boolean each, List<Fraction> values) {

  /** Copies the values. */
  public Quantity {
    values = List.copyOf(values);
  }

  /** A plain number. */
  public static Quantity number(long number) {
    return number(Fraction.of(number));
  }

  /** A plain number. */
  public static Quantity number(Fraction number) {
    return new Quantity(number.toString(), false, List.of(number));
  }

  /** What a participant has of it. */
  public Fraction of(int participant) {
    return each ? values.get(participant) : values.getFirst();
  }

  /** The one in common. */
  public Fraction value() {
    if (each) {
      throw new IllegalStateException(ref + " differs between participants");
    }
    return values.getFirst();
  }
}
