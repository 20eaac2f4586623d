package dk.kkr.quota.agreements;

import dk.kkr.platform.http.Cursor;
import dk.kkr.platform.http.PageRequest;
import dk.kkr.platform.query.Criteria;
import dk.kkr.quota.council.TabledRows;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The agreements of all councils. */
@ApplicationScoped
class Agreements implements PanacheRepositoryBase<Agreement, UUID>, TabledRows<Agreement> {

  /**
   * What a caller may see beside what is for everybody.
   *
   * @param drafts councils whose drafts
   * @param closed councils whose agreements on closed items
   */
  record Seen(Set<String> drafts, Set<String> closed) {}

  /** Those that may be seen, newest quota year first. */
  List<Agreement> page(
      Seen seen,
      @Nullable String council,
      @Nullable UUID announcementId,
      @Nullable AgreementState state,
      PageRequest page) {
    Criteria criteria =
        new Criteria(
                "(council in (:drafts) or (not (decision.pointId is null and marks is empty) and (not closed or council in (:closed))))")
            .with("drafts", seen.drafts())
            .with("closed", seen.closed())
            .and("council = :council", "council", council)
            .and("announcementId = :announcement", "announcement", announcementId)
            .and("state = :state", "state", state);
    Cursor after = page.after();
    if (after != null) {
      criteria
          .and("(quotaYear < :before or (quotaYear = :before and id > :id))")
          .with("before", after.index(0))
          .with("id", after.uuid(1));
    }
    return find(criteria.where() + " order by quotaYear desc, id", criteria.values())
        .range(0, page.fetch() - 1)
        .list();
  }

  @Override
  public List<Agreement> before(UUID meetingId) {
    return list(
        "select distinct a from Agreement a join a.marks m where m.meetingId = ?1 order by a.id",
        meetingId);
  }

  @Override
  public List<Agreement> onItem(UUID itemId) {
    return list(
        "select distinct a from Agreement a left join a.marks m where m.itemId = ?1 or a.decision.itemId = ?1 order by a.id",
        itemId);
  }

  @Override
  public @Nullable Agreement known(UUID id) {
    return findById(id);
  }

  /** The one that the decision on this point was the last to change. */
  Optional<Agreement> decidedBy(UUID pointId) {
    return find("decision.pointId", pointId).firstResultOptional();
  }

  /** Those that stand on an announcement and have not lapsed, in the order of their ids. */
  List<Agreement> standingOn(UUID announcementId) {
    return list("standsOn = ?1 and state <> ?2 order by id", announcementId, AgreementState.LAPSED);
  }

  /** Those that stand on announcements and have neither lapsed nor been rejected. */
  List<Agreement> alive(Collection<UUID> announcementIds) {
    return announcementIds.isEmpty()
        ? List.of()
        : list(
            "standsOn in ?1 and state not in ?2 order by id",
            announcementIds,
            List.of(AgreementState.LAPSED, AgreementState.REJECTED));
  }

  /** The final one on an announcement. */
  Optional<Agreement> finalOn(UUID announcementId) {
    return find("announcementId = ?1 and state = ?2", announcementId, AgreementState.FINALISED)
        .firstResultOptional();
  }

  static Cursor cursor(Agreement agreement) {
    return Cursor.of(agreement.quotaYear(), agreement.id());
  }
}
