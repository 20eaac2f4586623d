package dk.kkr.quota.agendas;

import dk.kkr.platform.inbox.EventMeta;
import dk.kkr.platform.inbox.Handlers;
import dk.kkr.platform.inbox.Listener;
import dk.kkr.quota.council.PutBefore;
import dk.kkr.quota.council.ShownItems;
import dk.kkr.quota.council.SubjectsOnAgendas;
import dk.kkr.quota.effects.Effects;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Released agendas put agreements and allocations before the council, closed items close them. */
@ApplicationScoped
class AgendaListener implements Listener {

  private final List<SubjectsOnAgendas> subjects;
  private final ShownItems items;
  private final Effects effects;

  AgendaListener(@All List<SubjectsOnAgendas> subjects, ShownItems items, Effects effects) {
    this.subjects = subjects;
    this.items = items;
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
    for (SubjectsOnAgendas kind : subjects) {
      List<PutBefore> points = event.points(kind.type());
      points.forEach(point -> items.show(point.itemId(), point.closed()));
      kind.released(event.meetingId(), event.council(), event.agendaVersion(), points);
      points.forEach(point -> effects.shown(point.itemId(), point.closed()));
    }
  }

  void cancelled(MeetingCancelled event, EventMeta meta) {
    subjects.forEach(kind -> kind.cancelled(event.meetingId()));
  }

  void shown(ItemVisibilityChanged event, EventMeta meta) {
    items.show(event.itemId(), event.closed());
    subjects.forEach(kind -> kind.shown(event.itemId(), event.closed()));
    effects.shown(event.itemId(), event.closed());
  }
}
