package dk.kkr.agenda.items;

import java.util.UUID;

/**
 * Told within the transaction when an item is taken off a working copy: what it came from may have
 * to come back.
 *
 * @param council key of the council
 * @param itemId the item
 * @param closed true when it was not for the public
 */
public record ItemRemoved(String council, UUID itemId, boolean closed) {}
