package dk.kkr.quota.agreements;

import dk.kkr.platform.change.Aggregate;
import dk.kkr.platform.change.DomainEvent;
import dk.kkr.quota.agreements.AgreementEvent.QuotaAgreed;
import dk.kkr.quota.agreements.AgreementEvent.QuotaCalculated;
import dk.kkr.quota.announcements.AgreementConsequence.Consequence;
import dk.kkr.quota.announcements.RegionQuotas;
import dk.kkr.quota.council.CouncilDecision;
import dk.kkr.quota.council.CouncilDecision.Standing;
import dk.kkr.quota.council.Mark;
import dk.kkr.quota.council.PartyAnswer;
import dk.kkr.quota.council.Tabled;
import dk.kkr.quota.visibility.Material;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
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
class Agreement implements Aggregate, Tabled {

  @Id private UUID id;
  private String council;
  private UUID announcementId;
  private UUID standsOn;
  private int quotaYear;

  @JdbcTypeCode(SqlTypes.JSON)
  private RegionQuotas quotas;

  @Embedded private Proposal proposal;

  @ElementCollection
  @CollectionTable(name = "agreement_mark", joinColumns = @JoinColumn(name = "agreement_id"))
  @BatchSize(size = 200)
  private Set<Mark> marks = new HashSet<>();

  @Embedded private @Nullable CouncilDecision decision;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<Signatory> signatories = List.of();

  @Embedded private @Nullable Ending ending;

  @Enumerated(EnumType.STRING)
  private AgreementState state = AgreementState.DRAFT;

  private boolean closed;
  @Embedded private Telling telling = new Telling();
  @Version private long version;

  /** For Hibernate. */
  protected Agreement() {}

  Agreement(RegionQuotas quotas, Content content) {
    this.id = UUID.randomUUID();
    this.council = quotas.council();
    this.announcementId = quotas.announcementId();
    this.standsOn = quotas.announcementId();
    this.quotaYear = quotas.quotaYear();
    this.quotas = quotas;
    this.proposal = Proposal.of(content, 1, List.of());
    tell();
  }

  /**
   * Says something else: a new proposal, whatever was decided on the one before.
   *
   * @param toldOf the highest revision that others were told of, which a restored database may not
   *     know: a point may name it, so it is not given to other content
   */
  void write(Content content, long toldOf) {
    if (content.sameAs(content())) {
      return;
    }
    AgreementRules.requireOpen(this);
    int next = Math.toIntExact(Math.max(contentRevision(), toldOf) + 1);
    proposal = Proposal.of(content, next, proposal.answers());
    if (decision != null) {
      UUID decided = decision.pointId();
      marks.removeIf(mark -> mark.pointId().equals(decided));
      decision = null;
    }
    settle();
    tell();
  }

  /** Stands on these points of the newest agenda of a meeting, and on no others of it. */
  @Override
  public void putBefore(UUID meetingId, Collection<Mark> newMarks) {
    changing(
        () -> {
          marks.removeIf(mark -> mark.meetingId().equals(meetingId) && !newMarks.contains(mark));
          marks.addAll(newMarks);
        });
  }

