package dk.kkr.agenda.checks;

import dk.kkr.agenda.checks.CheckedItem.PathPoint;
import dk.kkr.agenda.content.Part;
import dk.kkr.agenda.importing.PartKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the text of a recommendation says, held against its points. A text that says all of them is
 * printed up to the first, and then the points; any other is printed whole, and the points as well.
 */
final class Recommendation {

  /** Assumed: no recommendation is longer; one that is, is not looked at. */
  private static final int LONGEST = 20_000;

  /** Words compared with words; a recommendation takes some thousands. */
  private static final long MOST_WORK = 20_000_000;

  /** Fewer words are alike by chance. */
  private static final int FEWEST = 4;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /** A reference: a marker in one text may be a number in the other. */
  private static final Pattern REFERENCE =
      Pattern.compile("\\[punkt:[^\\]]{1,60}\\]|(?<=punkt\\s)\\d{1,2}\\.\\d{1,3}(?!\\d)");

  private static final Pattern ENTRY =
      Pattern.compile("(?m)^[ \\t]*(?:[-–—•*]|\\d{1,2}[.)])[ \\t]+(\\S.*)$");

  private final CheckPlace place;
  private final String text;
  private final List<String> words;
  private final boolean[] taken;
  private final List<Unsaid> unsaid = new ArrayList<>();

  /** A text of a point that the recommendation does not say as it stands. */
  private record Unsaid(String path, String text, List<String> words) {}

  /** A text of a point that the recommendation says in other words. */
  record Differing(String path, String text) {}

  private Recommendation(CheckPlace place, String text) {
    this.place = place;
    this.text = text;
    this.words = words(text);
    this.taken = new boolean[words.size()];
  }

  /**
   * The recommendation that is printed with the points; null for an item without the one or the
   * others.
   */
  static @Nullable Recommendation of(CheckedItem item) {
    List<Part> parts = item.content().parts();
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).kind() == PartKind.RECOMMENDATION) {
        String text = parts.get(i).text();
        return item.points().isEmpty() || text.length() > LONGEST
            ? null
            : of(item.place().inPart(i + 1), text, item.points());
      }
    }
    return null;
  }

  private static @Nullable Recommendation of(
      CheckPlace place, String text, List<PathPoint> points) {
    Recommendation recommendation = new Recommendation(place, text);
    List<Unsaid> said = new ArrayList<>();
    for (PathPoint each : points) {
      said.add(new Unsaid(each.path(), each.point().text(), words(each.point().text())));
      each.point()
          .contents()
          .forEach(content -> said.add(new Unsaid(each.path(), content, words(content))));
    }
    long most = said.stream().mapToLong(one -> one.words().size() + 1).sum();
    if (most * recommendation.words.size() > MOST_WORK) {
      return null;
    }
    said.forEach(recommendation::take);
    return recommendation;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(REFERENCE.matcher(Sentences.lower(text)).replaceAll(" "));
    while (word.find()) {
      words.add(word.group());
    }
    return words;
  }

  private void take(Unsaid one) {
    int size = one.words().size();
    for (int from = 0; from + size <= words.size(); from++) {
      if (stands(one.words(), from)) {
        Arrays.fill(taken, from, from + size, true);
        return;
      }
    }
    unsaid.add(one);
  }

  private boolean stands(List<String> sought, int from) {
    for (int i = 0; i < sought.size(); i++) {
      if (taken[from + i] || !sought.get(i).equals(words.get(from + i))) {
        return false;
      }
    }
    return true;
  }

  /** Where its text stands. */
  CheckPlace place() {
    return place;
  }

  /**
   * The texts of points that it says otherwise: they begin alike, or most of their words are there.
   */
  List<Differing> differing() {
    return unsaid.stream()
        .filter(one -> one.words().size() >= FEWEST)
        .filter(one -> begins(one.words()) || resembles(one.words()))
        .map(one -> new Differing(one.path(), one.text()))
        .toList();
  }

  private boolean begins(List<String> point) {
    List<String> beginning = point.subList(0, FEWEST);
    for (int from = 0; from + FEWEST <= words.size(); from++) {
      if (stands(beginning, from)) {
        return true;
      }
    }
    return false;
  }

  // Seven of ten words, counted in as many words of the text, wherever these stand.
  private boolean resembles(List<String> point) {
    Map<String, Integer> open = new HashMap<>();
    point.forEach(word -> open.merge(word, 1, Integer::sum));
    int alike = 0;
    for (int to = 0; to < words.size(); to++) {
      alike += count(open, to, -1);
      int from = to - point.size();
      alike -= from < 0 ? 0 : count(open, from, 1);
      if (alike * 10 >= point.size() * 7) {
        return true;
      }
    }
    return false;
  }

  // A word counts as often as the point has it.
  private int count(Map<String, Integer> open, int at, int change) {
    Integer left = taken[at] ? null : open.get(words.get(at));
    if (left == null) {
      return 0;
    }
    open.put(words.get(at), left + change);
    return change < 0 ? (left > 0 ? 1 : 0) : (left >= 0 ? 1 : 0);
  }

  /** Its list entries that are no point, not even in other words. */
  List<String> entriesWithoutPoint() {
    List<String> entries = new ArrayList<>();
    Matcher entry = ENTRY.matcher(text);
    int word = 0;
    int read = 0;
    while (entry.find()) {
      word += words(text.substring(read, entry.start(1))).size();
      int size = words(entry.group(1)).size();
      boolean free = size >= FEWEST;
      for (int i = word; i < word + size && free; i++) {
        free = !taken[i];
      }
      if (free) {
        entries.add(entry.group(1).strip());
      }
      word += size;
      read = entry.end();
    }
    return entries;
  }
}
