package dk.kkr.agenda.items;

import java.util.Set;
import java.util.UUID;

/**
 * Told within the transaction when a new item names files that were sent for another one, as a copy
 * does.
 */
public record FilesNamed(Set<UUID> files) {

  public FilesNamed {
    files = Set.copyOf(files);
  }
}
