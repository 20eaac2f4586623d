package dk.kkr.quota.effects;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The effects of all decisions. */
@ApplicationScoped
class DecisionEffects implements PanacheRepositoryBase<DecisionEffect, UUID> {

  /** Those of decisions on an item. */
  List<DecisionEffect> onItem(UUID itemId) {
    return list("itemId = ?1 order by id", itemId);
  }
}
