package dk.kkr.agenda.decisions;

import dk.kkr.agenda.content.Given;
import dk.kkr.platform.change.Aggregate;
import dk.kkr.platform.change.DomainEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What came out of a recommendation point, as last told. Its id is that of the point. */
@Entity
class PointResult implements Aggregate {

  /** Whether the result stands. */
  enum State {
    /** Confirmed. */
    CONFIRMED,
    /** Confirmed once, and reopened since. */
    WITHDRAWN
  }

  @Id private UUID id;
  @Version private long version;
  private UUID meetingId;
  private String council;
  private @Nullable UUID itemId;
  private int agendaVersion;
  private @Nullable String proposedText;

  @Enumerated(EnumType.STRING)
  private State state;

  private boolean derived;
  private String outcome;
  private @Nullable String decidedText;
  private @Nullable String mode;
  private LocalDate decidedOn;
  private String force;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<Condition> conditions;

  private @Nullable LocalDate withdrawnOn;
  private @Nullable String withdrawalReason;

  protected PointResult() {}

  static PointResult of(UUID pointId) {
    PointResult result = new PointResult();
    result.id = pointId;
    return result;
  }

  /**
   * Takes a decision in.
   *
   * @param proposal what was before the council; null when its version of the agenda is not here
   */
  void confirm(DecisionConfirmed event, @Nullable Proposal proposal) {
    itemId = proposal == null ? null : proposal.itemId();
    proposedText = proposal == null ? null : proposal.words();
    meetingId = event.meetingId();
    council = event.council();
    agendaVersion = event.agendaVersion();
    state = State.CONFIRMED;
    derived = event.derived();
    outcome = event.outcome();
    decidedText = event.decidedText();
    mode = event.mode();
    decidedOn = event.decidedOn();
    force = event.force();
    List<Condition> known = Given.list(conditions);
    conditions =
        Given.list(event.conditions()).stream().map(each -> each.sinceKnown(known)).toList();
    withdrawnOn = null;
    withdrawalReason = null;
  }

  void withdraw(DecisionWithdrawn event) {
    state = State.WITHDRAWN;
    withdrawnOn = event.withdrawnOn();
    withdrawalReason = event.reason();
  }

  void resolve(ConditionResolved event) {
    force = event.force();
    conditions =
        conditions.stream()
            .map(
                each ->
                    each.conditionId().equals(event.conditionId())
                        ? each.resolved(event.result(), event.resolvedOn())
                        : each)
            .toList();
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
  public List<DomainEvent> takeEvents() {
    return List.of();
  }

  UUID meetingId() {
    return meetingId;
  }

  boolean stands() {
    return state == State.CONFIRMED;
  }

  /** What was decided on, while the decision stands and is not derived. */
  Optional<DecidedPoint> decided() {
    UUID item = itemId;
    String words = proposedText;
    return stands() && !derived && item != null && words != null
        ? Optional.of(new DecidedPoint(id, item, words, view()))
        : Optional.empty();
  }

  ResultView view() {
    boolean stands = stands();
    return new ResultView(
        state.name(),
        stands ? outcome : null,
        derived,
        stands ? decidedText : null,
        stands ? mode : null,
        stands ? decidedOn : null,
        stands ? force : null,
        stands ? conditions : List.of(),
        agendaVersion,
        stands ? proposedText : null,
        withdrawnOn,
        withdrawalReason);
  }
}
