package dk.kkr.quota.agreements;

import dk.kkr.quota.council.PartyAnswer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The conditions of a decision.
 *
 * @param all one per condition, in the order first told
 */
record Answers(List<PartyAnswer> all) {

  Answers {
    all = List.copyOf(all);
  }

  /**
   * What a decision tells when it is confirmed; days and figures that were told before are kept.
   */
  Answers replacedBy(List<PartyAnswer> told) {
    return new Answers(told.stream().map(this::asKnown).toList());
  }

  private PartyAnswer asKnown(PartyAnswer told) {
    return all.stream()
        .filter(known -> known.conditionId().equals(told.conditionId()))
        .filter(known -> known.state() == told.state() && told.on() == null)
        .findFirst()
        .map(told::as)
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

  /** Parties that no transfer concerns. */
  List<PartyAnswer> beside(List<Transfer> transfers) {
    return all.stream()
        .filter(answer -> transfers.stream().noneMatch(transfer -> transfer.concerns(answer)))
        .toList();
  }

  /** The day of the last answer that was told with its day. */
  Optional<LocalDate> last() {
    return all.stream().map(PartyAnswer::on).filter(Objects::nonNull).max(LocalDate::compareTo);
  }

  static String names(List<PartyAnswer> answers) {
    return String.join(", ", answers.stream().map(PartyAnswer::name).distinct().toList());
  }
}
