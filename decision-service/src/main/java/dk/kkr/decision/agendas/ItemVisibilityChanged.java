package dk.kkr.decision.agendas;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is needed of the event {@code ItemVisibilityChanged}: a released item was closed or opened,
 * and that holds at once for everything ever told of it.
 *
 * @param meetingId the meeting
 * @param itemId the item
 * @param closed whether it is closed to the public now
 * @param publicTitle what the public reads in place of the title of a closed item
 */
record ItemVisibilityChanged(
    UUID meetingId, UUID itemId, boolean closed, @Nullable String publicTitle) {}
