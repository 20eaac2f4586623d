package dk.kkr.decision.followups;

import dk.kkr.platform.http.Cursor;
import dk.kkr.platform.http.PageRequest;
import dk.kkr.platform.query.Criteria;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The follow-ups of all councils. */
@ApplicationScoped
class FollowUps implements PanacheRepositoryBase<FollowUp, UUID> {

  /** Those of these councils, from the newest meeting. */
  List<FollowUp> page(
      Set<String> councils,
      @Nullable UUID meetingId,
      @Nullable FollowUpState state,
      PageRequest page) {
    Criteria criteria =
        new Criteria("council in (:councils)")
            .with("councils", councils)
            .and("origin.meetingId = :meeting", "meeting", meetingId)
            .and("state = :state", "state", state);
    Cursor after = page.after();
    if (after != null) {
      criteria
          .and("(origin.meetingDate < :day or (origin.meetingDate = :day and id > :id))")
          .with("day", after.date(0))
          .with("id", after.uuid(1));
    }
    return find(criteria.where() + " order by origin.meetingDate desc, id", criteria.values())
        .range(0, page.fetch() - 1)
        .list();
  }

  List<FollowUp> ofPoint(UUID pointId) {
    return list("origin.pointId = ?1 order by id", pointId);
  }

  List<FollowUp> ofItem(UUID itemId) {
    return list("origin.itemId = ?1 order by id", itemId);
  }

  List<FollowUp> comingFrom(UUID meetingId) {
    return list("origin.meetingId = ?1 order by id", meetingId);
  }

  List<FollowUp> returningTo(UUID meetingId) {
    return list("comesBack.returnMeetingId = ?1 order by id", meetingId);
  }

  /** Those that wait, or waited, for the landstal of a year. */
  List<FollowUp> triggeredBy(String council, int quotaYear) {
    return list("council = ?1 and trigger.quotaYear = ?2 order by id", council, quotaYear);
  }

  static Cursor cursor(FollowUp followUp) {
    return Cursor.of(followUp.origin().meetingDate(), followUp.id());
  }
}
