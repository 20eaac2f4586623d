package dk.kkr.quota.agreements;

import dk.kkr.platform.change.Aggregate;
import dk.kkr.platform.change.DomainEvent;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.quota.QuotaProblems;
import dk.kkr.quota.agreements.AgreementEvent.QuotaAgreed;
import dk.kkr.quota.agreements.AgreementEvent.QuotaCalculated;
import dk.kkr.quota.agreements.CouncilDecision.Standing;
import dk.kkr.quota.announcements.RegionQuotas;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * An agreement in which municipalities of a region take over quotas from each other. Agendas and
 * decisions move it; every verb leaves a table that holds together, and tells it when it changed.
 */
@Entity
@Table(name = "agreement")
class Agreement implements Aggregate {

  @Id private UUID id;
  private String council;
  private UUID announcementId;
  private int quotaYear;

  @JdbcTypeCode(SqlTypes.JSON)
  private RegionQuotas quotas;

  private int contentRevision;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<Transfer> transfers;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<OwnLimit> limits;

  @ElementCollection
  @CollectionTable(name = "agreement_mark", joinColumns = @JoinColumn(name = "agreement_id"))
  @BatchSize(size = 200)
  private Set<Mark> marks = new HashSet<>();

  @Embedded private @Nullable CouncilDecision decision;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<PartyAnswer> answers = List.of();

  @Enumerated(EnumType.STRING)
  private AgreementState state = AgreementState.DRAFT;

  private boolean closed;
  private @Nullable LocalDate finalisedOn;
  private @Nullable String finalisationNote;
  private long revision;
  @Version private long version;

  @Transient private final List<DomainEvent> events = new ArrayList<>();

  /** For Hibernate. */
  protected Agreement() {}

  Agreement(RegionQuotas quotas, Content content) {
    this.id = UUID.randomUUID();
    this.council = quotas.council();
    this.announcementId = quotas.announcementId();
    this.quotaYear = quotas.quotaYear();
    this.quotas = quotas;
    this.transfers = content.transfers();
    this.limits = content.limits();
    this.contentRevision = 1;
    tell();
  }

  /**
   * Says something else: a new proposal, whatever was decided on the one before.
   *
   * @param toldOf the highest revision that others were told of, which a restored database may not
   *     know: a point may name it, so it is not given to other content
   */
  void write(Content content, long toldOf) {
    if (content.sameAs(new Content(transfers, limits))) {
      return;
    }
    requireOpen();
    contentRevision = Math.toIntExact(Math.max(contentRevision, toldOf) + 1);
    transfers = content.transfers();
    limits = content.limits();
    if (decision != null) {
      UUID decided = decision.pointId();
      marks.removeIf(mark -> mark.pointId().equals(decided));
      decision = null;
    }
    settle();
    tell();
  }

  /** Stands on these points of the newest agenda of a meeting, and on no others of it. */
  void putBefore(UUID meetingId, Collection<Mark> newMarks) {
    changing(
        () -> {
          marks.removeIf(mark -> mark.meetingId().equals(meetingId) && !newMarks.contains(mark));
          marks.addAll(newMarks);
        });
  }

  /** An item was closed to the public, or opened; what is told from now on says so. */
  void show(UUID itemId, boolean nowClosed) {
    List<Mark> shown =
        marks.stream()
            .filter(mark -> mark.itemId().equals(itemId) && mark.closed() != nowClosed)
            .toList();
    shown.forEach(marks::remove);
    shown.forEach(mark -> marks.add(mark.shown(nowClosed)));
    if (decision != null && decision.itemId().equals(itemId)) {
      decision = decision.shown(nowClosed);
    }
    settle();
  }

  /** The council adopted it: every transfer stands, waits or falls with these conditions. */
  void adopt(CouncilDecision by, List<PartyAnswer> told) {
    changing(
        () -> {
          decision = by;
          take(new Answers(answers).replacedBy(told), by.decidedOn());
        });
  }

  /** The council rejected it. */
  void reject(CouncilDecision by) {
    changing(
        () -> {
          decision = by;
          move(t -> t.moved(TransferState.REFUSED, by.decidedOn(), "Aftalen er forkastet"));
        });
  }

  /** A municipality answered, or its answer was corrected. What is final stays as it is. */
  void answer(PartyAnswer answer) {
    changing(() -> take(new Answers(answers).with(answer), Objects.requireNonNull(answer.on())));
  }

  /** The decision was reopened: everything is a proposal again. */
  void withdraw(LocalDate on) {
    CouncilDecision by = Objects.requireNonNull(decision);
    changing(
        () -> {
          decision = by.standing() == Standing.REJECTED ? null : by.withdrawn();
          move(t -> t.moved(TransferState.PROPOSED, on, "Beslutningen er genåbnet"));
        });
  }

