package dk.kkr.agenda.backlog;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a decision wants back on an agenda.
 *
 * @param id of the follow-up
 * @param council key of the council
 * @param title what comes back
 * @param text more about it
 * @param returnOn the first meeting on or after this day takes it up
 * @param returnMeetingId the meeting that takes it up
 * @param meetingId where it was decided
 * @param meetingDate the day of that meeting; without day or meeting it comes to the next one
 * @param itemId the item it comes from
 * @param itemNumber its printed number
 * @param pointId the point it comes from
 * @param closed true when it is not for the public
 */
public record FollowUp(
    UUID id,
    String council,
    String title,
    @Nullable String text,
    @Nullable LocalDate returnOn,
    @Nullable UUID returnMeetingId,
    UUID meetingId,
    LocalDate meetingDate,
    UUID itemId,
    String itemNumber,
    @Nullable UUID pointId,
    boolean closed) {

  Origin origin() {
    return new Origin(Origin.Type.FOLLOW_UP, id, meetingId, itemId, itemNumber, pointId, null);
  }
}
