package dk.kkr.decision.meetings;

import dk.kkr.platform.inbox.EventMeta;
import dk.kkr.platform.inbox.Handlers;
import dk.kkr.platform.inbox.Listener;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes in where and when meetings are held, and whether. */
@ApplicationScoped
class MeetingListener implements Listener {

  private final Meetings meetings;
  private final Event<MeetingMoved> moved;
  private final Event<MeetingCalledOff> calledOff;

  MeetingListener(Meetings meetings, Event<MeetingMoved> moved, Event<MeetingCalledOff> calledOff) {
    this.meetings = meetings;
    this.moved = moved;
    this.calledOff = calledOff;
  }

  @Override
  public void register(Handlers handlers) {
    handlers
        .on("dk.kkr.agenda.MeetingScheduled", Scheduled.class, this::scheduled)
        .on("dk.kkr.agenda.MeetingRescheduled", Scheduled.class, this::rescheduled)
        .on("dk.kkr.agenda.MeetingCancelled", Cancelled.class, this::cancelled);
  }

  // Told again, a meeting may be on another day than was last heard of it.
  void scheduled(Scheduled event, EventMeta meta) {
    CouncilMeeting meeting = meeting(event.meetingId(), event.council(), event.date());
    LocalDate before = meeting.known().date();
    meeting.schedule(event.date(), event.title(), event.start(), event.place());
    if (!event.date().equals(before)) {
      moved.fire(new MeetingMoved(meeting.known()));
    }
  }

  void rescheduled(Scheduled event, EventMeta meta) {
    CouncilMeeting meeting = meeting(event.meetingId(), event.council(), event.date());
    meeting.schedule(event.date(), event.title(), event.start(), event.place());
    moved.fire(new MeetingMoved(meeting.known()));
  }

  void cancelled(Cancelled event, EventMeta meta) {
    CouncilMeeting meeting = meeting(event.meetingId(), event.council(), event.date());
    meeting.cancel();
    calledOff.fire(new MeetingCalledOff(meeting.known(), event.reason()));
  }

  private CouncilMeeting meeting(UUID id, String council, LocalDate date) {
    return meetings
        .findByIdOptional(id)
        .orElseGet(
            () -> {
              CouncilMeeting meeting = new CouncilMeeting(id, council, date);
              meetings.persist(meeting);
              return meeting;
            });
  }

  /**
   * What is needed of {@code MeetingScheduled} and {@code MeetingRescheduled}.
   *
   * @param meetingId the meeting
   * @param council key of the council
   * @param title a title of its own
   * @param date the day
   * @param start local time
   * @param place where
   */
  record Scheduled(
      UUID meetingId,
      String council,
      @Nullable String title,
      LocalDate date,
      @Nullable LocalTime start,
      @Nullable String place) {}

  /**
   * What is needed of {@code MeetingCancelled}.
   *
   * @param meetingId the meeting
   * @param council key of the council
   * @param date the day it was called for
   * @param reason why
   */
  record Cancelled(UUID meetingId, String council, LocalDate date, String reason) {}
}
