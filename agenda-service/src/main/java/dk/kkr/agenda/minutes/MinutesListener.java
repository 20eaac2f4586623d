package dk.kkr.agenda.minutes;

import dk.kkr.agenda.backlog.Backlog;
import dk.kkr.agenda.meetings.Calendar;
import dk.kkr.platform.inbox.EventMeta;
import dk.kkr.platform.inbox.Handlers;
import dk.kkr.platform.inbox.Listener;
import jakarta.enterprise.context.ApplicationScoped;

/** Published minutes await approval on the backlog; approved ones close their meeting. */
@ApplicationScoped
class MinutesListener implements Listener {

  private final Calendar calendar;
  private final Backlog backlog;

  MinutesListener(Calendar calendar, Backlog backlog) {
    this.calendar = calendar;
    this.backlog = backlog;
  }

  @Override
  public void register(Handlers handlers) {
    handlers
        .on("dk.kkr.decision.MinutesPublished", MinutesPublished.class, this::published)
        .on("dk.kkr.decision.MinutesApproved", MinutesApproved.class, this::approved);
  }

  private void published(MinutesPublished event, EventMeta meta) {
    calendar.minutesPublished(event.meetingId(), event.minutesVersion());
    backlog.minutesPublished(
        event.meetingId(),
        event.council(),
        event.date(),
        event.minutesVersion(),
        meta.confidential());
  }

  private void approved(MinutesApproved event, EventMeta meta) {
    calendar.minutesApproved(event.meetingId(), event.minutesVersion());
    backlog.minutesApproved(event.meetingId(), event.approvedOn());
  }
}
