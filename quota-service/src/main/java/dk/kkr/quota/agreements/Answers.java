package dk.kkr.quota.agreements;

import dk.kkr.quota.agreements.PartyAnswer.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The conditions of a decision. A transfer depends on those of both its municipalities: it falls
 * with one that refuses, waits for one that has not answered, and holds otherwise, so also when
 * neither has a condition.
 *
 * @param all one per condition, in the order first told
 */
record Answers(List<PartyAnswer> all) {

  static final Answers NONE = new Answers(List.of());

  Answers {
    all = List.copyOf(all);
  }

  /** What a decision tells when it is confirmed; days that were told before are kept. */
  Answers replacedBy(List<PartyAnswer> told) {
    return new Answers(told.stream().map(this::withKnownDay).toList());
  }

  private PartyAnswer withKnownDay(PartyAnswer told) {
    return all.stream()
        .filter(known -> known.conditionId().equals(told.conditionId()))
        .filter(known -> known.state() == told.state() && told.on() == null)
        .findFirst()
        .orElse(told);
  }

  /** With one answer, or a correction of it. */
  Answers with(PartyAnswer answer) {
    List<PartyAnswer> changed = new ArrayList<>(all);
    changed.replaceAll(known -> known.conditionId().equals(answer.conditionId()) ? answer : known);
    if (!changed.contains(answer)) {
      changed.add(answer);
    }
    return new Answers(changed);
  }

  /** The transfer as these answers have it, if not known otherwise from this day on. */
  Transfer applied(Transfer transfer, LocalDate decidedOn, LocalDate otherwise) {
    Optional<PartyAnswer> refused = of(transfer, State.REFUSED).findFirst();
    if (refused.isPresent()) {
      return transfer.moved(
          TransferState.REFUSED,
          day(refused.get(), otherwise),
          "Afslået af " + refused.get().name());
    }
    List<PartyAnswer> open = of(transfer, State.OPEN).toList();
    if (!open.isEmpty()) {
      return transfer.moved(
          TransferState.PENDING, otherwise, "Vedtaget med forbehold; afventer " + names(open));
    }
    List<PartyAnswer> granted = of(transfer, State.GRANTED).toList();
    return granted.isEmpty()
        ? transfer.moved(TransferState.GRANTED, decidedOn, "Vedtaget uden forbehold")
        : transfer.moved(
            TransferState.GRANTED,
            granted.stream()
                .map(answer -> day(answer, otherwise))
                .max(LocalDate::compareTo)
                .orElseThrow(),
            "Godkendt af " + names(granted));
  }

  /** Whether the transfer stands elsewhere than these answers would have it. */
  boolean contradict(Transfer transfer) {
    List<PartyAnswer> own = all.stream().filter(answer -> answer.concerns(transfer)).toList();
    boolean refused = own.stream().anyMatch(answer -> answer.state() == State.REFUSED);
    boolean open = own.stream().anyMatch(answer -> answer.state() == State.OPEN);
    return switch (transfer.state()) {
      case GRANTED -> refused;
      case REFUSED -> !refused;
      default -> refused || !open;
    };
  }

  /** Those whose answers would have a transfer stand elsewhere than it does. */
  List<PartyAnswer> late(List<Transfer> transfers) {
    return all.stream()
        .filter(
            answer ->
                transfers.stream()
                    .anyMatch(
                        transfer ->
                            answer.concerns(transfer)
                                && contradict(transfer)
                                && against(answer, transfer.state())))
        .toList();
  }

  /** Whether it is this answer that is against where the transfer stands. */
  private static boolean against(PartyAnswer answer, TransferState standing) {
    return switch (answer.state()) {
      case OPEN -> false;
      case GRANTED -> standing != TransferState.GRANTED;
      case REFUSED -> standing != TransferState.REFUSED;
    };
  }

  /** Parties that no transfer concerns. */
  List<PartyAnswer> beside(List<Transfer> transfers) {
    return all.stream().filter(answer -> transfers.stream().noneMatch(answer::concerns)).toList();
  }

  /** The day of the last answer that was told with its day. */
  Optional<LocalDate> last() {
    return all.stream().map(PartyAnswer::on).filter(Objects::nonNull).max(LocalDate::compareTo);
  }

  static String names(List<PartyAnswer> answers) {
    return String.join(", ", answers.stream().map(PartyAnswer::name).distinct().toList());
  }

  private static LocalDate day(PartyAnswer answer, LocalDate otherwise) {
    LocalDate on = answer.on();
    return on == null ? otherwise : on;
  }

  private Stream<PartyAnswer> of(Transfer transfer, State state) {
    return all.stream().filter(answer -> answer.state() == state && answer.concerns(transfer));
  }
}
