package dk.kkr.decision.points;

import dk.kkr.decision.points.DecisionEvent.ConditionData;
import dk.kkr.decision.points.DecisionEvent.ConditionResolved;
import dk.kkr.decision.points.DecisionEvent.DecisionConfirmed;
import dk.kkr.decision.points.DecisionEvent.DecisionWithdrawn;
import dk.kkr.platform.change.Aggregate;
import dk.kkr.platform.change.DomainEvent;
import dk.kkr.platform.problem.ProblemException;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation point and what the council decided on it. Leaves are recorded, then confirmed;
 * the outcome of a lead follows from its leaves. Only what is confirmed is told to others.
 */
@Entity
@Table(name = "point_decision")
class PointDecision implements Aggregate {

  @Id private UUID id;
  @Embedded private Place place;
  @Embedded private Lifespan lifespan;

  @JdbcTypeCode(SqlTypes.JSON)
  private Proposal proposal;

  // The newest version that has this point; a release alone must not make an ETag stale.
  @OptimisticLock(excluded = true)
  private int agendaVersion;

  private boolean cancelled;
  private boolean approved;

  @Enumerated(EnumType.STRING)
  private PointState state = PointState.OPEN;

  @Enumerated(EnumType.STRING)
  private Force force = Force.NONE;

  @Embedded private @Nullable Verdict verdict;

