package dk.kkr.agenda.versions;

import dk.kkr.agenda.meetings.Calendar;
import dk.kkr.agenda.meetings.Meeting;
import dk.kkr.agenda.versions.AgendaReading.Opened;
import dk.kkr.platform.change.Aggregate;
import dk.kkr.platform.republication.Ids;
import dk.kkr.platform.republication.Republisher;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells again of meetings, each with the newest version of its agenda. */
@ApplicationScoped
class MeetingRepublisher implements Republisher {

  private final Calendar calendar;
  private final AgendaReading reading;
  private final Ids ids;

  MeetingRepublisher(Calendar calendar, AgendaReading reading, EntityManager entities) {
    this.calendar = calendar;
    this.reading = reading;
    this.ids = new Ids(entities, "Meeting", "council", "revision > 0");
  }

  @Override
  public String kind() {
    return "meetings";
  }

  @Override
  public Ids ids() {
    return ids;
  }

  @Override
  public Optional<? extends Aggregate> retell(UUID id) {
    Optional<Meeting> meeting = calendar.findAlone(id);
    meeting.ifPresent(each -> each.tellAgain(newest(id)));
    return meeting;
  }

  private Meeting.@Nullable Newest newest(UUID id) {
    Opened opened = reading.open(id, null);
    AgendaVersion version = opened.version();
    return version == null
        ? null
        : new Meeting.Newest(
            version.kind(),
            version.note(),
            Told.sections(version, opened.today()),
            version.releasedAt());
  }
}
