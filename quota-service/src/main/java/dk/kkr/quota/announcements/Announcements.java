package dk.kkr.quota.announcements;

import dk.kkr.platform.http.Cursor;
import dk.kkr.platform.http.PageRequest;
import dk.kkr.platform.query.Criteria;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The announcements of all councils. */
@ApplicationScoped
class Announcements implements PanacheRepositoryBase<Announcement, UUID> {

  /** Those that may be seen, newest quota year first; drafts of these councils only. */
  List<Announcement> page(
      Set<String> draftsOf,
      @Nullable String council,
      @Nullable Integer quotaYear,
      @Nullable AnnouncementState state,
      PageRequest page) {
    Criteria criteria =
        new Criteria("(state <> :draft or council in (:draftsOf))")
            .with("draft", AnnouncementState.DRAFT)
            .with("draftsOf", draftsOf)
            .and("council = :council", "council", council)
            .and("quotaYear = :year", "year", quotaYear)
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

  /** Locks it until the end of the transaction: nothing is agreed on it meanwhile. */
  void lock(Announcement announcement) {
    getEntityManager().lock(announcement, LockModeType.PESSIMISTIC_WRITE);
  }

  /** The one that holds for a region and a year, whichever council of the region entered it. */
  Optional<Announcement> announced(String region, int quotaYear) {
    return find(
            "region = ?1 and quotaYear = ?2 and state = ?3",
            region,
            quotaYear,
            AnnouncementState.ANNOUNCED)
        .firstResultOptional();
  }

  static Cursor cursor(Announcement announcement) {
    return Cursor.of(announcement.figures().quotaYear(), announcement.id());
  }
}
