package dk.kkr.agenda.allocations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Tables of allocations, for whoever shows an item. */
@ApplicationScoped
public class ToldAllocations {

  private final AllocationTables tables;

  ToldAllocations(AllocationTables tables) {
    this.tables = tables;
  }

  /**
   * The table of an allocation as last told; empty when nothing was told of it.
   *
   * @param alsoDrafts whether the reader may see a table that is not before the council
   */
  public Optional<AllocationTableView> of(UUID allocationId, boolean alsoDrafts) {
    return tables
        .findByIdOptional(allocationId)
        .filter(table -> alsoDrafts || !table.confidential())
        .map(AllocationTable::view);
  }
}
