package dk.kkr.quota.agreements;

import dk.kkr.quota.council.PartyAnswer;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What an agreement says, and where each of its transfers stands by what municipalities answer.
 *
 * @param contentRevision of what it says, from 1
 * @param transfers by giver and receiver
 * @param limits by municipality
 * @param onLandstalChange what happens when the landstal is changed
 * @param answers conditions of the decision
 * @param amounts of ranges, entered by the secretariat
 */
@Embeddable
record Proposal(
    int contentRevision,
    @JdbcTypeCode(SqlTypes.JSON) List<Transfer> transfers,
    @JdbcTypeCode(SqlTypes.JSON) List<OwnLimit> limits,
    @JdbcTypeCode(SqlTypes.JSON) Clause onLandstalChange,
    @JdbcTypeCode(SqlTypes.JSON) List<PartyAnswer> answers,
    @JdbcTypeCode(SqlTypes.JSON) List<FixedAmount> amounts) {

  /** What nobody has answered to yet; amounts that were fixed for something else are gone. */
  static Proposal of(Content content, int revision, List<PartyAnswer> answers) {
    return new Proposal(
        revision,
        content.transfers(),
        content.limits(),
        content.onLandstalChange(),
        answers,
        List.of());
  }

  Proposal answered(Answers told) {
    return new Proposal(contentRevision, transfers, limits, onLandstalChange, told.all(), amounts);
  }

  /** An amount fixed by hand replaces the one before. */
  Proposal fixed(FixedAmount amount) {
    List<FixedAmount> changed =
        Stream.concat(
                amounts.stream()
                    .filter(
                        known ->
                            !known.from().equals(amount.from()) || !known.to().equals(amount.to())),
                Stream.of(amount))
            .toList();
    return new Proposal(contentRevision, transfers, limits, onLandstalChange, answers, changed);
  }

  /** Every transfer stands, waits or falls with the answers. */
  Proposal applied(LocalDate decidedOn, LocalDate on) {
    Consents consents = consents();
    return moved(transfer -> consents.applied(transfer, decidedOn, on));
  }

  /** Every transfer goes to this state. */
  Proposal allMoved(TransferState to, LocalDate on, String note) {
    return moved(transfer -> transfer.moved(to, on, note));
  }

  /** What is pending counts as not transferred. */
  Proposal closed(LocalDate on, @Nullable String note) {
    String why = "da aftalen blev gjort endelig" + (note == null ? "" : ": " + note);
    Consents consents = consents();
    return moved(
        t ->
            t.state() == TransferState.PENDING
                ? t.moved(
                    TransferState.NOT_TRANSFERRED,
                    on,
                    (consents.lacksFigure(t) ? "Godkendt uden antal, " : "Ikke besvaret, ") + why)
                : t);
  }

  private Proposal moved(UnaryOperator<Transfer> step) {
    return new Proposal(
        contentRevision,
        transfers.stream().map(step).toList(),
        limits,
        onLandstalChange,
        answers,
        amounts);
  }

  Content content() {
    return new Content(transfers, limits, onLandstalChange);
  }

  Consents consents() {
    return new Consents(new Answers(answers), amounts, transfers);
  }
}
