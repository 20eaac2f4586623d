package dk.kkr.appointment.slates;

import dk.kkr.platform.http.Cursor;
import dk.kkr.platform.http.PageRequest;
import dk.kkr.platform.query.Criteria;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The slates of all councils. */
@ApplicationScoped
class Slates implements PanacheRepositoryBase<Slate, UUID> {

  /** What members see too. */
  static final Set<SlateState> BEFORE_COUNCIL =
      Set.of(
          SlateState.BEFORE_COUNCIL, SlateState.SUSPENDED, SlateState.ADOPTED, SlateState.REJECTED);

  /**
   * Those that match, from where the page begins.
   *
   * @param all councils of which the caller sees all
   * @param some councils of which the caller sees what is before the council
   */
  List<Slate> page(
      Set<String> all,
      Set<String> some,
      @Nullable UUID bodyId,
      @Nullable SlateState state,
      PageRequest page) {
    Criteria criteria =
        new Criteria("(council in (:all) or (council in (:some) and state in (:before)))")
            .with("all", all)
            .with("some", some)
            .with("before", BEFORE_COUNCIL)
            .and("bodyId = :body", "body", bodyId)
            .and("state = :state", "state", state);
    Cursor after = page.after();
    if (after != null) {
      criteria.and("id > :after").with("after", after.uuid(0));
    }
    return find(criteria.where() + " order by id", criteria.values())
        .range(0, page.fetch() - 1)
        .list();
  }

  /** Those of these ids, and those that stand on the agenda of a meeting; locked. */
  List<Slate> listed(UUID meetingId, Collection<UUID> ids) {
    List<UUID> concerned =
        getEntityManager()
            .createQuery(
                "select distinct s.id from Slate s left join s.listings l where l.meetingId = :meeting or s.id in (:ids) order by s.id",
                UUID.class)
            .setParameter("meeting", meetingId)
            .setParameter("ids", ids)
            .getResultList();
    return concerned.stream().map(id -> findById(id, LockModeType.PESSIMISTIC_WRITE)).toList();
  }
}
