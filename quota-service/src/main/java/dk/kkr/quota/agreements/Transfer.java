package dk.kkr.quota.agreements;

import dk.kkr.quota.council.PartyAnswer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A municipality takes over quota of another one in its region.
 *
 * @param from code of the municipality that gives
 * @param to code of the one that takes over
 * @param amount persons, at least 1; of a range the most
 * @param kind how the amount is fixed
 * @param min of a range the fewest persons, from 0; null otherwise
 * @param figure how many of a range are taken over, within it; null while that is not known, and
 *     for the other kinds. A range holds only with a figure
 * @param state where it stands
 * @param history how it came there since the council first decided on it, oldest first
 */
record Transfer(
    String from,
    String to,
    int amount,
    TransferKind kind,
    @Nullable Integer min,
    @Nullable Integer figure,
    TransferState state,
    List<TransferStep> history) {

  Transfer {
    history = List.copyOf(history);
    boolean range = kind == TransferKind.RANGE;
    boolean natural =
        range ? min != null && min >= 0 && min <= amount : min == null && figure == null;
    boolean within = figure == null || (min != null && figure >= min && figure <= amount);
    if (amount < 1 || !natural || !within || (range && state.holds() && figure == null)) {
      throw new IllegalArgumentException(
          "No transfer moves %s of %s..%d as %s %s".formatted(figure, min, amount, kind, state));
    }
  }

  static Transfer proposed(String from, String to, int amount, TransferKind kind) {
    return new Transfer(from, to, amount, kind, null, null, TransferState.PROPOSED, List.of());
  }

  static Transfer range(String from, String to, int min, int max) {
    return new Transfer(
        from, to, max, TransferKind.RANGE, min, null, TransferState.PROPOSED, List.of());
  }

  /** The same transfer from that day in this state; unchanged when it stands there already. */
  Transfer moved(TransferState newState, LocalDate on, String note) {
    return moved(newState, null, on, note);
  }

  /** As {@link #moved(TransferState, LocalDate, String)}, of a range with this figure. */
  Transfer moved(TransferState newState, @Nullable Integer newFigure, LocalDate on, String note) {
    if (newState == state && Objects.equals(newFigure, figure)) {
      return this;
    }
    List<TransferStep> steps = new ArrayList<>(history);
    steps.add(new TransferStep(newState, on, note));
    return new Transfer(from, to, amount, kind, min, newFigure, newState, steps);
  }

  /** The persons that it moves, or can move at most while it does not hold. */
  int most() {
    return figure == null ? amount : figure;
  }

  /** Whether this many can be taken over by it. */
  boolean admits(int persons) {
    return persons >= (min == null ? amount : min) && persons <= amount;
  }

  /** Whether it is one of its municipalities that answered. */
  boolean concerns(PartyAnswer answer) {
    String code = answer.code();
    return code != null && concerns(code);
  }

  /** Whether it is the giver that answered. */
  boolean isGivenBy(PartyAnswer answer) {
    return from.equals(answer.code());
  }

  /** Whether it concerns this municipality. */
  boolean concerns(String code) {
    return from.equals(code) || to.equals(code);
  }

  /** Whether it is between these two. */
  boolean between(String giver, String receiver) {
    return from.equals(giver) && to.equals(receiver);
  }

  /** Whether it proposes the same. */
  boolean sameAs(Transfer other) {
    return between(other.from, other.to)
        && amount == other.amount
        && kind == other.kind
        && Objects.equals(min, other.min);
  }
}
