package dk.kkr.agenda.search;

import dk.kkr.agenda.decisions.ResultChanged;
import dk.kkr.agenda.items.ItemTodayChanged;
import dk.kkr.agenda.meetings.MeetingMoved;
import dk.kkr.agenda.pastminutes.PastMinutesShown;
import dk.kkr.agenda.versions.AgendaWentOut;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Writes the index in the transaction in which something of an agenda changes for its readers. */
@ApplicationScoped
class IndexUpkeep {

  private final SearchIndex index;

  IndexUpkeep(SearchIndex index) {
    this.index = index;
  }

  void released(@Observes AgendaWentOut agenda) {
    index.write(agenda.meetingId());
  }

  void shownOtherwise(@Observes ItemTodayChanged item) {
    index.write(item.meetingId());
  }

  void moved(@Observes MeetingMoved meeting) {
    index.write(meeting.meetingId());
  }

  void told(@Observes PastMinutesShown minutes) {
    index.write(minutes.meetingId());
  }

  void decided(@Observes ResultChanged result) {
    index.writePoint(result.meetingId(), result.pointId());
  }
}
