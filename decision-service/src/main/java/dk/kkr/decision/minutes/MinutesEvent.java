package dk.kkr.decision.minutes;

import dk.kkr.platform.change.DomainEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What other services are told about minutes; the meeting is the aggregate. */
sealed interface MinutesEvent extends DomainEvent {

  /** The meeting. */
  UUID meetingId();

  @Override
  default UUID aggregateId() {
    return meetingId();
  }

  /**
   * A version of the minutes was published.
   *
   * @param meetingId the meeting
   * @param council key of the council
   * @param date day of the meeting
   * @param minutesVersion number of the version
   * @param publishedAt when
   * @param hash SHA-256 of what was published, hexadecimal
   * @param revision of the minutes
   */
  record MinutesPublished(
      UUID meetingId,
      String council,
      LocalDate date,
      int minutesVersion,
      Instant publishedAt,
      String hash,
      long revision)
      implements MinutesEvent {}

  /**
   * A later decision approved the minutes.
   *
   * @param meetingId the meeting
   * @param council key of the council
   * @param date day of the meeting
   * @param minutesVersion number of the version approved
   * @param approvedOn day of the approving decision
   * @param approvedAtMeetingId the meeting that approved them
   * @param pointId the approving point
   * @param revision of the minutes
   */
  record MinutesApproved(
      UUID meetingId,
      String council,
      LocalDate date,
      int minutesVersion,
      LocalDate approvedOn,
      UUID approvedAtMeetingId,
      UUID pointId,
      long revision)
      implements MinutesEvent {}
}
