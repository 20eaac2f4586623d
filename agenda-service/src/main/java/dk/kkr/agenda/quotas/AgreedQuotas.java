package dk.kkr.agenda.quotas;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tables of agreements, for whoever shows an item. */
@ApplicationScoped
public class AgreedQuotas {

  private final QuotaTables tables;

  AgreedQuotas(QuotaTables tables) {
    this.tables = tables;
  }

  /**
   * The tables of these agreements as last told, read at once: at most one SELECT. Asked for one of
   * them and whether the reader may see a table that is not before the council, it gives the table,
   * or nothing when nothing was told of it.
   */
  public BiFunction<UUID, Boolean, Optional<QuotaTableView>> among(Set<UUID> ids) {
    Map<UUID, QuotaTable> told =
        ids.isEmpty()
            ? Map.of()
            : tables.list("id in ?1", ids).stream()
                .collect(Collectors.toMap(QuotaTable::id, Function.identity()));
    return (id, alsoDrafts) ->
        Optional.ofNullable(told.get(id))
            .filter(table -> alsoDrafts || !table.confidential())
            .map(QuotaTable::view);
  }
}
