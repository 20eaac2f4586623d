package dk.kkr.platform.republication;

import dk.kkr.platform.query.Criteria;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ids of an entity in ascending order (as the database sorts them), page by page. */
public final class Ids {

  private final EntityManager entities;
  private final String entity;
  private final String scopePath;
  private final String condition;

  /**
   * Of these entities.
   *
   * @param entity name in the query language
   * @param scopePath the attribute that {@code scope()} is, such as {@code place.council}
   * @param condition which of them have something to tell, such as {@code revision > 0}
   */
  public Ids(EntityManager entities, String entity, String scopePath, String condition) {
    this.entities = entities;
    this.entity = entity;
    this.scopePath = scopePath;
    this.condition = condition;
  }

  /**
   * At most so many ids.
   *
   * @param scope only those of this {@link dk.kkr.platform.change.Aggregate#scope()}
   * @param after only ids behind this one; null to begin
   */
  List<UUID> page(String scope, @Nullable UUID after, int limit) {
    Criteria criteria =
        new Criteria(condition)
            .and(scopePath + " = :scope", "scope", scope)
            .and("id > :after", "after", after);
    TypedQuery<UUID> query =
        entities
            .createQuery(
                "select id from %s where %s order by id".formatted(entity, criteria.where()),
                UUID.class)
            .setMaxResults(limit);
    criteria.values().forEach(query::setParameter);
    return query.getResultList();
  }
}
