package dk.kkr.agenda.items;

import java.util.Set;
import java.util.UUID;

/**
 * Told within the transaction when an item on a working copy no longer names files that it named.
 * Another item or a released version may name them still.
 */
public record FilesDropped(Set<UUID> files) {

  public FilesDropped {
    files = Set.copyOf(files);
  }
}
