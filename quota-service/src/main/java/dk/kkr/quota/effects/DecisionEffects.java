package dk.kkr.quota.effects;

import dk.kkr.platform.query.Criteria;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The effects of all decisions. */
@ApplicationScoped
class DecisionEffects implements PanacheRepositoryBase<DecisionEffect, UUID> {

  /** Those of decisions on an item. */
  List<DecisionEffect> onItem(UUID itemId) {
    return list("itemId = ?1 order by id", itemId);
  }

  /** Ids in ascending order. */
  List<UUID> ids(@Nullable String council, @Nullable UUID after, int limit) {
    Criteria criteria =
        new Criteria("1 = 1")
            .and("council = :council", "council", council)
            .and("id > :after", "after", after);
    return find(
            "select id from DecisionEffect where " + criteria.where() + " order by id",
            criteria.values())
        .project(UUID.class)
        .range(0, limit - 1)
        .list();
  }
}
