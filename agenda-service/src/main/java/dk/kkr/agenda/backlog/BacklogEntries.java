package dk.kkr.agenda.backlog;

import dk.kkr.platform.http.Cursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Queries on the backlog. */
@ApplicationScoped
class BacklogEntries implements PanacheRepositoryBase<BacklogItem, UUID> {

  /** What a list is asked for; null means any. */
  record Filter(
      Set<String> councils, BacklogItem.@Nullable State state, @Nullable UUID meetingId) {}

  List<BacklogItem> open(String council) {
    return list("council = ?1 and state = ?2 order by id", council, BacklogItem.State.OPEN);
  }

  Optional<BacklogItem> from(Origin.Type type, UUID id) {
    return find("origin.type = ?1 and origin.id = ?2", type, id).firstResultOptional();
  }

  /** Entries that wait for somebody to be appointed to the seat; placed ones wait for it, too. */
  List<BacklogItem> waitingForSeat(UUID seatId) {
    return list(
        "origin.seatId = ?1 and state in (?2, ?3) order by id",
        seatId,
        BacklogItem.State.OPEN,
        BacklogItem.State.PLACED);
  }

  /** Open entries that come from this item or bring it along. */
  List<BacklogItem> openFrom(UUID itemId) {
    return list(
        "state = ?1 and closed = false and (origin.itemId = ?2 or sourceItemId = ?2)",
        BacklogItem.State.OPEN,
        itemId);
  }

  /** Entries in any state that come from these items or bring one of them along. */
  List<BacklogItem> everFrom(Collection<UUID> items, int most) {
    return find("origin.itemId in ?1 or sourceItemId in ?1 order by createdAt, id", items)
        .range(0, most - 1)
        .list();
  }

  /** Times of recurring duties that are due on this day or later, in any state. */
  List<DueDuties.Time> duties(LocalDate firstDue) {
    return getEntityManager()
        .createQuery(
            "select e.council, e.origin.duty, e.origin.occurrence from BacklogItem e"
                + " where e.origin.type = DUTY and e.dueOn >= :first",
            DueDuties.Time.class)
        .setParameter("first", firstDue)
        .getResultList();
  }

  Optional<BacklogItem> placedAs(UUID itemId) {
    return find("placedItemId = ?1 and state = ?2", itemId, BacklogItem.State.PLACED)
        .firstResultOptional();
  }

  /**
   * One page and one row more, by the day from which they can be taken up, then as they came up.
   */
  List<BacklogItem> page(Filter filter, @Nullable Cursor after, int rows) {
    StringBuilder where = new StringBuilder("council in :councils");
    Map<String, Object> values = new HashMap<>();
    values.put("councils", filter.councils());
    if (filter.state() != null) {
      where.append(" and state = :state");
      values.put("state", filter.state());
    }
    if (filter.meetingId() != null) {
      where.append(" and meetingId = :meeting");
      values.put("meeting", filter.meetingId());
    }
    if (after != null) {
      where.append(
          " and (notBefore > :day or (notBefore = :day"
              + " and (createdAt > :at or (createdAt = :at and id > :id))))");
      values.put("day", after.date(0));
      values.put("at", after.instant(1));
      values.put("id", after.uuid(2));
    }
    return find(where + " order by notBefore, createdAt, id", values).range(0, rows - 1).list();
  }
}
