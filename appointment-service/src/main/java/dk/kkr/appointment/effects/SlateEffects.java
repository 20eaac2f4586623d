package dk.kkr.appointment.effects;

import dk.kkr.appointment.Criteria;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The effects of all decisions on slates. */
@ApplicationScoped
class SlateEffects implements PanacheRepositoryBase<SlateEffect, UUID> {

  /** Ids in ascending order, behind one of them. */
  List<UUID> ids(@Nullable String scope, @Nullable UUID after, int limit) {
    Criteria criteria =
        new Criteria("1 = 1")
            .and("x.council = :scope", "scope", scope)
            .and("x.id > :after", "after", after);
    return find(
            "select x.id from SlateEffect x where " + criteria.where() + " order by x.id",
            criteria.values())
        .project(UUID.class)
        .range(0, limit - 1)
        .list();
  }

  /** Those of the council that were refused, the oldest decision first. */
  List<SlateEffect> refused(String council) {
    return list("council = ?1 and state = ?2 order by decidedOn, id", council, EffectState.REFUSED);
  }
}
