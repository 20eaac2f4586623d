package dk.kkr.quota.allocations;

import dk.kkr.platform.change.Aggregate;
import dk.kkr.platform.change.DomainEvent;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.quota.QuotaProblems;
import dk.kkr.quota.allocations.AllocationEvent.AllocationAdopted;
import dk.kkr.quota.allocations.AllocationEvent.AllocationCalculated;
import dk.kkr.quota.council.CouncilDecision;
import dk.kkr.quota.council.CouncilDecision.Standing;
import dk.kkr.quota.council.Mark;
import dk.kkr.quota.council.PartyAnswer;
import dk.kkr.quota.council.Tabled;
import dk.kkr.quota.worksheet.Result;
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
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A calculation that a council adopts. It says what one of its runs says; another run makes the
 * next revision. Every verb that changes where it stands tells its table.
 */
@Entity
@Table(name = "allocation")
class Allocation implements Aggregate, Tabled {

  @Id private UUID id;
  private String council;
  private String title;
  private int contentRevision;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<Taken> runs;

  /** What the newest run came to, without its steps, which stand in the run. */
  @JdbcTypeCode(SqlTypes.JSON)
  private Result result;

  @ElementCollection
  @CollectionTable(name = "allocation_mark", joinColumns = @JoinColumn(name = "allocation_id"))
  @BatchSize(size = 200)
  private Set<Mark> marks = new HashSet<>();

  @Embedded private @Nullable CouncilDecision decision;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<PartyAnswer> answers = List.of();

  @Enumerated(EnumType.STRING)
  private AllocationState state = AllocationState.DRAFT;

  private boolean closed;
  private long revision;
  @Version private long version;

  @Transient private final List<DomainEvent> events = new ArrayList<>();

  /** For Hibernate. */
  protected Allocation() {}

  Allocation(String council, String title, UUID runId, Result result) {
    this.id = UUID.randomUUID();
    this.council = council;
    this.title = title;
    this.contentRevision = 1;
    this.runs = List.of(new Taken(1, runId));
    this.result = result.withoutSteps();
    tell();
  }

  /**
   * Says what another run says.
   *
   * @param toldOf the highest revision that others were told of, which a restored database may not
   *     know: a point may name it, so it is not given to other content
   */
  void take(String newTitle, UUID runId, Result newResult, long toldOf) {
    if (title.equals(newTitle) && runs.getLast().runId().equals(runId)) {
      return;
    }
    if (state == AllocationState.ADOPTED) {
      throw new ProblemException(
          QuotaProblems.ALLOCATION_ADOPTED,
          "The council has adopted revision %d. Reopen the decision before the allocation is changed."
              .formatted(contentRevision));
    }
    contentRevision = Math.toIntExact(Math.max(contentRevision, toldOf) + 1);
    title = newTitle;
    List<Taken> all = new ArrayList<>(runs);
    all.add(new Taken(contentRevision, runId));
    runs = all;
    result = newResult.withoutSteps();
    if (decision != null) {
      UUID decided = decision.pointId();
      marks.removeIf(mark -> mark.pointId().equals(decided));
      decision = null;
      answers = List.of();
    }
    settle();
    tell();
  }

  /** Stands on these points of the newest agenda of a meeting, and on no others of it. */
  @Override
  public void putBefore(UUID meetingId, Collection<Mark> newMarks) {
    marks.removeIf(mark -> mark.meetingId().equals(meetingId) && !newMarks.contains(mark));
    marks.addAll(newMarks);
    settleAndTell();
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

  /** The council adopted it, on these conditions. */
  void adopt(CouncilDecision by, List<PartyAnswer> told) {
    boolean before = restsOn(by.pointId());
    decision = by;
    answers = List.copyOf(told);
    settle();
    if (!before) {
      tell();
      tellAdopted(by);
    }
  }

  /** The council rejected it. */
  void reject(CouncilDecision by) {
    decision = by;
    answers = List.of();
    settleAndTell();
  }

  /** Somebody whose consent is a condition answered, or corrected the answer. */
  void answer(PartyAnswer answer) {
    List<PartyAnswer> changed = new ArrayList<>(answers);
    changed.removeIf(known -> known.conditionId().equals(answer.conditionId()));
    changed.add(answer);
    answers = changed;
  }

  /** The decision was reopened. */
  void withdraw() {
    CouncilDecision by = decision;
    if (by != null) {
      decision = by.standing() == Standing.REJECTED ? null : by.withdrawn();
      settleAndTell();
    }
  }

  private void settleAndTell() {
    AllocationState before = state;
    settle();
    if (state != before) {
      tell();
    }
  }

  private void settle() {
    state = derived();
    closed = marks.stream().anyMatch(Mark::closed) || (decision != null && decision.itemClosed());
  }

  private AllocationState derived() {
    if (decision == null) {
      return marks.stream().anyMatch(mark -> mark.contentRevision() == contentRevision)
          ? AllocationState.BEFORE_COUNCIL
          : AllocationState.DRAFT;
    }
    return switch (decision.standing()) {
      case ADOPTED -> AllocationState.ADOPTED;
      case REJECTED -> AllocationState.REJECTED;
      case WITHDRAWN -> AllocationState.SUSPENDED;
    };
  }

  /** Tells again where it stands, each with the next revision. */
  void retell() {
    tell();
    if (decision != null && state == AllocationState.ADOPTED) {
      tellAdopted(decision);
    }
  }

  private void tell() {
    events.add(AllocationCalculated.of(this, ++revision));
  }

  private void tellAdopted(CouncilDecision by) {
    AllocationCalculated told = AllocationCalculated.of(this, ++revision);
    events.add(AllocationAdopted.of(told, by.decidedOn(), by.pointId()));
  }

  /** Whether what is told is not for the public. */
  boolean confidential() {
    return closed || state == AllocationState.DRAFT;
  }

  /** Whether this point's decision is the one that adopted it, and stands. */
  boolean restsOn(UUID pointId) {
    return decidedBy(pointId) && state == AllocationState.ADOPTED;
  }

  /** Whether the decision on this point was the last to change it. */
  boolean decidedBy(UUID pointId) {
    return decision != null && decision.pointId().equals(pointId);
  }

  /** Those whose consent is still awaited. */
  List<PartyAnswer> awaited() {
    return answers.stream().filter(a -> a.state() == PartyAnswer.State.OPEN).toList();
  }

  /** Those who refused. */
  List<PartyAnswer> refused() {
    return answers.stream().filter(a -> a.state() == PartyAnswer.State.REFUSED).toList();
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

  @Override
  public String council() {
    return council;
  }

  String title() {
    return title;
  }

  int contentRevision() {
    return contentRevision;
  }

  List<Taken> runs() {
    return runs;
  }

  Result result() {
    return result;
  }

  List<Mark> marks() {
    return marks.stream()
        .sorted(Comparator.comparing((Mark mark) -> mark.pointId().toString()))
        .toList();
  }

  @Nullable CouncilDecision decision() {
    return decision;
  }

  @Nullable LocalDate decidedOn() {
    return decision == null ? null : decision.decidedOn();
  }

  List<PartyAnswer> answers() {
    return answers;
  }

  AllocationState state() {
    return state;
  }

  boolean closed() {
    return closed;
  }
}
