package dk.kkr.quota.allocations;

import dk.kkr.platform.http.Cursor;
import dk.kkr.platform.http.PageRequest;
import dk.kkr.platform.query.Criteria;
import dk.kkr.quota.council.TabledRows;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The allocations of all councils. */
@ApplicationScoped
class Allocations implements PanacheRepositoryBase<Allocation, UUID>, TabledRows<Allocation> {

  /**
   * What a caller may see beside what is for everybody.
   *
   * @param drafts councils whose drafts
   * @param closed councils whose allocations on closed items
   */
  record Seen(Set<String> drafts, Set<String> closed) {}

  /** Those that may be seen, by title. */
  List<Allocation> page(
      Seen seen, @Nullable String council, @Nullable AllocationState state, PageRequest page) {
    Criteria criteria =
        new Criteria(
                "(council in (:drafts) or (state <> :draft and (not closed or council in (:closed))))")
            .with("drafts", seen.drafts())
            .with("closed", seen.closed())
            .with("draft", AllocationState.DRAFT)
            .and("council = :council", "council", council)
            .and("state = :state", "state", state);
    Cursor after = page.after();
    if (after != null) {
      criteria
          .and("(title > :title or (title = :title and id > :id))")
          .with("title", after.text(0))
          .with("id", after.uuid(1));
    }
    return find(criteria.where() + " order by title, id", criteria.values())
        .range(0, page.fetch() - 1)
        .list();
  }

  @Override
  public List<Allocation> before(UUID meetingId) {
    return list(
        "select distinct a from Allocation a join a.marks m where m.meetingId = ?1 order by a.id",
        meetingId);
  }

  @Override
  public List<Allocation> onItem(UUID itemId) {
    return list(
        "select distinct a from Allocation a left join a.marks m where m.itemId = ?1 or a.decision.itemId = ?1 order by a.id",
        itemId);
  }

  @Override
  public @Nullable Allocation known(UUID id) {
    return findById(id);
  }

  /** The one that the decision on this point was the last to change. */
  Optional<Allocation> decidedBy(UUID pointId) {
    return find("decision.pointId", pointId).firstResultOptional();
  }

  static Cursor cursor(Allocation allocation) {
    return Cursor.of(allocation.title(), allocation.id());
  }
}
