package dk.kkr.agenda.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** One order of the things of two versions: the later one's, with what is gone where it stood. */
final class Woven {

  private final Map<UUID, List<UUID>> ahead = new HashMap<>();
  private final Map<UUID, List<UUID>> behind = new HashMap<>();
  private final List<UUID> front = new ArrayList<>();

  private Woven() {}

  /**
   * The ids of all. What is gone stands behind what stood before it in its group and kept its
   * place; where nothing did, first in its group.
   *
   * @param group what a thing belongs to, such as the section of an item
   * @param moved what does not stand where it stood
   */
  static <T> List<UUID> of(
      List<T> before,
      List<T> after,
      Function<T, UUID> id,
      Function<T, UUID> group,
      Set<UUID> moved) {
    Map<UUID, UUID> groups = new HashMap<>();
    Map<UUID, UUID> firsts = new HashMap<>();
    for (T thing : after) {
      groups.put(id.apply(thing), group.apply(thing));
      firsts.putIfAbsent(group.apply(thing), id.apply(thing));
    }
    Woven woven = new Woven();
    Map<UUID, List<UUID>> places = new HashMap<>();
    List<UUID> last = woven.front;
    Set<UUID> gone = new HashSet<>();
    for (T thing : before) {
      UUID one = id.apply(thing);
      UUID its = group.apply(thing);
      if (!groups.containsKey(one)) {
        UUID first = firsts.get(its);
        List<UUID> nowhere = last;
        last =
            places.computeIfAbsent(
                its, ignored -> first == null ? nowhere : list(woven.ahead, first));
        if (gone.add(one)) {
          last.add(one);
        }
      } else if (!moved.contains(one) && its.equals(groups.get(one))) {
        last = list(woven.behind, one);
        places.put(its, last);
      }
    }
    return woven.order(groups.isEmpty() ? List.of() : after.stream().map(id).distinct().toList());
  }

  private static List<UUID> list(Map<UUID, List<UUID>> lists, UUID key) {
    return lists.computeIfAbsent(key, ignored -> new ArrayList<>());
  }

  private List<UUID> order(List<UUID> after) {
    List<UUID> order = new ArrayList<>(front);
    for (UUID one : after) {
      order.addAll(ahead.getOrDefault(one, List.of()));
      order.add(one);
      order.addAll(behind.getOrDefault(one, List.of()));
    }
    return order;
  }
}
