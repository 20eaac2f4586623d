package dk.kkr.quota.agendas;

import dk.kkr.platform.inbox.EventMeta;
import dk.kkr.platform.inbox.Handlers;
import dk.kkr.platform.inbox.Listener;
import dk.kkr.quota.agreements.CouncilAgendas;
import dk.kkr.quota.effects.Effects;
import jakarta.enterprise.context.ApplicationScoped;

/** Released agendas put agreements before the council, and closed items close them. */
@ApplicationScoped
class AgendaListener implements Listener {

  private final CouncilAgendas agreements;
  private final Effects effects;

  AgendaListener(CouncilAgendas agreements, Effects effects) {
    this.agreements = agreements;
    this.effects = effects;
  }

  @Override
  public void register(Handlers handlers) {
    handlers
        .on("dk.kkr.agenda.AgendaReleased", AgendaReleased.class, this::released)
        .on("dk.kkr.agenda.MeetingCancelled", MeetingCancelled.class, this::cancelled)
        .on("dk.kkr.agenda.ItemVisibilityChanged", ItemVisibilityChanged.class, this::shown);
  }

  void released(AgendaReleased event, EventMeta meta) {
    agreements.released(
        event.meetingId(), event.council(), event.agendaVersion(), event.agreements());
    event.agreements().forEach(point -> effects.shown(point.itemId(), point.closed()));
  }

  void cancelled(MeetingCancelled event, EventMeta meta) {
    agreements.cancelled(event.meetingId());
  }

  void shown(ItemVisibilityChanged event, EventMeta meta) {
    agreements.shown(event.itemId(), event.closed());
    effects.shown(event.itemId(), event.closed());
  }
}
