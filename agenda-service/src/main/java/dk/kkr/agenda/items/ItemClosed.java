package dk.kkr.agenda.items;

import java.util.UUID;

/**
 * Told within the transaction when an item that was open is closed: what came out of it has to be
 * closed as well.
 *
 * @param itemId the item
 */
public record ItemClosed(UUID itemId) {}
