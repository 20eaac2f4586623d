package dk.kkr.appointment.effects;

import dk.kkr.appointment.effects.EffectEvent.EffectApplied;
import dk.kkr.appointment.effects.EffectEvent.EffectRefused;
import dk.kkr.platform.change.Aggregate;
import dk.kkr.platform.change.DomainEvent;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What came of the decision on one point. */
@Entity
@Table(name = "slate_effect")
class SlateEffect implements Aggregate {

  @Id private UUID id;
  private UUID meetingId;
  private String council;

  @Embedded
  @AttributeOverride(name = "type", column = @Column(name = "subject_type"))
  @AttributeOverride(name = "id", column = @Column(name = "subject_id"))
  @AttributeOverride(name = "revision", column = @Column(name = "subject_revision"))
  private Subject subject;

  private LocalDate decidedOn;
  private long decisionRevision;
  private boolean closed;

  @Enumerated(EnumType.STRING)
  private Force force;

  // The day and the event that made it so.
  private LocalDate forceSince;
  private long forceRevision;
  private boolean amended;

  @Enumerated(EnumType.STRING)
  private EffectState state = EffectState.COMPENSATED;

  private @Nullable UUID bodyId;
  private String said = "";
  private long revision;
  @Version private long version;

  @Transient private final List<DomainEvent> events = new ArrayList<>();

  /** For Hibernate. */
  protected SlateEffect() {}

  /** Nothing has come of it yet. */
  SlateEffect(Decided decided) {
    this.id = decided.pointId();
    follow(decided);
  }

  /** The decision that this is about from now on. */
  final void follow(Decided decided) {
    meetingId = decided.meetingId();
    council = decided.council();
    subject = decided.subject();
    decidedOn = decided.decidedOn();
    decisionRevision = decided.revision();
    closed = decided.confidential();
    amended = decided.amended();
    force = decided.force();
    forceSince = decided.decidedOn();
    forceRevision = decided.revision();
  }

  /** How far the decision is in force from that day, as that event says. */
  void move(Force newForce, LocalDate on, long eventRevision) {
    force = newForce;
    forceSince = on;
    forceRevision = eventRevision;
  }

  /** It was carried out, as far as it is in force: tells what was done. */
  void apply(@Nullable UUID newBodyId, String summary) {
    state = EffectState.APPLIED;
    bodyId = newBodyId;
    said = summary;
    tell();
  }

  /** It cannot be carried out: tells why. */
  void refuse(String reason) {
    state = EffectState.REFUSED;
    said = reason;
    tell();
  }

  /** The decision was taken back; whoever took it back knows. */
  void compensate() {
    state = EffectState.COMPENSATED;
  }

  /** Tells again what came of it; nothing when the decision no longer stands. */
  boolean retell() {
    if (state == EffectState.COMPENSATED) {
      return false;
    }
    tell();
    return true;
  }

  private void tell() {
    if (state == EffectState.REFUSED) {
      events.add(
          new EffectRefused(id, meetingId, council, subject, decisionRevision, said, ++revision));
    } else {
      events.add(
          new EffectApplied(
              id,
              meetingId,
              council,
              subject,
              decisionRevision,
              said,
              ++revision,
              closed || force != Force.IN_FORCE));
    }
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

  UUID meetingId() {
    return meetingId;
  }

  Subject subject() {
    return subject;
  }

  LocalDate decidedOn() {
    return decidedOn;
  }

  long decisionRevision() {
    return decisionRevision;
  }

  Force force() {
    return force;
  }

  LocalDate forceSince() {
    return forceSince;
  }

  long forceRevision() {
    return forceRevision;
  }

  /** Whether something else was adopted than was put forward. */
  boolean amended() {
    return amended;
  }

  EffectState state() {
    return state;
  }

  /** Null until something was carried out. */
  @Nullable UUID bodyId() {
    return bodyId;
  }

  String said() {
    return said;
  }
}
