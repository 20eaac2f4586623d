package dk.kkr.agenda.pastminutes;

import dk.kkr.agenda.meetings.Meeting;
import dk.kkr.agenda.meetings.ShownOnMeetings;
import dk.kkr.platform.change.Changes;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The minutes of the past, one record for each meeting that has them, for this and other features.
 */
@ApplicationScoped
public class PastRecords {

  private final PastMinutesTable table;
  private final ShownOnMeetings shown;
  private final Event<PastMinutesShown> told;
  private final Changes changes;
  private final Clock clock;

  PastRecords(
      PastMinutesTable table,
      ShownOnMeetings shown,
      Event<PastMinutesShown> told,
      Changes changes,
      Clock clock) {
    this.table = table;
    this.shown = shown;
    this.told = told;
    this.changes = changes;
    this.clock = clock;
  }

  /** The record of a meeting, if there is one. */
  public Optional<PastMinutes> of(UUID meetingId) {
    return table.of(meetingId);
  }

  /** Keeps what a file tells of a meeting that has no record yet. */
  public void keep(Meeting meeting, PastMinutes.Told told) {
    PastMinutes minutes = PastMinutes.take(meeting.id(), meeting.council(), told, now());
    table.persist(minutes);
    changes.record("past-minutes.take", minutes, null, minutes.full());
    shown.changed(meeting.id());
  }

  /** Lets everybody read the record of a meeting. */
  void publish(PastMinutes minutes, @Nullable String reason) {
    PastMinutesView before = minutes.full();
    minutes.publish(reason, now());
    changes.record("past-minutes.publish", minutes, before, minutes.full());
    shown.changed(minutes.meetingId());
    told.fire(new PastMinutesShown(minutes.meetingId()));
  }

  /** Takes a record away; the meeting stays held. */
  void delete(PastMinutes minutes) {
    table.delete(minutes);
    changes.record("past-minutes.delete", minutes, minutes.full(), null);
    shown.changed(minutes.meetingId());
    told.fire(new PastMinutesShown(minutes.meetingId()));
  }

  /**
   * The record.
   *
   * @throws ProblemException 404 when the meeting has none
   */
  PastMinutes get(UUID meetingId) {
    return of(meetingId)
        .orElseThrow(
            () ->
                new ProblemException(
                    Problems.NOT_FOUND,
                    "Meeting %s has no minutes from a file. POST /imports takes them in."
                        .formatted(meetingId)));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
