package dk.kkr.agenda.meetings;

import dk.kkr.agenda.visibility.Reader;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Meetings as anybody may see them. */
@ApplicationScoped
public class PublicMeetings {

  private final Meetings meetings;

  PublicMeetings(Meetings meetings) {
    this.meetings = meetings;
  }

  /**
   * A meeting without anything that is not public.
   *
   * @param version counted up with every change
   */
  public record PublicMeeting(MeetingView meeting, long version) {}

  /** The latest meetings of a council by date, also cancelled ones, the latest first. */
  public List<PublicMeeting> latest(String council, int most) {
    return meetings.latest(council, most).stream()
        .map(
            meeting -> new PublicMeeting(MeetingView.of(meeting, Reader.PUBLIC), meeting.version()))
        .toList();
  }

  /** These meetings as anybody may see them, in no order; one SELECT. */
  public List<MeetingView> of(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : meetings.list("id in ?1", ids).stream()
            .map(meeting -> MeetingView.of(meeting, Reader.PUBLIC))
            .toList();
  }
}
