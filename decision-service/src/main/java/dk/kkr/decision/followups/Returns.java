package dk.kkr.decision.followups;

import dk.kkr.decision.meetings.KnownMeeting;
import dk.kkr.decision.meetings.MeetingCalendar;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Checks when something is to come back. */
@ApplicationScoped
class Returns {

  private final MeetingCalendar calendar;

  Returns(MeetingCalendar calendar) {
    this.calendar = calendar;
  }

  /**
   * The day or meeting of a return; of a meeting also its day.
   *
   * @throws ProblemException 422 when both are given, when the day does not lie after the origin's
   *     meeting, or when the meeting is not one of the council to come
   */
  Return checked(
      String council, Origin origin, @Nullable LocalDate returnOn, @Nullable UUID meetingId) {
    if (returnOn != null && meetingId != null) {
      throw invalid(
          "/returnOn",
          "and returnMeetingId exclude each other",
          "A follow-up comes back on a day or at a named meeting, not both. Leave one out.");
    }
    if (meetingId != null) {
      LocalDate day = meeting(council, meetingId).date();
      requireAfter(origin, day, "/returnMeetingId");
      return new Return(day, meetingId);
    }
    if (returnOn != null) {
      requireAfter(origin, returnOn, "/returnOn");
    }
    return new Return(returnOn, null);
  }

  private KnownMeeting meeting(String council, UUID meetingId) {
    KnownMeeting meeting =
        calendar
            .find(meetingId)
            .filter(known -> known.council().equals(council))
            .orElseThrow(
                () ->
                    invalid(
                        "/returnMeetingId",
                        "is no meeting of " + council,
                        "There is no such meeting of this council. A meeting that is not called yet cannot be named: give returnOn, and the first meeting on or after it takes the follow-up up."));
    if (meeting.cancelled()) {
      throw invalid(
          "/returnMeetingId",
          "is cancelled",
          "The meeting of %s is cancelled. Name another one, or give returnOn."
              .formatted(meeting.date()));
    }
    return meeting;
  }

  private static void requireAfter(Origin origin, LocalDate day, String pointer) {
    if (!day.isAfter(origin.meetingDate())) {
      throw invalid(
          pointer,
          "must lie after " + origin.meetingDate(),
          "The follow-up comes from the meeting of %s, so it can only come back after it."
              .formatted(origin.meetingDate()));
    }
  }

  private static ProblemException invalid(String pointer, String message, String detail) {
    return new ProblemException(Problems.INVALID_INPUT, detail).at(pointer, message);
  }
}
