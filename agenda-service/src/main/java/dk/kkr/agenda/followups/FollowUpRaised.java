package dk.kkr.agenda.followups;

import dk.kkr.agenda.backlog.FollowUp;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service reads of the event. Contract: {@code contracts/events/decision}. */
record FollowUpRaised(
    UUID followUpId,
    String council,
    String title,
    @Nullable String text,
    @Nullable LocalDate returnOn,
    @Nullable UUID returnMeetingId,
    Origin origin) {

  /** Where it was decided. */
  record Origin(
      UUID meetingId,
      LocalDate meetingDate,
      UUID itemId,
      String itemNumber,
      @Nullable UUID pointId) {}

  FollowUp followUp(boolean confidential) {
    return new FollowUp(
        followUpId,
        council,
        title,
        text,
        returnOn,
        returnMeetingId,
        origin.meetingId(),
        origin.meetingDate(),
        origin.itemId(),
        origin.itemNumber(),
        origin.pointId(),
        confidential);
  }
}
