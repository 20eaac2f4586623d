package dk.kkr.decision.points;

import dk.kkr.platform.http.PageRequest;
import dk.kkr.platform.query.Criteria;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The points of all meetings. */
@ApplicationScoped
class PointDecisions implements PanacheRepositoryBase<PointDecision, UUID> {

  /**
   * The point, with its tree locked: a lead and its leaves are decided by one command at a time, so
   * that two leaves confirmed at the same moment cannot miss each other.
   */
  Optional<PointDecision> findInLockedTree(UUID pointId) {
    Optional<UUID> root = rootOf(pointId);
    if (root.isEmpty()) {
      return Optional.empty();
    }
    findById(root.get(), LockModeType.PESSIMISTIC_WRITE);
    // A release may have put the point under another lead while this waited.
    return rootOf(pointId).equals(root) ? findByIdOptional(pointId) : findInLockedTree(pointId);
  }

  /** Locks every tree of the meeting, in an order that cannot meet another one head-on. */
  void lockMeeting(UUID meetingId) {
    find("place.meetingId = ?1 and place.parentId is null order by id", meetingId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /** All points of a tree. */
  List<PointDecision> ofTree(UUID rootId) {
    return list("place.rootId = ?1 order by place.position", rootId);
  }

  /** All points of a meeting, in the order of the agenda. */
  List<PointDecision> ofMeeting(UUID meetingId) {
    return list("place.meetingId = ?1 order by place.position, id", meetingId);
  }

  /** Decisions that match, newest meeting first, from where the page begins. */
  List<PointDecision> page(DecisionFilter filter, PageRequest page) {
    Criteria criteria = filter.from(page.after());
    return find(criteria.where() + " order by " + DecisionFilter.ORDER, criteria.values())
        .range(0, page.fetch() - 1)
        .list();
  }

  /** Conditions that match, newest meeting first, from where the page begins. */
  List<Condition> page(ConditionFilter filter, PageRequest page) {
    Criteria criteria = filter.from(page.after());
    TypedQuery<Condition> query =
        getEntityManager()
            .createQuery(
                "select c from Condition c join fetch c.decision p where "
                    + criteria.where()
                    + " order by "
                    + ConditionFilter.ORDER,
                Condition.class)
            .setMaxResults(page.fetch());
    criteria.values().forEach(query::setParameter);
    return query.getResultList();
  }

  /** The condition, with its decision. */
  Optional<Condition> findCondition(UUID conditionId) {
    return getEntityManager()
        .createQuery(
            "select c from Condition c join fetch c.decision where c.id = :id", Condition.class)
        .setParameter("id", conditionId)
        .getResultStream()
        .findFirst();
  }

  /** The point whose decision a condition belongs to. */
  Optional<UUID> pointOfCondition(UUID conditionId) {
    return getEntityManager()
        .createQuery("select c.decision.id from Condition c where c.id = :id", UUID.class)
        .setParameter("id", conditionId)
        .getResultStream()
        .findFirst();
  }

  private Optional<UUID> rootOf(UUID pointId) {
    return getEntityManager()
        .createQuery("select p.place.rootId from PointDecision p where p.id = :id", UUID.class)
        .setParameter("id", pointId)
        .getResultStream()
        .findFirst();
  }
}
