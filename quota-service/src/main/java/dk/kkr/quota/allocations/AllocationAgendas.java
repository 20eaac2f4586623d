package dk.kkr.quota.allocations;

import dk.kkr.platform.change.Changes;
import dk.kkr.quota.council.RecordedChanges;
import dk.kkr.quota.council.TabledSubjects;
import jakarta.inject.Singleton;

/** What released agendas do to allocations; runs in the caller's transaction. */
@Singleton
class AllocationAgendas extends TabledSubjects<Allocation> {

  AllocationAgendas(Allocations allocations, Changes changes) {
    super(
        AllocationDecisions.TYPE,
        allocations,
        new RecordedChanges<>(changes, AllocationView::full));
  }
}
