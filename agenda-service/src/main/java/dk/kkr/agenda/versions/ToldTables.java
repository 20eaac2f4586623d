package dk.kkr.agenda.versions;

import dk.kkr.agenda.allocations.AllocationTableView;
import dk.kkr.agenda.allocations.ToldAllocations;
import dk.kkr.agenda.items.Lens;
import dk.kkr.agenda.quotas.AgreedQuotas;
import dk.kkr.agenda.quotas.QuotaTableView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The tables of what points decide on, as quota-service told them. */
@ApplicationScoped
class ToldTables implements Lens.Told {

  private final AgreedQuotas agreements;
  private final ToldAllocations allocations;

  ToldTables(AgreedQuotas agreements, ToldAllocations allocations) {
    this.agreements = agreements;
    this.allocations = allocations;
  }

  @Override
  public Optional<QuotaTableView> agreement(UUID id, boolean alsoDrafts) {
    return agreements.of(id, alsoDrafts);
  }

  @Override
  public Optional<AllocationTableView> allocation(UUID id, boolean alsoDrafts) {
    return allocations.of(id, alsoDrafts);
  }
}
