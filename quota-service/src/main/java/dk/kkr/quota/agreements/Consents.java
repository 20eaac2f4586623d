package dk.kkr.quota.agreements;

import dk.kkr.quota.council.PartyAnswer;
import dk.kkr.quota.council.PartyAnswer.State;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the municipalities say of the transfers of an agreement. A transfer depends on the
 * conditions of both its municipalities: it falls with one that refuses, waits for one that has not
 * answered, and holds otherwise, so also when neither has a condition.
 *
 * <p>Assumed, as no rule says it: a range that is granted without a figure waits for one, and so
 * does any transfer whose giver names an amount that the agreement has no room for. Nobody has
 * agreed to a number then that the table could show. The secretariat enters the figure with proof,
 * or the answer is corrected in decision-service.
 *
 * @param answers conditions of the decision
 * @param amounts figures entered by the secretariat
 * @param transfers of the agreement
 */
record Consents(Answers answers, List<FixedAmount> amounts, List<Transfer> transfers) {

  /** How many persons a transfer moves, as far as that is said. */
  Figure figure(Transfer transfer) {
    List<PartyAnswer> granted =
        of(transfer, State.GRANTED).filter(answer -> transfer.isGivenBy(answer)).toList();
    boolean several =
        transfers.stream().filter(other -> other.from().equals(transfer.from())).count() > 1;
    FixedAmount byHand =
        amounts.stream()
            .filter(amount -> transfer.between(amount.from(), amount.to()))
            .findFirst()
            .orElse(null);
    return Figure.of(transfer, granted, several, byHand);
  }

  /** Whether everybody agrees and only a figure that can be used is missing. */
  boolean lacksFigure(Transfer transfer) {
    return standing(transfer) == TransferState.PENDING
        && of(transfer, State.OPEN).findAny().isEmpty();
  }

  /** The transfer as they have it, if not known otherwise from this day on. */
  Transfer applied(Transfer transfer, LocalDate decidedOn, LocalDate otherwise) {
    Figure figure = figure(transfer);
    List<PartyAnswer> granted = of(transfer, State.GRANTED).toList();
    return switch (standing(transfer)) {
      case REFUSED -> {
        PartyAnswer refused = of(transfer, State.REFUSED).findFirst().orElseThrow();
        yield transfer.moved(
            TransferState.REFUSED, day(refused, otherwise), "Afslået af " + refused.name());
      }
      case GRANTED ->
          transfer.moved(
              TransferState.GRANTED,
              ofRange(transfer, figure),
              granted.isEmpty() ? decidedOn : lastDay(granted, otherwise),
              granted.isEmpty()
                  ? "Vedtaget uden forbehold" + persons(transfer, figure)
                  : "Godkendt af " + Answers.names(granted) + persons(transfer, figure));
      default ->
          transfer.moved(
              TransferState.PENDING, ofRange(transfer, figure), otherwise, waiting(transfer));
    };
  }

  private TransferState standing(Transfer transfer) {
    if (of(transfer, State.REFUSED).findAny().isPresent()) {
      return TransferState.REFUSED;
    }
    boolean waits =
        of(transfer, State.OPEN).findAny().isPresent()
            || !figure(transfer).suffices(transfer.kind());
    return waits ? TransferState.PENDING : TransferState.GRANTED;
  }

  private String waiting(Transfer transfer) {
    List<PartyAnswer> open = of(transfer, State.OPEN).toList();
    return open.isEmpty()
        ? "Vedtaget; afventer, hvor mange pladser der overdrages"
        : "Vedtaget med forbehold; afventer " + Answers.names(open);
  }

  private static @Nullable Integer ofRange(Transfer transfer, Figure figure) {
    return transfer.kind() == TransferKind.RANGE ? figure.amount() : null;
  }

  private static String persons(Transfer transfer, Figure figure) {
    Integer amount = ofRange(transfer, figure);
    return amount == null ? "" : " (%d)".formatted(amount);
  }

  /** Those whose answers would have a transfer stand elsewhere than it does. */
  List<PartyAnswer> late() {
    return answers.all().stream()
        .filter(
            answer ->
                transfers.stream()
                    .anyMatch(transfer -> transfer.concerns(answer) && against(answer, transfer)))
        .toList();
  }

  /** Whether the transfer would stand elsewhere, and this answer is one of those that say so. */
  private boolean against(PartyAnswer answer, Transfer transfer) {
    TransferState would = standing(transfer);
    return switch (answer.state()) {
      case OPEN -> false;
      case REFUSED -> transfer.state() != TransferState.REFUSED;
      case GRANTED ->
          would == TransferState.GRANTED
              && (transfer.state() != TransferState.GRANTED
                  || (transfer.isGivenBy(answer)
                      && !Objects.equals(transfer.figure(), ofRange(transfer, figure(transfer)))));
    };
  }

  private static LocalDate lastDay(List<PartyAnswer> granted, LocalDate otherwise) {
    return granted.stream()
        .map(answer -> day(answer, otherwise))
        .max(LocalDate::compareTo)
        .orElseThrow();
  }

  private static LocalDate day(PartyAnswer answer, LocalDate otherwise) {
    LocalDate on = answer.on();
    return on == null ? otherwise : on;
  }

  private Stream<PartyAnswer> of(Transfer transfer, State state) {
    return answers.all().stream()
        .filter(answer -> answer.state() == state && transfer.concerns(answer));
  }
}
