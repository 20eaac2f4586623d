package dk.kkr.quota.effects;

import dk.kkr.platform.change.DomainEvent;
import java.util.UUID;

/** What other services are told about the effects of decisions. */
sealed interface EffectEvent extends DomainEvent {

  /** The point decided on. */
  UUID pointId();

  @Override
  default UUID aggregateId() {
    return pointId();
  }

  /**
   * A decision took effect, or its effect changed.
   *
   * @param pointId the point
   * @param meetingId the meeting
   * @param council key of the council that decided
   * @param subject what was decided on
   * @param decisionRevision revision of the confirmed decision
   * @param summary how it stands, in Danish
   * @param revision of the effect's events
   * @param confidential when the subject is not for the public
   */
  record EffectApplied(
      UUID pointId,
      UUID meetingId,
      String council,
      DecidedSubject subject,
      long decisionRevision,
      String summary,
      long revision,
      boolean confidential)
      implements EffectEvent {}

  /**
   * A decision, or a later answer or reopening, could not take effect.
   *
   * @param pointId the point
   * @param meetingId the meeting
   * @param council key of the council that decided
   * @param subject what was decided on
   * @param decisionRevision revision of the confirmed decision
   * @param reason why, in Danish
   * @param revision of the effect's events
   * @param confidential when the subject is not for the public
   */
  record EffectRefused(
      UUID pointId,
      UUID meetingId,
      String council,
      DecidedSubject subject,
      long decisionRevision,
      String reason,
      long revision,
      boolean confidential)
      implements EffectEvent {}
}
