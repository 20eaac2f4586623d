package dk.kkr.decision.minutes;

import dk.kkr.platform.http.Cursor;
import dk.kkr.platform.http.PageRequest;
import dk.kkr.platform.query.Criteria;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The minutes of all meetings, with every version published. */
@ApplicationScoped
class MinutesBook implements PanacheRepositoryBase<Minutes, UUID> {

  /** Published minutes, newest meeting first. */
  List<Minutes> page(@Nullable String council, PageRequest page) {
    Criteria criteria =
        new Criteria("minutesVersion > 0").and("council = :council", "council", council);
    Cursor after = page.after();
    if (after != null) {
      criteria
          .and("(meetingDate < :day or (meetingDate = :day and id > :id))")
          .with("day", after.date(0))
          .with("id", after.uuid(1));
    }
    return find(criteria.where() + " order by meetingDate desc, id", criteria.values())
        .range(0, page.fetch() - 1)
        .list();
  }

  /** A version of the minutes of a meeting. */
  Optional<MinutesRelease> release(UUID meetingId, int minutesVersion) {
    return getEntityManager()
        .createQuery(
            "from MinutesRelease where meetingId = :meeting and minutesVersion = :version",
            MinutesRelease.class)
        .setParameter("meeting", meetingId)
        .setParameter("version", minutesVersion)
        .getResultStream()
        .findFirst();
  }

  void add(MinutesRelease release) {
    getEntityManager().persist(release);
  }

  /** The minutes that a decision on this point approved, if it did. */
  Optional<Minutes> approvedBy(UUID pointId) {
    return find("approval.approvedByPointId", pointId).firstResultOptional();
  }

  static Cursor cursor(Minutes minutes) {
    return Cursor.of(minutes.meetingDate(), minutes.id());
  }
}
