package dk.kkr.agenda.decisions;

import dk.kkr.agenda.content.Point;
import dk.kkr.platform.json.EventJson;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Queries on results. */
@ApplicationScoped
class Results implements PanacheRepositoryBase<PointResult, UUID> {

  private static final String PROPOSAL =
      """
      SELECT CAST(item ->> 'id' AS uuid) AS item, CAST(point AS text) AS point
        FROM agenda_version v
       CROSS JOIN LATERAL jsonb_path_query(v.snapshot, '$.sections[*].items[*]') AS item
       CROSS JOIN LATERAL jsonb_path_query_first(
               item, '$.content.points.** ? (@.id == $id)',
               jsonb_build_object('id', CAST(:point AS text))) AS point
       WHERE v.meeting_id = :meeting AND v.number = :version AND point IS NOT NULL
      """;

  /** What a version that went out says of a point. */
  Optional<Proposal> proposal(UUID meetingId, int version, UUID pointId) {
    return getEntityManager()
        .unwrap(Session.class)
        .createNativeQuery(PROPOSAL, Tuple.class)
        .addScalar("item", UUID.class)
        .addScalar("point", String.class)
        .setParameter("meeting", meetingId)
        .setParameter("version", version)
        .setParameter("point", pointId.toString())
        .getResultStream()
        .findFirst()
        .map(
            row ->
                new Proposal(row.get("item", UUID.class), words(row.get("point", String.class))));
  }

  private static String words(String point) {
    try {
      return EventJson.read(point.getBytes(StandardCharsets.UTF_8), Point.class).words();
    } catch (IOException e) {
      throw new UncheckedIOException("A point of an agenda cannot be read", e);
    }
  }

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
