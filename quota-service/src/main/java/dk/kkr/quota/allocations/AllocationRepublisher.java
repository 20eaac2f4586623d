package dk.kkr.quota.allocations;

import dk.kkr.platform.change.Aggregate;
import dk.kkr.platform.republication.Ids;
import dk.kkr.platform.republication.Republisher;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** Tells the tables of allocations again. */
@ApplicationScoped
class AllocationRepublisher implements Republisher {

  private final Allocations allocations;
  private final Ids ids;

  AllocationRepublisher(Allocations allocations, EntityManager entities) {
    this.allocations = allocations;
    this.ids = new Ids(entities, "Allocation", "council", "revision > 0");
  }

  @Override
  public String kind() {
    return "allocations";
  }

  @Override
  public Ids ids() {
    return ids;
  }

  @Override
  public Optional<? extends Aggregate> retell(UUID id) {
    Optional<Allocation> allocation =
        allocations.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    allocation.ifPresent(Allocation::retell);
    return allocation;
  }
}
