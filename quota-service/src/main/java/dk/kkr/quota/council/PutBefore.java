package dk.kkr.quota.council;

import java.util.UUID;

/**
 * A point of a released agenda whose subject is here.
 *
 * @param subjectId the subject
 * @param contentRevision the revision of it that is put before the council
 * @param itemId the item
 * @param pointId the point
 * @param closed whether the item is closed to the public
 */
public record PutBefore(
    UUID subjectId, long contentRevision, UUID itemId, UUID pointId, boolean closed) {

  Mark mark(UUID meetingId, int agendaVersion) {
    return new Mark(meetingId, itemId, pointId, agendaVersion, contentRevision, closed);
  }
}
