package dk.kkr.agenda.meetings;

import com.fasterxml.jackson.annotation.JsonFormat;
import dk.kkr.platform.change.DomainEvent;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A meeting of a council was created. Contract: {@code contracts/events/agenda}. */
record MeetingScheduled(
    UUID meetingId,
    long revision,
    String council,
    @Nullable String title,
    LocalDate date,
    DateStatus dateStatus,
    @JsonFormat(pattern = "HH:mm") @Nullable LocalTime start,
    @Nullable String place,
    boolean external)
    implements DomainEvent {

  @Override
  public UUID aggregateId() {
    return meetingId;
  }
}
