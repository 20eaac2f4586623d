package dk.kkr.agenda.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** One order of the things of two versions: the later one's, with what is gone where it stood. */
final class Woven<K> {

  private final Map<K, List<K>> ahead = new HashMap<>();
  private final Map<K, List<K>> behind = new HashMap<>();
  private final List<K> front = new ArrayList<>();

  private Woven() {}

  /**
   * The ids of all. What is gone stands behind what stood before it in its group and kept its
   * place; where nothing did, first in its group.
   *
   * @param group what a thing belongs to, such as the section of an item
   * @param moved what does not stand where it stood
   */
  static <T, K> List<K> of(
      List<T> before, List<T> after, Function<T, K> id, Function<T, K> group, Set<K> moved) {
    Map<K, K> groups = new HashMap<>();
    Map<K, K> firsts = new HashMap<>();
    for (T thing : after) {
      groups.put(id.apply(thing), group.apply(thing));
      firsts.putIfAbsent(group.apply(thing), id.apply(thing));
    }
    Woven<K> woven = new Woven<>();
    Map<K, List<K>> places = new HashMap<>();
    List<K> last = woven.front;
    Set<K> gone = new HashSet<>();
    for (T thing : before) {
      K one = id.apply(thing);
      K its = group.apply(thing);
      if (!groups.containsKey(one)) {
        K first = firsts.get(its);
        List<K> nowhere = last;
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
    return woven.order(after.stream().map(id).distinct().toList());
  }

  private static <K> List<K> list(Map<K, List<K>> lists, K key) {
    return lists.computeIfAbsent(key, ignored -> new ArrayList<>());
  }

  private List<K> order(List<K> after) {
    List<K> order = new ArrayList<>(front);
    for (K one : after) {
      order.addAll(ahead.getOrDefault(one, List.of()));
      order.add(one);
      order.addAll(behind.getOrDefault(one, List.of()));
    }
    return order;
  }
}