  /** Freezes the table: what is pending counts as not transferred. */
  void finalise(LocalDate on, @Nullable String note) {
    String reason =
        "Ikke besvaret, da aftalen blev gjort endelig" + (note == null ? "" : ": " + note);
    finalisedOn = on;
    finalisationNote = note;
    move(
        t ->
            t.state() == TransferState.PENDING
                ? t.moved(TransferState.NOT_TRANSFERRED, on, reason)
                : t);
    settle();
    tell();
    tellFinal(on);
  }

  private void requireOpen() {
    if (state == AgreementState.FINALISED) {
      throw new ProblemException(
          QuotaProblems.AGREEMENT_FINAL,
          "The agreement was finalised on %s and does not change any more.".formatted(finalisedOn));
    }
    if (state == AgreementState.ADOPTED) {
      throw new ProblemException(
          QuotaProblems.AGREEMENT_ADOPTED,
          "The council has adopted revision %d. Reopen the decision before the agreement is changed."
              .formatted(contentRevision));
    }
  }

  private void take(Answers told, LocalDate on) {
    answers = told.all();
    CouncilDecision by = decision;
    if (finalisedOn == null && by != null) {
      move(transfer -> told.applied(transfer, by.decidedOn(), on));
    }
  }

  private void move(UnaryOperator<Transfer> step) {
    transfers = transfers.stream().map(step).toList();
  }

  private void changing(Runnable verb) {
    QuotaCalculated before = table(0);
    verb.run();
    settle();
    if (!table(0).equals(before)) {
      tell();
    }
  }

  private void settle() {
    state = derived();
    closed = marks.stream().anyMatch(Mark::closed) || (decision != null && decision.itemClosed());
  }

  private AgreementState derived() {
    if (finalisedOn != null) {
      return AgreementState.FINALISED;
    }
    if (decision == null) {
      return marks.isEmpty() ? AgreementState.DRAFT : AgreementState.BEFORE_COUNCIL;
    }
    return switch (decision.standing()) {
      case ADOPTED -> AgreementState.ADOPTED;
      case REJECTED -> AgreementState.REJECTED;
      case WITHDRAWN -> AgreementState.SUSPENDED;
    };
  }

  /** Tells again where it stands, each with the next revision. */
  void retell() {
    tell();
    if (finalisedOn != null) {
      tellFinal(finalisedOn);
    }
  }

  private void tell() {
    events.add(table(++revision));
  }

  private void tellFinal(LocalDate on) {
    QuotaCalculated told = table(++revision);
    events.add(QuotaAgreed.of(told, on, told.revision()));
  }

  private QuotaCalculated table(long eventRevision) {
    return QuotaCalculated.of(this, eventRevision);
  }

  /** Whether what is told is not for the public. */
  boolean confidential() {
    return closed || state == AgreementState.DRAFT;
  }

  QuotaTable table() {
    return QuotaTable.of(quotas, transfers);
  }

  List<Warning> warnings() {
    boolean ahead = state == AgreementState.BEFORE_COUNCIL;
    return Warnings.of(table(), limits, ahead ? marks : Set.of(), contentRevision);
  }

  /** Whether a transfer waits for an answer. */
  boolean pending() {
    return transfers.stream().anyMatch(t -> t.state() == TransferState.PENDING);
  }

  /** Whether this point's decision is the one that adopted it, and stands. */
  boolean restsOn(UUID pointId) {
    return decision != null
        && decision.pointId().equals(pointId)
        && decision.standing() == Standing.ADOPTED;
  }

  /** Whether the decision on this point was the last to change it. */
  boolean decidedBy(UUID pointId) {
    return decision != null && decision.pointId().equals(pointId);
  }

  @Override
  public UUID id() {
    return id;
  }

  @Override
  public long version() {
    return version;
  }

  @Override
  public String scope() {
    return council;
  }

  @Override
  public void continueFrom(long published) {
    revision = published;
  }

  @Override
  public List<DomainEvent> takeEvents() {
    List<DomainEvent> taken = List.copyOf(events);
    events.clear();
    return taken;
  }

  String council() {
    return council;
  }

  UUID announcementId() {
    return announcementId;
  }

  int quotaYear() {
    return quotaYear;
  }

  RegionQuotas quotas() {
    return quotas;
  }

  int contentRevision() {
    return contentRevision;
  }

  Content content() {
    return new Content(transfers, limits);
  }

  List<Transfer> transfers() {
    return transfers;
  }

  Answers answers() {
    return new Answers(answers);
  }

  List<Mark> marks() {
    return marks.stream()
        .sorted(Comparator.comparing((Mark mark) -> mark.pointId().toString()))
        .toList();
  }

  @Nullable CouncilDecision decision() {
    return decision;
  }

  AgreementState state() {
    return state;
  }

  boolean closed() {
    return closed;
  }

  @Nullable LocalDate finalisedOn() {
    return finalisedOn;
  }

  @Nullable String finalisationNote() {
    return finalisationNote;
  }
}
