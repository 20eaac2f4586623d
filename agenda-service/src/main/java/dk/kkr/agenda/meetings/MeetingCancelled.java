package dk.kkr.agenda.meetings;

import dk.kkr.platform.change.DomainEvent;
import java.time.LocalDate;
import java.util.UUID;

/** A meeting will not be held. Contract: {@code contracts/events/agenda}. */
record MeetingCancelled(
    UUID meetingId, long revision, String council, LocalDate date, String reason)
    implements DomainEvent {

  @Override
  public UUID aggregateId() {
    return meetingId;
  }
}
