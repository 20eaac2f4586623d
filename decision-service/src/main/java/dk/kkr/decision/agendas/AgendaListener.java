package dk.kkr.decision.agendas;

import dk.kkr.decision.points.PointMerge;
import dk.kkr.decision.sheets.DecisionSheets;
import dk.kkr.platform.inbox.EventMeta;
import dk.kkr.platform.inbox.Handlers;
import dk.kkr.platform.inbox.Listener;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Makes a sheet of a released agenda, merges every later version into it, and closes or opens its
 * items as soon as they are.
 */
@ApplicationScoped
class AgendaListener implements Listener {

  private final DecisionSheets sheets;
  private final PointMerge points;

  AgendaListener(DecisionSheets sheets, PointMerge points) {
    this.sheets = sheets;
    this.points = points;
  }

  @Override
  public void register(Handlers handlers) {
    handlers
        .on("dk.kkr.agenda.AgendaReleased", AgendaReleased.class, this::released)
        .on(
            "dk.kkr.agenda.ItemVisibilityChanged",
            ItemVisibilityChanged.class,
            this::visibilityChanged);
  }

  void released(AgendaReleased agenda, EventMeta meta) {
    AgendaFlattening flat = AgendaFlattening.of(agenda);
    boolean taken =
        sheets.merge(
            agenda.meetingId(),
            agenda.council(),
            agenda.date(),
            agenda.agendaVersion(),
            agenda.asHeld(),
            flat.lines());
    if (taken) {
      points.merge(agenda.meetingId(), agenda.agendaVersion(), flat.points());
    }
  }

  void visibilityChanged(ItemVisibilityChanged item, EventMeta meta) {
    sheets.show(item.meetingId(), item.itemId(), item.closed(), item.publicTitle());
    points.show(item.meetingId(), item.itemId(), item.closed());
  }
}
