package dk.kkr.quota.agendas;

import java.util.UUID;

/**
 * What is needed of the event {@code ItemVisibilityChanged}: a released item was closed or opened,
 * and that holds at once for everything ever told of it.
 *
 * @param itemId the item
 * @param closed whether it is closed to the public now
 */
record ItemVisibilityChanged(UUID itemId, boolean closed) {}
