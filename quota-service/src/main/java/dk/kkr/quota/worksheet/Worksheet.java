package dk.kkr.quota.worksheet;

import dk.kkr.apportionment.Fraction;
import dk.kkr.quota.participants.Participant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A calculation as one would write it on paper: every quantity is put down with the quantities it
 * comes from, exactly, so that anybody can do it again from the steps alone.
 */
public final class Worksheet {

  private final List<Participant> participants;
  private final Map<String, Integer> places = new HashMap<>();
  private final List<Step> steps = new ArrayList<>();
  private final Set<String> keys = new HashSet<>();

  /**
   * An empty one.
   *
   * @param participants those who have their own quantities, in the order that breaks ties; none
   *     when everything is in common
   */
  public Worksheet(List<Participant> participants) {
    this.participants = List.copyOf(participants);
    for (int i = 0; i < participants.size(); i++) {
      places.put(participants.get(i).key(), i);
    }
  }

  /** Begins a step. */
  public Line line(String key, String label) {
    return new Line(key, label);
  }

  /** Those who have their own quantities. */
  public List<Participant> participants() {
    return participants;
  }

  /** What has been put down, in order. */
  public List<Step> steps() {
    return List.copyOf(steps);
  }

  /** A step that is being put down. */
  public final class Line {

    private final String key;
    private final String label;
    private @Nullable String unit;
    private @Nullable String note;

    private Line(String key, String label) {
      this.key = key;
      this.label = label;
    }

    /** Counted in this, in Danish. */
    public Line in(@Nullable String newUnit) {
      unit = newUnit;
      return this;
    }

    /** With the source of the rule, or what else to know, in Danish. */
    public Line noting(@Nullable String newNote) {
      note = newNote;
      return this;
    }

    /** An input that all have in common. */
    public Quantity given(Fraction value) {
      return put(Operation.GIVEN, List.of(), null, false, List.of(value));
    }

    /** An input of every participant, in their order. */
    public Quantity given(List<Fraction> values) {
      return put(Operation.GIVEN, List.of(), null, true, values);
    }

    /** Of all participants together. */
    public Quantity sum(Quantity of) {
      return sum(of, null);
    }

    /** Of some participants together; null for all. */
    public Quantity sum(Quantity of, @Nullable List<String> among) {
      List<Fraction> values =
          among == null
              ? of.values()
              : among.stream().map(participant -> of.of(place(participant))).toList();
      Fraction sum = Arithmetic.sum(values);
      return put(Operation.SUM, List.of(of), among, false, List.of(sum));
    }

    /** Added. */
    public Quantity plus(Quantity... terms) {
      return fold(Operation.PLUS, terms);
    }

    /** The first less the others. */
    public Quantity minus(Quantity... terms) {
      return fold(Operation.MINUS, terms);
    }

    /** Multiplied. */
    public Quantity times(Quantity... factors) {
      return fold(Operation.TIMES, factors);
    }

    /**
     * The first divided by the others.
     *
     * @throws IllegalArgumentException when one of them is zero
     */
    public Quantity dividedBy(Quantity... factors) {
      return fold(Operation.DIVIDED_BY, factors);
    }

    /** The smallest. */
    public Quantity smallest(Quantity... among) {
      return fold(Operation.SMALLEST, among);
    }

    /** The largest. */
    public Quantity largest(Quantity... among) {
      return fold(Operation.LARGEST, among);
    }

    /** Down to a whole number. */
    public Quantity roundedDown(Quantity of) {
      return elementwise(Operation.ROUNDED_DOWN, of);
    }

    /** Up to a whole number. */
    public Quantity roundedUp(Quantity of) {
      return elementwise(Operation.ROUNDED_UP, of);
    }

    /** To so many decimals, halves away from zero. */
    public Quantity rounded(Quantity of, int decimals) {
      return elementwise(Operation.ROUNDED, of, Quantity.number(decimals));
    }

    /** 1 where the first is not above the second, else 0. */
    public Quantity atMost(Quantity one, Quantity other) {
      return elementwise(Operation.AT_MOST, one, other);
    }

    /**
     * What was worked out by a method that takes all participants together.
     *
     * @param operation which, so that anybody can check it
     * @param values of all participants; the one in common where the operation finds one
     */
    public Quantity found(Operation operation, List<Quantity> operands, List<Fraction> values) {
      return put(operation, operands, null, !operation.findsOne(), values);
    }

    private Quantity fold(Operation operation, Quantity... operands) {
      return elementwise(operation, operands);
    }

    private Quantity elementwise(Operation operation, Quantity... operands) {
      List<Quantity> all = List.of(operands);
      boolean each = all.stream().anyMatch(Quantity::each);
      List<Fraction> values =
          IntStream.range(0, each ? participants.size() : 1)
              .mapToObj(i -> Arithmetic.of(operation, all.stream().map(q -> q.of(i)).toList()))
              .toList();
      return put(operation, all, null, each, values);
    }

    private Quantity put(
        Operation operation,
        List<Quantity> operands,
        @Nullable List<String> among,
        boolean each,
        List<Fraction> values) {
      if (!keys.add(key) || operands.size() < operation.leastOperands()) {
        throw new IllegalStateException("The step " + key + " stands twice or lacks operands");
      }
      if (values.size() != (each ? participants.size() : 1)) {
        throw new IllegalStateException(key + " has " + values.size() + " values");
      }
      steps.add(
          new Step(
              key,
              label,
              unit,
              each,
              operation,
              operands.stream().map(Quantity::ref).toList(),
              among,
              values.stream().map(Fraction::toString).toList(),
              note));
      return new Quantity(key, each, values);
    }
  }

  private int place(String participant) {
    Integer place = places.get(participant);
    if (place == null) {
      throw new IllegalStateException(participant + " takes no part");
    }
    return place;
  }
}