  /** An item was closed to the public, or opened; what is told from now on says so. */
  @Override
  public void show(UUID itemId, boolean nowClosed) {
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
          take(answers().replacedBy(told), by.decidedOn());
        });
  }

  /** The council rejected it. */
  void reject(CouncilDecision by) {
    changing(
        () -> {
          decision = by;
          proposal =
              proposal.allMoved(TransferState.REFUSED, by.decidedOn(), "Aftalen er forkastet");
        });
  }

  /** A municipality answered, or its answer was corrected. What is final stays as it is. */
  void answer(PartyAnswer answer) {
    changing(() -> take(answers().with(answer), Objects.requireNonNull(answer.on())));
  }

  /** The secretariat says with proof how many of a range are taken over. */
  void fix(FixedAmount amount) {
    AgreementRules.requireFixable(this, amount);
    changing(
        () -> {
          proposal = proposal.fixed(amount);
          take(answers(), amount.on());
        });
  }

  /** The decision was reopened: everything is a proposal again. */
  void withdraw(LocalDate on) {
    CouncilDecision by = Objects.requireNonNull(decision);
    changing(
        () -> {
          decision = by.standing() == Standing.REJECTED ? null : by.withdrawn();
          if (!ending().frozen()) {
            proposal = proposal.allMoved(TransferState.PROPOSED, on, "Beslutningen er genåbnet");
          }
        });
  }

  /** Freezes the table: what is pending counts as not transferred. */
  void finalise(LocalDate on, @Nullable String note) {
    proposal = proposal.closed(on, note);
    ending = ending().finalised(on, note);
    settle();
    tell();
    tellFinal(on);
  }

  /** Somebody signs for a municipality, or is to; replaces who stood there. */
  void sign(Signatory signatory) {
    AgreementRules.requireSignable(this);
    List<Signatory> changed = new ArrayList<>(signatories);
    changed.removeIf(known -> known.code().equals(signatory.code()));
    changed.add(signatory);
    changed.sort(Comparator.comparing(Signatory::code));
    signatories = List.copyOf(changed);
  }

  /** Nobody signs for the municipality any more. */
  void unsign(String code) {
    AgreementRules.requireSignable(this);
    signatories = signatories.stream().filter(known -> !known.code().equals(code)).toList();
  }

  /** It was notified to the agency. */
  void notified(Notification made) {
    changing(() -> ending = ending().notified(made));
  }

  /** The landstal was changed: it lapses, or stands by its rule on the new quotas. */
  void changeLandstal(LandstalChange change) {
    changing(
        () -> {
          ending = ending().changed(change);
          if (ending().lapsedOn() == null) {
            standsOn = change.announcementId();
          }
        });
  }

  private void take(Answers told, LocalDate on) {
    proposal = proposal.answered(told);
    CouncilDecision by = decision;
    if (!ending().frozen() && by != null) {
      proposal = proposal.applied(by.decidedOn(), on);
    }
  }

  private void changing(Runnable verb) {
    QuotaCalculated before = QuotaCalculated.of(this, 0);
    verb.run();
    settle();
    if (!QuotaCalculated.of(this, 0).equals(before)) {
      tell();
    }
  }

  private void settle() {
    state = AgreementState.of(ending(), decision, !marks.isEmpty());
    closed = marks.stream().anyMatch(Mark::closed) || (decision != null && decision.itemClosed());
  }

  /** Tells again where it stands, each with the next revision. */
  void retell() {
    tell();
    LocalDate finalisedOn = ending().finalisedOn();
    if (finalisedOn != null) {
      tellFinal(finalisedOn);
    }
  }

  private void tell() {
    telling.tell(revision -> QuotaCalculated.of(this, revision));
  }

  private void tellFinal(LocalDate on) {
    telling.tell(revision -> QuotaAgreed.of(QuotaCalculated.of(this, revision), on, revision));
  }

  /** Whether what is told is not for the public. */
  boolean confidential() {
    return closed || isDraft();
  }

  QuotaTable table() {
    return QuotaTable.of(quotas, transfers());
  }

  List<Warning> warnings() {
    return Warnings.of(this);
  }

  /** Whether this point's decision is the one that adopted it, and stands. */
  boolean restsOn(UUID pointId) {
    return decidedBy(pointId) && decision != null && decision.standing() == Standing.ADOPTED;
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
    telling.continueFrom(published);
  }

  @Override
  public List<DomainEvent> takeEvents() {
    return telling.take();
  }

  @Override
  public String council() {
    return council;
  }

  /** Whether it is not, or no longer, before the council, and has not been decided on. */
  boolean isDraft() {
    return decision == null && marks.isEmpty();
  }

  /** What it is to its readers. */
  Material material() {
    if (isDraft()) {
      return Material.AGREEMENT_DRAFT;
    }
    return closed ? Material.CLOSED_AGREEMENT : Material.AGREEMENT;
  }

  /**
   * What a change of the landstal on a day does to it: it lapses unless it has a rule and was
   * notified before (boligplaceringsbekendtgørelsen § 6(3)).
   */
  Consequence consequence(LocalDate revisedOn) {
    return content().onLandstalChange().kind() == Clause.Kind.RULE
            && ending().notifiedBefore(revisedOn)
        ? Consequence.STANDS_BY_RULE
        : Consequence.LAPSED;
  }

  /** The announcement whose quotas it shares; a newer one when it stands by its rule. */
  UUID standsOn() {
    return standsOn;
  }

  /** The announcement that it was made on. */
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
    return proposal.contentRevision();
  }

  Content content() {
    return proposal.content();
  }

  List<Transfer> transfers() {
    return proposal.transfers();
  }

  Answers answers() {
    return new Answers(proposal.answers());
  }

  List<FixedAmount> amounts() {
    return proposal.amounts();
  }

  Consents consents() {
    return proposal.consents();
  }

  /** Answers that came when the table was frozen, and would have it otherwise. */
  List<PartyAnswer> lateAnswers() {
    return ending().frozen() ? consents().late() : List.of();
  }

  List<Mark> marks() {
    return marks.stream()
        .sorted(Comparator.comparing((Mark mark) -> mark.pointId().toString()))
        .toList();
  }

  @Nullable CouncilDecision decision() {
    return decision;
  }

  List<Signatory> signatories() {
    return signatories;
  }

  /** How it ended, as far as it has. */
  Ending ending() {
    // Hibernate reads an embedded value of nothing but nulls as null.
    return ending == null ? Ending.NONE : ending;
  }

  AgreementState state() {
    return state;
  }

  boolean closed() {
    return closed;
  }
}
