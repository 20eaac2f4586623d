package dk.kkr.agenda.quotas;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The tables told so far. */
@ApplicationScoped
class QuotaTables implements PanacheRepositoryBase<QuotaTable, UUID> {

  /** Items with a point on the agreement, at whatever depth of their points. */
  private static final String TOUCH =
      """
      UPDATE meeting SET results_stamp = results_stamp + 1
       WHERE id IN (
         SELECT meeting_id FROM item
          WHERE council = :council
            AND jsonb_path_exists(content, '$.points.**.subject.id ? (@ == $id)',
                                  jsonb_build_object('id', CAST(:agreement AS text))))
      """;

  /** Counts one more change on the meetings that show the table, so that caches are seen as old. */
  void touchMeetingsWith(UUID agreementId, String council) {
    getEntityManager()
        .createNativeQuery(TOUCH)
        .setParameter("council", council)
        .setParameter("agreement", agreementId.toString())
        .executeUpdate();
  }
}
