package dk.kkr.agenda.decisions;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Queries on results. */
@ApplicationScoped
class Results implements PanacheRepositoryBase<PointResult, UUID> {

  List<PointResult> of(UUID meetingId) {
    return list("meetingId", meetingId);
  }

  List<PointResult> of(Collection<UUID> meetingIds) {
    return list("meetingId in ?1", meetingIds);
  }

  /** Leads are not counted: what becomes of them follows from their leaves. */
  long standing(UUID meetingId) {
    return count(
        "meetingId = ?1 and state = ?2 and derived = false",
        meetingId,
        PointResult.State.CONFIRMED);
  }

  /** Counts one more change of results on the meeting, so that cached answers are seen as old. */
  void touch(UUID meetingId) {
    getEntityManager()
        .createNativeQuery("update meeting set results_stamp = results_stamp + 1 where id = :id")
        .setParameter("id", meetingId)
        .executeUpdate();
  }
}
