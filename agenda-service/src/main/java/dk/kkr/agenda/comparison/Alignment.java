package dk.kkr.agenda.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lays two lists side by side: what has the same key in both is one and the same; what is left over
 * between two such may be one and the same with another name. The result is in the later order, and
 * what is gone stands where it stood.
 */
final class Alignment {

  /** So many leftovers are compared with each other between two that both lists have. */
  private static final int MOST_PAIRS = 10_000;

  /**
   * One place of the result.
   *
   * @param before index in the earlier list; null where it was added
   * @param after index in the later list; null where it was removed
   * @param moved true when it stands elsewhere among its neighbours
   */
  record Pair(@Nullable Integer before, @Nullable Integer after, boolean moved) {}

  /** Says whether an earlier and a later thing are the same under another name. */
  @FunctionalInterface
  interface Alike {
    boolean test(int before, int after);
  }

  private final List<String> before;
  private final Map<String, Integer> earlier = new HashMap<>();
  private final Map<String, Integer> later = new HashMap<>();
  private final Alike alike;
  private final List<Pair> pairs = new ArrayList<>();

  private Alignment(List<String> before, List<String> after, Alike alike) {
    this.before = before;
    this.alike = alike;
    before.forEach(key -> earlier.put(key, earlier.size()));
    after.forEach(key -> later.put(key, later.size()));
  }

  /** Lays lists side by side; no key is twice in one of them. */
  static List<Pair> of(List<String> before, List<String> after, Alike alike) {
    return new Alignment(before, after, alike).align(after);
  }

  private List<Pair> align(List<String> after) {
    Set<String> moved = Order.moved(before, after);
    int from = 0;
    List<Integer> between = new ArrayList<>();
    for (int now = 0; now < after.size(); now++) {
      Integer then = earlier.get(after.get(now));
      if (then == null || moved.contains(after.get(now))) {
        between.add(now);
      } else {
        flush(gone(from, then), between, after);
        pairs.add(new Pair(then, now, false));
        from = then + 1;
      }
    }
    flush(gone(from, before.size()), between, after);
    return pairs;
  }

  private List<Integer> gone(int from, int to) {
    List<Integer> gone = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (!later.containsKey(before.get(i))) {
        gone.add(i);
      }
    }
    return gone;
  }

  private void flush(List<Integer> gone, List<Integer> between, List<String> after) {
    Map<Integer, Integer> renamed = renamed(gone, between, after);
    int next = 0;
    for (int i = 0; i < between.size(); i++) {
      int now = between.get(i);
      Integer moved = earlier.get(after.get(now));
      if (moved != null) {
        pairs.add(new Pair(moved, now, true));
        continue;
      }
      int until = next(renamed, between.subList(i, between.size()), gone.size());
      for (; next < until; next++) {
        pairs.add(new Pair(gone.get(next), null, false));
      }
      if (renamed.containsKey(now)) {
        pairs.add(new Pair(gone.get(next), now, false));
        next++;
      } else {
        pairs.add(new Pair(null, now, false));
      }
    }
    for (; next < gone.size(); next++) {
      pairs.add(new Pair(gone.get(next), null, false));
    }
    between.clear();
  }

  /** By later index, which of those that are gone it was: in the order of both. */
  private Map<Integer, Integer> renamed(
      List<Integer> gone, List<Integer> between, List<String> after) {
    Map<Integer, Integer> renamed = new HashMap<>();
    if ((long) gone.size() * between.size() > MOST_PAIRS) {
      return renamed;
    }
    int from = 0;
    for (int now : between) {
      for (int i = from; i < gone.size() && !earlier.containsKey(after.get(now)); i++) {
        if (alike.test(gone.get(i), now)) {
          renamed.put(now, i);
          from = i + 1;
          break;
        }
      }
    }
    return renamed;
  }

  private static int next(Map<Integer, Integer> renamed, List<Integer> rest, int end) {
    return rest.stream().map(renamed::get).filter(Objects::nonNull).findFirst().orElse(end);
  }
}
