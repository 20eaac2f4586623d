package dk.kkr.agenda.matters;

import dk.kkr.platform.http.Cursor;
import dk.kkr.platform.query.Criteria;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Queries on matters. */
@ApplicationScoped
class Matters implements PanacheRepositoryBase<Matter, UUID> {

  /**
   * What a list is asked for; null means any.
   *
   * @param mine councils whose unpublished matters the caller may read
   */
  record Filter(
      Set<String> mine,
      @Nullable String council,
      @Nullable MatterState state,
      @Nullable String policyArea,
      @Nullable UUID item) {}

  /**
   * A matter that the caller may read.
   *
   * @throws dk.kkr.platform.problem.ProblemException 404 when there is none, or not for the caller
   */
  Matter readable(UUID id, MatterReaders readers) {
    return findByIdOptional(id)
        .filter(readers::mayRead)
        .orElseThrow(() -> MatterReaders.unknown(id));
  }

  /**
   * A matter that the caller may write.
   *
   * @throws dk.kkr.platform.problem.ProblemException 404 when it is not for the caller, 403 when
   *     the caller may only read it
   */
  Matter writable(UUID id, MatterReaders readers) {
    Matter matter = readable(id, readers);
    readers.requireOneOf(matter.councils());
    return matter;
  }

  /** One page and one row more, the newest first. */
  List<Matter> page(Filter filter, @Nullable Cursor after, int rows) {
    Criteria criteria =
        new Criteria("(m.published or m.councils && string_to_array(:mine, ','))")
            .with("mine", String.join(",", filter.mine()))
            .and("m.councils @> string_to_array(:council, ',')", "council", filter.council())
            .and("m.state = :state", "state", filter.state() == null ? null : filter.state().name())
            .and(
                "exists (select 1 from unnest(m.policy_areas) a where lower(a) = lower(:area))",
                "area",
                filter.policyArea() == null ? null : filter.policyArea().strip())
            .and(
                "exists (select 1 from matter_link l where l.matter_id = m.id and l.item_id = :item)",
                "item",
                filter.item());
    if (after != null) {
      criteria
          .and("(m.created_at, m.id) < (:at, :id)")
          .with("at", after.instant(0))
          .with("id", after.uuid(1));
    }
    return listed(
        "select m.* from matter m where "
            + criteria.where()
            + " order by m.created_at desc, m.id desc limit :rows",
        criteria.with("rows", rows));
  }

  /** A matter with an item that belongs to it. */
  record OfItem(UUID itemId, Matter matter) {}

  /** The matters that these items belong to; one SELECT. */
  List<OfItem> of(Collection<UUID> items) {
    return items.isEmpty()
        ? List.of()
        : getEntityManager()
            .createQuery(
                "select l.itemId, m from MatterLink l join Matter m on m.id = l.matterId"
                    + " where l.itemId in :items order by m.title, m.id",
                OfItem.class)
            .setParameter("items", items)
            .getResultList();
  }

  private List<Matter> listed(String sql, Criteria criteria) {
    Query query = getEntityManager().createNativeQuery(sql, Matter.class);
    criteria.values().forEach(query::setParameter);
    return ((List<?>) query.getResultList()).stream().map(Matter.class::cast).toList();
  }
}
