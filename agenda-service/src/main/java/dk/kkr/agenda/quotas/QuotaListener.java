package dk.kkr.agenda.quotas;

import dk.kkr.agenda.meetings.ShownOnMeetings;
import dk.kkr.platform.change.Changes;
import dk.kkr.platform.inbox.EventMeta;
import dk.kkr.platform.inbox.Handlers;
import dk.kkr.platform.inbox.Listener;
import jakarta.enterprise.context.ApplicationScoped;

/** Keeps the tables of agreements as quota-service tells them. */
@ApplicationScoped
class QuotaListener implements Listener {

  private final QuotaTables tables;
  private final ShownOnMeetings shown;
  private final Changes changes;

  QuotaListener(QuotaTables tables, ShownOnMeetings shown, Changes changes) {
    this.tables = tables;
    this.shown = shown;
    this.changes = changes;
  }

  @Override
  public void register(Handlers handlers) {
    handlers
        .on("dk.kkr.quota.QuotaCalculated", QuotaTold.class, this::told)
        .on("dk.kkr.quota.QuotaAgreed", QuotaTold.class, this::told);
  }

  // Each event carries the whole table, so one is enough to begin with.
  private void told(QuotaTold event, EventMeta meta) {
    QuotaTable known = tables.findById(event.agreementId());
    QuotaTable table = known == null ? QuotaTable.of(event.agreementId()) : known;
    QuotaTableView before = known == null ? null : known.view();
    table.follow(event, meta.confidential());
    tables.persist(table);
    changes.record("quota.follow", table, before, table.view());
    shown.changed(event.agreementId(), event.council());
  }
}
