package dk.kkr.agenda.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which things changed their place: as few as possible, so that one insertion moves nothing. */
public final class Order {

  private Order() {}

  /**
   * Those of the later order that do not stand in a longest common order with the earlier one.
   * Things that only one order has are left out of account.
   */
  public static <T> Set<T> moved(List<T> before, List<T> after) {
    Map<T, Integer> places = new HashMap<>();
    for (T thing : before) {
      places.put(thing, places.size());
    }
    List<T> common = after.stream().filter(places::containsKey).toList();
    int[] sequence = common.stream().mapToInt(places::get).toArray();
    Set<T> moved = new HashSet<>(common);
    for (int index : longestRising(sequence)) {
      moved.remove(common.get(index));
    }
    return moved;
  }

  /** Indexes of a longest rising subsequence, by patience sorting. */
  private static List<Integer> longestRising(int[] sequence) {
    int[] lasts = new int[sequence.length];
    int[] previous = new int[sequence.length];
    int[] values = new int[sequence.length];
    int length = 0;
    for (int i = 0; i < sequence.length; i++) {
      int found = Arrays.binarySearch(values, 0, length, sequence[i]);
      int pile = found < 0 ? -found - 1 : found;
      previous[i] = pile == 0 ? -1 : lasts[pile - 1];
      lasts[pile] = i;
      values[pile] = sequence[i];
      length = Math.max(length, pile + 1);
    }
    List<Integer> rising = new ArrayList<>();
    for (int i = length == 0 ? -1 : lasts[length - 1]; i >= 0; i = previous[i]) {
      rising.add(i);
    }
    return rising;
  }
}
