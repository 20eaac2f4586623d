package dk.kkr.agenda.allocations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tables of allocations, for whoever shows an item. */
@ApplicationScoped
public class ToldAllocations {

  private final AllocationTables tables;

  ToldAllocations(AllocationTables tables) {
    this.tables = tables;
  }

  /**
   * The tables of these allocations as last told, read at once: at most one SELECT. Asked for one
   * of them and whether the reader may see a table that is not before the council, it gives the
   * table, or nothing when nothing was told of it.
   */
  public BiFunction<UUID, Boolean, Optional<AllocationTableView>> among(Set<UUID> ids) {
    Map<UUID, AllocationTable> told =
        ids.isEmpty()
            ? Map.of()
            : tables.list("id in ?1", ids).stream()
                .collect(Collectors.toMap(AllocationTable::id, Function.identity()));
    return (id, alsoDrafts) ->
        Optional.ofNullable(told.get(id))
            .filter(table -> alsoDrafts || !table.confidential())
            .map(AllocationTable::view);
  }
}
