package dk.kkr.agenda.allocations;

import dk.kkr.agenda.meetings.ShownOnMeetings;
import dk.kkr.platform.change.Changes;
import dk.kkr.platform.inbox.EventMeta;
import dk.kkr.platform.inbox.Handlers;
import dk.kkr.platform.inbox.Listener;
import jakarta.enterprise.context.ApplicationScoped;

/** Keeps the tables of allocations as quota-service tells them. */
@ApplicationScoped
class AllocationListener implements Listener {

  private final AllocationTables tables;
  private final ShownOnMeetings shown;
  private final Changes changes;

  AllocationListener(AllocationTables tables, ShownOnMeetings shown, Changes changes) {
    this.tables = tables;
    this.shown = shown;
    this.changes = changes;
  }

  @Override
  public void register(Handlers handlers) {
    handlers
        .on("dk.kkr.quota.AllocationCalculated", AllocationTold.class, this::told)
        .on("dk.kkr.quota.AllocationAdopted", AllocationTold.class, this::told);
  }

  // Each event carries the whole table, so one is enough to begin with.
  private void told(AllocationTold event, EventMeta meta) {
    AllocationTable known = tables.findById(event.allocationId());
    AllocationTable table = known == null ? AllocationTable.of(event.allocationId()) : known;
    AllocationTableView before = known == null ? null : known.view();
    table.follow(event, meta.confidential());
    tables.persist(table);
    changes.record("allocation.follow", table, before, table.view());
    shown.changed(event.allocationId(), event.council());
  }
}
