package dk.kkr.quota.agreements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A municipality takes over quota of another one in its region.
 *
 * @param from code of the municipality that gives
 * @param to code of the one that takes over
 * @param amount persons, at least 1
 * @param kind how the amount is fixed
 * @param state where it stands
 * @param history how it came there since the council first decided on it, oldest first
 */
record Transfer(
    String from,
    String to,
    int amount,
    TransferKind kind,
    TransferState state,
    List<TransferStep> history) {

  Transfer {
    history = List.copyOf(history);
  }

  static Transfer proposed(String from, String to, int amount, TransferKind kind) {
    return new Transfer(from, to, amount, kind, TransferState.PROPOSED, List.of());
  }

  /** The same transfer from that day in this state; unchanged when it stands there already. */
  Transfer moved(TransferState newState, LocalDate on, String note) {
    if (newState == state) {
      return this;
    }
    List<TransferStep> steps = new ArrayList<>(history);
    steps.add(new TransferStep(newState, on, note));
    return new Transfer(from, to, amount, kind, newState, steps);
  }

  /** Whether it concerns this municipality. */
  boolean concerns(String code) {
    return from.equals(code) || to.equals(code);
  }

  /** Whether it proposes the same. */
  boolean sameAs(Transfer other) {
    return from.equals(other.from)
        && to.equals(other.to)
        && amount == other.amount
        && kind == other.kind;
  }
}
