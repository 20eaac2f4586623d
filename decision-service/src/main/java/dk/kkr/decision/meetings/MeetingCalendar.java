package dk.kkr.decision.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Looks meetings up for the other features. */
@ApplicationScoped
public class MeetingCalendar {

  private final Meetings meetings;

  MeetingCalendar(Meetings meetings) {
    this.meetings = meetings;
  }

  /** The meeting, if it is known here. */
  public Optional<KnownMeeting> find(UUID id) {
    return meetings.findByIdOptional(id).map(CouncilMeeting::known);
  }
}
