package dk.kkr.agenda.reading;

import dk.kkr.agenda.pages.Way;
import dk.kkr.agenda.visibility.Reader;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Ways from items to what is told of them elsewhere. Whoever has such ways counts the results of
 * the meeting up when they change, so that what is kept of its agenda is seen as old.
 */
@FunctionalInterface
public interface ItemWays {

  /** No ways. */
  ItemWays NONE = (items, council, reader) -> Map.of();

  /**
   * The ways of these items, by item.
   *
   * @param council whose agenda it is
   * @param reader who reads it, towards that council; nothing else of the reader may count
   */
  Map<UUID, List<Way>> of(Collection<UUID> items, String council, Reader reader);
}
