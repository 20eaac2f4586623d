package dk.kkr.agenda.items;

import dk.kkr.platform.json.EventJson;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who may read an item today, in whatever version of the agenda.
 *
 * @param itemId the item
 * @param closed true when it is closed in every version
 * @param closedThrough number of the last version in which it stays closed although it is open now;
 *     0 for none
 * @param publicTitle what stands in place of its title where it is closed
 * @param closedAttachments those that are closed in every version
 * @param attachmentsClosedThrough numbers of the last versions in which attachments stay closed
 *     that are open now or left out
 */
record ItemToday(
    UUID itemId,
    boolean closed,
    int closedThrough,
    @Nullable String publicTitle,
    List<UUID> closedAttachments,
    Map<UUID, Integer> attachmentsClosedThrough) {

  ItemToday {
    // What was stored before there was such a member has none.
    attachmentsClosedThrough =
        attachmentsClosedThrough == null ? Map.of() : attachmentsClosedThrough;
  }

  /** As it is stored beside the item; empty when nothing is closed. */
  String text() {
    return closed
            || closedThrough > 0
            || !closedAttachments.isEmpty()
            || !attachmentsClosedThrough.isEmpty()
        ? EventJson.write(this)
        : "";
  }

  boolean closedIn(int version) {
    return closed || version <= closedThrough;
  }
}
