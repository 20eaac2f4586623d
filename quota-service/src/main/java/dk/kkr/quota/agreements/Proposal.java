package dk.kkr.quota.agreements;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What an agreement says, and where each of its transfers stands by what municipalities answer. */
@Embeddable
class Proposal {

  private int contentRevision;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<Transfer> transfers;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<OwnLimit> limits;

  @JdbcTypeCode(SqlTypes.JSON)
  private Clause onLandstalChange;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<PartyAnswer> answers = List.of();

  @JdbcTypeCode(SqlTypes.JSON)
  private List<FixedAmount> amounts = List.of();

  /** For Hibernate. */
  protected Proposal() {}

  Proposal(Content content) {
    write(content, 1);
  }

  /** Says something else from this revision on; amounts that were fixed do not fit it. */
  final void write(Content content, int revision) {
    contentRevision = revision;
    transfers = content.transfers();
    limits = content.limits();
    onLandstalChange = content.onLandstalChange();
    amounts = List.of();
  }

  void answer(Answers told) {
    answers = told.all();
  }

  /** An amount fixed by hand replaces the one before. */
  void fix(FixedAmount amount) {
    List<FixedAmount> changed = new ArrayList<>(amounts);
    changed.removeIf(known -> known.from().equals(amount.from()) && known.to().equals(amount.to()));
    changed.add(amount);
    amounts = List.copyOf(changed);
  }

  /** Every transfer stands, waits or falls with the answers. */
  void apply(LocalDate decidedOn, LocalDate on) {
    Consents consents = consents();
    move(transfer -> consents.applied(transfer, decidedOn, on));
  }

  /** Every transfer goes to this state. */
  void moveAll(TransferState to, LocalDate on, String note) {
    move(transfer -> transfer.moved(to, on, note));
  }

  /** What is pending counts as not transferred. */
  void close(LocalDate on, @Nullable String note) {
    String why = "da aftalen blev gjort endelig" + (note == null ? "" : ": " + note);
    Consents consents = consents();
    move(
        t ->
            t.state() == TransferState.PENDING
                ? t.moved(
                    TransferState.NOT_TRANSFERRED,
                    on,
                    (consents.lacksFigure(t) ? "Godkendt uden antal, " : "Ikke besvaret, ") + why)
                : t);
  }

  private void move(UnaryOperator<Transfer> step) {
    transfers = transfers.stream().map(step).toList();
  }

  int contentRevision() {
    return contentRevision;
  }

  Content content() {
    return new Content(transfers, limits, onLandstalChange);
  }

  List<Transfer> transfers() {
    return transfers;
  }

  Answers answers() {
    return new Answers(answers);
  }

  List<FixedAmount> amounts() {
    return amounts;
  }

  Consents consents() {
    return new Consents(answers(), amounts, transfers);
  }
}
