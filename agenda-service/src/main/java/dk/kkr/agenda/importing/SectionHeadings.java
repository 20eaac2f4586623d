package dk.kkr.agenda.importing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells the headings of sections from other lines that begin with a number and a full stop. */
final class SectionHeadings {

  private static final int LONGEST_TITLE = 80;
  private static final int LONGEST_LIST = 100;

  private final Sheet sheet;
  private final Contents contents;
  private final List<Numbered> candidates;
  private final List<Numbered> items;
  private final BitSet adjacent = new BitSet();
  private final BitSet accepted = new BitSet();
  private final Map<Integer, Integer> lastMarked = new HashMap<>();
  private final Map<Integer, Integer> lastListed = new HashMap<>();

  /**
   * @param candidates lines that begin with a number and a full stop
   * @param items the items that were found
   */
  SectionHeadings(Sheet sheet, Contents contents, List<Numbered> candidates, List<Numbered> items) {
    this.sheet = sheet;
    this.contents = contents;
    this.candidates = candidates;
    this.items = items;
    for (Numbered candidate : candidates) {
      if (candidate.marked()) {
        lastMarked.put(candidate.section(), candidate.index());
      }
      if (contents.lists(candidate)) {
        lastListed.put(candidate.section(), candidate.index());
      }
    }
  }

  List<Numbered> find() {
    for (int i = candidates.size() - 1; i >= 0; i--) {
      adjacent.set(i, isFollowedByItsOwn(i));
    }
    List<Numbered> found = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      if (isSection(i, found.isEmpty() ? null : found.getLast())) {
        found.add(candidates.get(i));
        accepted.set(i);
      }
    }
    return found;
  }

  private boolean isSection(int position, @Nullable Numbered last) {
    Numbered candidate = candidates.get(position);
    Numbered itemBefore = itemBefore(candidate.index());
    Numbered itemAfter = itemAfter(candidate.index());
    int number = candidate.section();
    if ((last != null && number < last.section())
        || (itemBefore != null && number < itemBefore.section())
        || (itemAfter != null && number > itemAfter.section())
        || isOutdone(candidate)) {
      return false;
    }
    boolean again =
        (last != null && number == last.section())
            || (itemBefore != null && number == itemBefore.section());
    boolean opensItems = itemAfter != null && itemAfter.section() == number;
    if (adjacent.get(position) && opensItems) {
      return itemBefore == null || itemBefore.section() < number;
    }
    if (again) {
      return false;
    }
    if (candidate.marked() || contents.lists(candidate)) {
      return true;
    }
    return !isPartOfList(position, itemBefore)
        && (adjacent.get(position) || standsOut(candidate, last));
  }

  /**
   * A later line with this number is marked as a heading or stands in the contents; this is not.
   */
  private boolean isOutdone(Numbered candidate) {
    boolean byMark =
        !candidate.marked() && lastMarked.getOrDefault(candidate.section(), -1) > candidate.index();
    boolean byContents =
        lastListed.getOrDefault(candidate.section(), -1) > candidate.index()
            && !contents.lists(candidate);
    return byMark || byContents;
  }

  /** The next line is an item of this section, a further section, a standing line, or the end. */
  private boolean isFollowedByItsOwn(int position) {
    Numbered candidate = candidates.get(position);
    int next = candidate.index() + 1;
    while (next < sheet.size()
        && next <= candidate.index() + 2
        && Numbered.of(next, sheet.line(next)) == null
        && Headings.part(sheet.line(next)) == null
        && Headings.caseLine(sheet.line(next)) == null
        && Bullet.of(sheet.line(next)) == null
        && !sheet.flow().breaks(sheet.line(next - 1), sheet.line(next))) {
      next++;
    }
    if (next >= sheet.size()) {
      return true;
    }
    Line line = sheet.line(next);
    if (Headings.caseLine(line) != null || Headings.part(line) != null) {
      return true;
    }
    if (Numbered.of(next, line) == null) {
      return false;
    }
    Numbered item = itemAfter(candidate.index());
    if (item != null && item.index() == next) {
      return item.section() >= candidate.section();
    }
    return position + 1 < candidates.size()
        && candidates.get(position + 1).index() == next
        && candidates.get(position + 1).section() > candidate.section()
        && adjacent.get(position + 1);
  }

  /** A short line by itself with the next number. */
  private boolean standsOut(Numbered candidate, @Nullable Numbered last) {
    int index = candidate.index();
    Line line = sheet.line(index);
    boolean aloneAbove = index == 0 || sheet.flow().breaks(sheet.line(index - 1), line);
    boolean aloneBelow =
        index + 1 >= sheet.size() || sheet.flow().breaks(line, sheet.line(index + 1));
    return candidate.section() == (last == null ? 1 : last.section() + 1)
        && line.text().length() <= LONGEST_TITLE
        && !line.endsSentence()
        && aloneAbove
        && aloneBelow
        && !items.isEmpty();
  }

  /** The number before stands in the text of the same item, so this is a line of a list. */
  private boolean isPartOfList(int position, @Nullable Numbered itemBefore) {
    Numbered candidate = candidates.get(position);
    int from = itemBefore == null ? 0 : itemBefore.index();
    int first = Math.max(0, position - LONGEST_LIST);
    for (int i = position - 1; i >= first && candidates.get(i).index() > from; i--) {
      Numbered earlier = candidates.get(i);
      if (earlier.section() == candidate.section() - 1 && !accepted.get(i)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Numbered itemBefore(int index) {
    int position = firstItemAfter(index) - 1;
    return position < 0 ? null : items.get(position);
  }

  private @Nullable Numbered itemAfter(int index) {
    int position = firstItemAfter(index);
    return position < items.size() ? items.get(position) : null;
  }

  private int firstItemAfter(int index) {
    int low = 0;
    int high = items.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (items.get(middle).index() > index) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
