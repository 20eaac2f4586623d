package dk.kkr.agenda.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** The meetings that show something that another service owns. */
@ApplicationScoped
public class ShownOnMeetings {

  /** Items with a point on the subject, at whatever depth of their points. */
  private static final String TOUCH =
      """
      UPDATE meeting SET results_stamp = results_stamp + 1
       WHERE id IN (
         SELECT meeting_id FROM item
          WHERE council = :council
            AND jsonb_path_exists(content, '$.points.**.subject.id ? (@ == $id)',
                                  jsonb_build_object('id', CAST(:subject AS text))))
      """;

  /** Items that belong to the matter. */
  private static final String OF_MATTER =
      """
      UPDATE meeting SET results_stamp = results_stamp + 1
       WHERE id IN (
         SELECT i.meeting_id FROM item i JOIN matter_link l ON l.item_id = i.id
          WHERE l.matter_id = :matter)
      """;

  private final EntityManager entities;

  ShownOnMeetings(EntityManager entities) {
    this.entities = entities;
  }

  /** Counts one more change on the meeting: caches of its agenda are seen as old. */
  public void changed(UUID meetingId) {
    entities
        .createNativeQuery("UPDATE meeting SET results_stamp = results_stamp + 1 WHERE id = :id")
        .setParameter("id", meetingId)
        .executeUpdate();
  }

  /** Counts one more change on the meetings that show the subject: caches are seen as old. */
  public void changed(UUID subjectId, String council) {
    entities
        .createNativeQuery(TOUCH)
        .setParameter("council", council)
        .setParameter("subject", subjectId.toString())
        .executeUpdate();
  }

  /** Counts one more change on the meetings with an item of the matter: caches are seen as old. */
  public void ofMatter(UUID matterId) {
    entities.createNativeQuery(OF_MATTER).setParameter("matter", matterId).executeUpdate();
  }
}