  @OneToMany(mappedBy = "decision", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("position")
  @BatchSize(size = 200)
  private List<Condition> conditions = new ArrayList<>();

  @JdbcTypeCode(SqlTypes.JSON)
  private List<Superseded> superseded = List.of();

  @Embedded
  @AttributeOverride(name = "state", column = @Column(name = "effect_state"))
  @AttributeOverride(name = "reason", column = @Column(name = "effect_reason"))
  @AttributeOverride(name = "resolution", column = @Column(name = "effect_resolution"))
  @AttributeOverride(name = "resolvedOn", column = @Column(name = "effect_resolved_on"))
  private @Nullable Effect effect;

  /** The revision that told of the outcome as it stands; 0 while none was ever confirmed. */
  private long confirmedRevision;

  private Instant updatedAt;
  private long revision;
  @Version private long version;

  @Transient private final List<DecisionEvent> events = new ArrayList<>();

  /** For Hibernate. */
  protected PointDecision() {}

  /** A point that a version of an agenda brings for the first time. */
  PointDecision(UUID id, Place place, Proposal proposal, int agendaVersion, Clock clock) {
    this.id = id;
    this.place = place;
    this.proposal = proposal;
    this.lifespan = Lifespan.from(agendaVersion);
    this.agendaVersion = agendaVersion;
    this.updatedAt = clock.instant();
  }

  /** Takes over what a newer version of the agenda says; what was recorded stays. */
  void follow(Place newPlace, Proposal newProposal, int newVersion, Clock clock) {
    agendaVersion = newVersion;
    boolean regrouped = place.leaf() != newPlace.leaf();
    boolean changed = regrouped || !proposal.equals(newProposal);
    if (!changed && place.equals(newPlace) && lifespan.removedIn() == null) {
      return;
    }
    if (regrouped) {
      supersede("Punktets opdeling er ændret i dagsordenens version " + newVersion, clock);
    }
    lifespan = changed ? lifespan.changed(newVersion) : lifespan.present();
    place = newPlace;
    proposal = newProposal;
    updatedAt = clock.instant();
  }

  /** A newer version of the agenda no longer has this point; what was recorded stays. */
  void remove(int newVersion, Clock clock) {
    lifespan = lifespan.removed(newVersion);
    updatedAt = clock.instant();
  }

  private void supersede(String reason, Clock clock) {
    Verdict before = verdict;
    if (state == PointState.CONFIRMED) {
      withdraw(reason, clock);
    }
    keepAsEarlier(before);
    conditions.clear();
    verdict = null;
    state = PointState.OPEN;
  }

  private void keepAsEarlier(@Nullable Verdict before) {
    if (before != null && before.recording() != null) {
      List<Superseded> kept = new ArrayList<>(superseded);
      kept.add(new Superseded(before, conditions.stream().map(EarlierCondition::of).toList()));
      superseded = kept;
    }
  }

  /**
   * Writes an outcome down, or writes it anew.
   *
   * @param recording what was decided
   * @param terms what the decision is subject to; a condition that is there already is kept, and
   *     one that has been answered must be there, unless nothing is adopted
   * @param onVersion the version of the agenda that was before the council
   */
  void record(Recording recording, List<Term> terms, int onVersion, Clock clock) {
    requireDecidable();
    if (state == PointState.CONFIRMED) {
      throw Refusal.mustBeReopened(place);
    }
    if (onVersion > agendaVersion) {
      throw Refusal.unknownVersion(agendaVersion);
    }
    requireStanding(onVersion);
    RecordingRules.check(recording, terms);
    if (recording.outcome().adopted()) {
      agreeOn(terms);
    } else {
      dropConditions();
    }
    verdict = Verdict.recorded(recording, proposal, onVersion);
    state = PointState.RECORDED;
    updatedAt = clock.instant();
  }

  /** What is not adopted is subject to nothing; answers given stay with the earlier outcome. */
  private void dropConditions() {
    if (conditions.stream().anyMatch(condition -> condition.state() != ConditionState.OPEN)) {
      keepAsEarlier(verdict);
    }
    conditions.clear();
  }

  private void agreeOn(List<Term> terms) {
    for (Condition condition : conditions) {
      if (condition.state() != ConditionState.OPEN && !terms.contains(Term.of(condition))) {
        throw Refusal.droppedAnswer(condition);
      }
    }
    conditions.removeIf(condition -> !terms.contains(Term.of(condition)));
    for (int i = 0; i < terms.size(); i++) {
      Term term = terms.get(i);
      int position = i + 1;
      conditions.stream()
          .filter(condition -> Term.of(condition).equals(term))
          .findFirst()
          .ifPresentOrElse(
              condition -> condition.follow(term, position),
              () -> conditions.add(new Condition(this, term, position)));
    }
  }

  /** Makes the recorded outcome stand, and tells it. */
  void confirm(LocalDate on, Clock clock) {
    requireDecidable();
    Verdict recorded = verdict;
    if (recorded == null) {
      throw Refusal.notRecorded(place);
    }
    if (state == PointState.CONFIRMED) {
      throw Refusal.alreadyConfirmed(place, recorded.decidedOn());
    }
    requireStanding(recorded.decidedVersion());
    requireDayOfDecision(on, clock);
    stand(recorded.on(on), Force.of(recorded.outcome(), conditionStates()), clock);
  }

  /**
   * Says no to a day on which this cannot have been decided.
   *
   * @throws ProblemException 422 for a day in the future or before the meeting
   */
  void requireDayOfDecision(LocalDate day, Clock clock) {
    requireNotInFuture(day, "/decidedOn", clock);
    if (day.isBefore(place.meetingDate())) {
      throw Refusal.beforeMeeting(day, place.meetingDate());
    }
  }

  /**
   * Takes a confirmed decision back to recorded, and tells that it no longer stands. Also at a
   * cancelled meeting, whose decisions would stand for ever otherwise.
   */
  void reopen(String reason, Clock clock) {
    requireChangeable();
    if (state != PointState.CONFIRMED) {
      throw Refusal.nothingToReopen(place);
    }
    withdraw(reason, clock);
  }

  /**
   * Derives the outcome of a lead anew: it stands exactly while all its leaves do.
   *
   * @param leaves all leaves below it
   * @param reason why it would be withdrawn
   * @return whether anything changed
   */
  boolean derive(List<PointDecision> leaves, String reason, Clock clock) {
    List<PointDecision> counted = leaves.stream().filter(PointDecision::present).toList();
    if (place.leaf() || !present() || counted.isEmpty()) {
      return false;
    }
    if (!counted.stream().allMatch(leaf -> leaf.state == PointState.CONFIRMED)) {
      return withdrawDerived(reason, clock);
    }
    List<Verdict> verdicts = counted.stream().map(PointDecision::decided).toList();
    Verdict derived =
        new Verdict(
            Outcome.ofLead(verdicts.stream().map(Verdict::outcome).toList()),
            null,
            proposal,
            verdicts.stream().map(Verdict::decidedVersion).max(Integer::compare).orElseThrow(),
            verdicts.stream().map(Verdict::day).max(LocalDate::compareTo).orElseThrow());
    Force newForce =
        Force.ofLead(derived.outcome(), counted.stream().map(PointDecision::force).toList());
    if (derived.equals(verdict) && newForce == force) {
      return false;
    }
    stand(derived, newForce, clock);
    return true;
  }

  private boolean withdrawDerived(String reason, Clock clock) {
    if (state != PointState.CONFIRMED) {
      return false;
    }
    withdraw(reason, clock);
    verdict = null;
    state = PointState.OPEN;
    return true;
  }

  /** Enters the answer of a party to a condition of this decision, or corrects it. */
  void resolve(Condition condition, Condition.Resolution resolution, Clock clock) {
    if (cancelled) {
      throw Refusal.cancelled();
    }
    if (state != PointState.CONFIRMED) {
      throw Refusal.notYetInForce(place);
    }
    requireNotInFuture(resolution.resolvedOn(), "/resolvedOn", clock);
    condition.resolve(resolution);
    force = Force.of(decided().outcome(), conditionStates());
    updatedAt = clock.instant();
    tellResolved(condition);
  }

  private void tellResolved(Condition condition) {
    events.add(
        new ConditionResolved(
            id,
            place.itemId(),
            place.meetingId(),
            place.council(),
            condition.id(),
            condition.subject(),
            condition.party(),
            condition.state(),
            condition.answeredOn(),
            condition.values(),
            force,
            ++revision,
            place.closed()));
  }

  /** Its item was closed to the public, or opened; holds whatever became of the point since. */
  void show(boolean closed, Clock clock) {
    if (place.closed() != closed) {
      place = place.shown(closed);
      updatedAt = clock.instant();
    }
  }

  /** The meeting has another day. */
  void moveTo(LocalDate meetingDate) {
    place = place.on(meetingDate);
  }

  /** The meeting was cancelled: nothing is decided on this point any more. */
  void cancel() {
    cancelled = true;
  }

  /** The minutes of the meeting were approved: the decision does not change any more. */
  void approve() {
    approved = true;
  }

  /** Notes what came of the decision. */
  void note(Effect newEffect) {
    effect = newEffect;
  }

  /**
   * Notes what another service tells of the effect.
   *
   * @param decisionRevision the revision of the decision it acted on, which may be the one that
   *     took a decision back: what could not be undone is to be read here, too
   * @return false when the decision has moved on since, or it was known already
   */
  boolean told(long decisionRevision, Effect newEffect, Clock clock) {
    boolean stands =
        state == PointState.CONFIRMED
            ? decisionRevision >= confirmedRevision
            : decisionRevision > confirmedRevision && decisionRevision <= revision;
    if (!stands || (effect != null && effect.saysTheSameAs(newEffect))) {
      return false;
    }
    effect = newEffect;
    updatedAt = clock.instant();
    return true;
  }

  /**
   * Somebody has acted on a refused effect.
   *
   * @throws ProblemException 409 when there is none, or it was acted on before
   */
  void resolveEffect(String how, Clock clock) {
    Effect refused = effect;
    if (refused == null || !refused.open()) {
      throw Refusal.noRefusedEffect(place);
    }
    effect = refused.resolved(how, LocalDate.now(clock));
    updatedAt = clock.instant();
  }

  private void requireDecidable() {
    if (cancelled) {
      throw Refusal.cancelled();
    }
    requireChangeable();
  }

  private void requireChangeable() {
    if (!place.leaf()) {
      throw Refusal.derived(place);
    }
    if (approved) {
      throw Refusal.approved();
    }
  }

  private void requireStanding(int onVersion) {
    Integer gone = lifespan.removedIn();
    if (gone != null) {
      throw Refusal.removed(place, gone);
    }
    if (onVersion < lifespan.since()) {
      throw Refusal.changed(place, lifespan.since(), onVersion);
    }
  }

  private static void requireNotInFuture(LocalDate day, String pointer, Clock clock) {
    LocalDate today = LocalDate.now(clock);
    if (day.isAfter(today)) {
      throw Refusal.inFuture(day, today, pointer);
    }
  }

  private void stand(Verdict standing, Force newForce, Clock clock) {
    verdict = standing;
    force = newForce;
    state = PointState.CONFIRMED;
    effect = null;
    updatedAt = clock.instant();
    tellConfirmed(standing);
    confirmedRevision = revision;
  }

  private void tellConfirmed(Verdict standing) {
    Recording recording = standing.recording();
    events.add(
        new DecisionConfirmed(
            id,
            place.itemId(),
            place.meetingId(),
            place.council(),
            standing.decidedVersion(),
            !place.leaf(),
            standing.outcome(),
            recording == null ? null : recording.decidedText(),
            recording == null ? null : recording.mode(),
            standing.day(),
            force,
            conditions.stream()
                .map(c -> new ConditionData(c.id(), c.subject(), c.party(), c.state()))
                .toList(),
            standing.decidedProposal().subject(),
            ++revision,
            place.closed()));
  }

  /**
   * Tells again what is confirmed, and each answer to a condition. What other services told of the
   * effect of the decision stays true.
   */
  void tellAgain() {
    if (state != PointState.CONFIRMED) {
      return;
    }
    tellConfirmed(decided());
    conditions.stream()
        .filter(condition -> condition.state() != ConditionState.OPEN)
        .forEach(this::tellResolved);
  }

  private void withdraw(String reason, Clock clock) {
    state = PointState.RECORDED;
    verdict = decided().reopened();
    force = Force.NONE;
    effect = null;
    updatedAt = clock.instant();
    events.add(
        new DecisionWithdrawn(
            id,
            place.itemId(),
            place.meetingId(),
            place.council(),
            LocalDate.now(clock),
            reason,
            ++revision,
            place.closed()));
  }

  private List<ConditionState> conditionStates() {
    return conditions.stream().map(Condition::state).toList();
  }

  private Verdict decided() {
    return Objects.requireNonNull(verdict);
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
    return place.council();
  }

  // The revision of the confirmation stays as it was counted here: who has acted on one that is
  // lost
  // does not act again on the same subject, so what they tell of that one is true of this one.
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

  /** The events raised and not yet taken. */
  List<DecisionEvent> raised() {
    return List.copyOf(events);
  }

  /** The version that changed the proposal after an outcome was recorded; null if none did. */
  @Nullable Integer proposalChangedIn() {
    return verdict != null && lifespan.since() > verdict.decidedVersion()
        ? lifespan.changedIn()
        : null;
  }

  /** Whether the newest version of the agenda has it. */
  boolean present() {
    return lifespan.removedIn() == null;
  }

  Place place() {
    return place;
  }

  Lifespan lifespan() {
    return lifespan;
  }

  Proposal proposal() {
    return proposal;
  }

  boolean cancelled() {
    return cancelled;
  }

  PointState state() {
    return state;
  }

  Force force() {
    return force;
  }

  @Nullable Verdict verdict() {
    return verdict;
  }

  List<Condition> conditions() {
    return List.copyOf(conditions);
  }

  List<Superseded> superseded() {
    return superseded;
  }

  @Nullable Effect effect() {
    return effect;
  }

  Instant updatedAt() {
    return updatedAt;
  }
}
