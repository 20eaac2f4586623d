package dk.kkr.quota.effects;

import dk.kkr.platform.change.Aggregate;
import dk.kkr.platform.change.DomainEvent;
import dk.kkr.quota.effects.EffectEvent.EffectApplied;
import dk.kkr.quota.effects.EffectEvent.EffectRefused;
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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What became here of the decision on one point. Told when it changes; the same said again changes
 * nothing.
 */
@Entity
@Table(name = "decision_effect")
class DecisionEffect implements Aggregate {

  @Id private UUID id;
  private UUID meetingId;
  private UUID itemId;
  private String council;

  @Embedded
  @AttributeOverride(name = "type", column = @Column(name = "subject_type"))
  @AttributeOverride(name = "id", column = @Column(name = "subject_id"))
  @AttributeOverride(name = "revision", column = @Column(name = "subject_revision"))
  private DecidedSubject subject;

  private long decisionRevision;

  @Enumerated(EnumType.STRING)
  private EffectState state = EffectState.COMPENSATED;

  private String message = "";
  private boolean confidential;
  private long revision;
  @Version private long version;

  @Transient private final List<DomainEvent> events = new ArrayList<>();

  /** For Hibernate. */
  protected DecisionEffect() {}

  /** Of a decision that has not done anything yet. */
  DecisionEffect(DecidedOn on, DecidedSubject subject) {
    this.id = on.pointId();
    this.meetingId = on.meetingId();
    this.itemId = on.itemId();
    this.council = on.council();
    this.subject = subject;
  }

  /** The decision was confirmed: what came of one on something else is gone. */
  void concerns(DecidedSubject newSubject) {
    if (!newSubject.equals(subject)) {
      subject = newSubject;
      state = EffectState.COMPENSATED;
    }
  }

  /**
   * It took effect, or its effect changed.
   *
   * @param answering revision of the confirmed decision; kept when this is told, so that the same
   *     decision told again changes nothing
   */
  void applied(String summary, boolean nowConfidential, long answering) {
    become(EffectState.APPLIED, summary, nowConfidential, answering);
  }

  /**
   * It could not take effect.
   *
   * @param answering as above
   */
  void refused(String reason, boolean nowConfidential, long answering) {
    become(EffectState.REFUSED, reason, nowConfidential, answering);
  }

  /** Its item was closed to the public, or opened: what is told from now on says so. */
  void show(boolean closed) {
    confidential = closed;
  }

  /** The decision was reopened: nothing of it is left, and decision-service knows. */
  void compensated() {
    state = EffectState.COMPENSATED;
  }

  private void become(
      EffectState newState, String newMessage, boolean nowConfidential, long answering) {
    if (state == newState && message.equals(newMessage) && confidential == nowConfidential) {
      return;
    }
    state = newState;
    message = newMessage;
    confidential = nowConfidential;
    decisionRevision = answering;
    tell();
  }

  /** Tells where it stands, unless nothing is left of it. */
  void tell() {
    switch (state) {
      case APPLIED ->
          events.add(
              new EffectApplied(
                  id,
                  meetingId,
                  council,
                  subject,
                  decisionRevision,
                  message,
                  ++revision,
                  confidential));
      case REFUSED ->
          events.add(
              new EffectRefused(
                  id,
                  meetingId,
                  council,
                  subject,
                  decisionRevision,
                  message,
                  ++revision,
                  confidential));
      case COMPENSATED -> {}
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

  long decisionRevision() {
    return decisionRevision;
  }

  EffectState state() {
    return state;
  }

  DecidedSubject subject() {
    return subject;
  }

  EffectRecord record() {
    return new EffectRecord(id, itemId, subject, decisionRevision, state, message);
  }
}
