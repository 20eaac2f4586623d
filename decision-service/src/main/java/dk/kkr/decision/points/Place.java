package dk.kkr.decision.points;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a point stands in an agenda.
 *
 * @param meetingId the meeting
 * @param meetingDate its day
 * @param council key of the council
 * @param itemId the item
 * @param itemNumber printed number of the item
 * @param itemTitle title of the item
 * @param parentId the lead above; null at the top
 * @param rootId the top of its tree; itself at the top
 * @param path place within the item, such as {@code 2.1}
 * @param position place within the agenda, counted over all points
 * @param leaf whether nothing is below it; only leaves are decided
 * @param closed whether the item is closed to the public
 */
@Embeddable
public record Place(
    UUID meetingId,
    LocalDate meetingDate,
    String council,
    UUID itemId,
    String itemNumber,
    String itemTitle,
    @Nullable UUID parentId,
    UUID rootId,
    String path,
    int position,
    boolean leaf,
    boolean closed) {

  /** The same place, on another day. */
  Place on(LocalDate day) {
    return new Place(
        meetingId,
        day,
        council,
        itemId,
        itemNumber,
        itemTitle,
        parentId,
        rootId,
        path,
        position,
        leaf,
        closed);
  }

  /** The same place, closed to the public or open. */
  Place shown(boolean nowClosed) {
    return new Place(
        meetingId,
        meetingDate,
        council,
        itemId,
        itemNumber,
        itemTitle,
        parentId,
        rootId,
        path,
        position,
        leaf,
        nowClosed);
  }
}
