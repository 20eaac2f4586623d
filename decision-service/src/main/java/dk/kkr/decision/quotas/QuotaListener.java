package dk.kkr.decision.quotas;

import dk.kkr.platform.inbox.EventMeta;
import dk.kkr.platform.inbox.Handlers;
import dk.kkr.platform.inbox.Listener;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

/** Keeps changes of the landstal, and says within the service that there was one. */
@ApplicationScoped
class QuotaListener implements Listener {

  private final LandstalChanges changes;
  private final Event<LandstalChanged> changed;

  QuotaListener(LandstalChanges changes, Event<LandstalChanged> changed) {
    this.changes = changes;
    this.changed = changed;
  }

  @Override
  public void register(Handlers handlers) {
    handlers.on("dk.kkr.quota.LandstalRevised", LandstalRevised.class, this::revised);
  }

  private void revised(LandstalRevised event, EventMeta meta) {
    LandstalChange change =
        changes.findByIdOptional(event.announcementId()).orElseGet(() -> new LandstalChange(event));
    change.follow(event);
    changes.persist(change);
    changed.fire(change.told());
  }
}
