package dk.kkr.appointment.effects;

import dk.kkr.platform.change.DomainEvent;
import java.util.UUID;

/** What decision-service is told about the effects of its decisions; the point is the aggregate. */
sealed interface EffectEvent extends DomainEvent {

  /** The point decided on. */
  UUID pointId();

  @Override
  default UUID aggregateId() {
    return pointId();
  }

  /**
   * A decision took effect.
   *
   * @param pointId the point
   * @param meetingId the meeting
   * @param council key of the council
   * @param subject the slate, in the revision decided on
   * @param decisionRevision of the event that told the decision
   * @param summary what was done, in Danish
   * @param revision of the effect
   * @param confidential whether it is not for the public
   */
  record EffectApplied(
      UUID pointId,
      UUID meetingId,
      String council,
      Subject subject,
      long decisionRevision,
      String summary,
      long revision,
      boolean confidential)
      implements EffectEvent {}

  /**
   * A decision does not apply. Never for the public: it says what the rules say of a slate.
   *
   * @param pointId the point
   * @param meetingId the meeting
   * @param council key of the council
   * @param subject the slate, in the revision decided on
   * @param decisionRevision of the event that told the decision
   * @param reason why, in Danish
   * @param revision of the effect
   */
  record EffectRefused(
      UUID pointId,
      UUID meetingId,
      String council,
      Subject subject,
      long decisionRevision,
      String reason,
      long revision)
      implements EffectEvent {

    @Override
    public boolean confidential() {
      return true;
    }
  }
}
