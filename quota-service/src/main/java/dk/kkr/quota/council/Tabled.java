package dk.kkr.quota.council;

import java.util.Collection;
import java.util.UUID;

/** Something that stands on agendas. */
public interface Tabled {

  /** What points name in their subject. */
  UUID id();

  /** Key of the council that it belongs to. */
  String council();

  /** Stands on these points of the newest agenda of a meeting, and on no others of it. */
  void putBefore(UUID meetingId, Collection<Mark> marks);

  /** An item was closed to the public, or opened; what is told from now on says so. */
  void show(UUID itemId, boolean closed);
}
