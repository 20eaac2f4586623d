package dk.kkr.decision.sheets;

import java.util.UUID;

/**
 * Told inside this service, in the transaction that takes it in: an item was closed to the public,
 * or opened to it.
 *
 * @param itemId the item
 * @param closed whether it is closed now
 */
public record ItemShown(UUID itemId, boolean closed) {}
