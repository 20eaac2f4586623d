package dk.kkr.decision.followups;

import dk.kkr.platform.change.DomainEvent;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What other services are told about follow-ups. */
sealed interface FollowUpEvent extends DomainEvent {

  /** The follow-up. */
  UUID followUpId();

  @Override
  default UUID aggregateId() {
    return followUpId();
  }

  /**
   * Something is to come back to the council; told again when it changes.
   *
   * @param followUpId the follow-up
   * @param council key of the council
   * @param title what comes back
   * @param text more about it
   * @param returnOn the first meeting on or after this day takes it up
   * @param returnMeetingId the meeting that takes it up
   * @param origin where it comes from
   * @param revision of the follow-up
   * @param confidential true when the item is closed
   */
  record FollowUpRaised(
      UUID followUpId,
      String council,
      String title,
      @Nullable String text,
      @Nullable LocalDate returnOn,
      @Nullable UUID returnMeetingId,
      Origin origin,
      long revision,
      boolean confidential)
      implements FollowUpEvent {}

  /**
   * A follow-up is done or no longer needed.
   *
   * @param followUpId the follow-up
   * @param council key of the council
   * @param settledOn day
   * @param note how
   * @param revision of the follow-up
   * @param confidential true when the item is closed
   */
  record FollowUpSettled(
      UUID followUpId,
      String council,
      LocalDate settledOn,
      @Nullable String note,
      long revision,
      boolean confidential)
      implements FollowUpEvent {}
}
