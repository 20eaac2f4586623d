package dk.kkr.agenda.backlog;

import java.util.Set;
import java.util.UUID;

/**
 * An entry of the backlog has become an item.
 *
 * @param itemId the item
 * @param from the items that the entry came from
 */
public record EntryPlaced(UUID itemId, Set<UUID> from) {}
