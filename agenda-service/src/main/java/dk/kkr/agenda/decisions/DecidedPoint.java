package dk.kkr.agenda.decisions;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * A point on which a decision stands, as it was decided on; the agenda may say something else by
 * now, or have no such point.
 *
 * @param itemId the item of the point
 * @param words what was before the council: the text of the point, each of its contents on a line
 *     behind it
 * @param result what came out
 */
public record DecidedPoint(UUID pointId, UUID itemId, String words, ResultView result) {

  /**
   * Those of an item whose points it has no more.
   *
   * @param decided of the item
   * @param here ids of the points that it has
   */
  public static List<DecidedPoint> gone(List<DecidedPoint> decided, Collection<UUID> here) {
    return decided.stream().filter(point -> !here.contains(point.pointId())).toList();
  }
}
