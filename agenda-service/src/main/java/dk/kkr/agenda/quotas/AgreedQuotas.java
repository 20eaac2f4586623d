package dk.kkr.agenda.quotas;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Tables of agreements, for whoever shows an item. */
@ApplicationScoped
public class AgreedQuotas {

  private final QuotaTables tables;

  AgreedQuotas(QuotaTables tables) {
    this.tables = tables;
  }

  /**
   * The table of an agreement as last told; empty when nothing was told of it.
   *
   * @param alsoDrafts whether the reader may see a table that is not before the council
   */
  public Optional<QuotaTableView> of(UUID agreementId, boolean alsoDrafts) {
    return tables
        .findByIdOptional(agreementId)
        .filter(table -> alsoDrafts || !table.confidential())
        .map(QuotaTable::view);
  }
}
