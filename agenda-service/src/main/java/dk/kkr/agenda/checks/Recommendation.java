package dk.kkr.agenda.checks;

import dk.kkr.agenda.checks.CheckedItem.PathPoint;
import dk.kkr.agenda.content.Part;
import dk.kkr.agenda.importing.PartKind;
import dk.kkr.agenda.importing.PointVerbs;
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
      Pattern.compile("(?m)^[ \\t]*(?:[-–—•*]|(?:\\d{1,2}|[a-z])[.)])[ \\t]+(\\S.*)$");

  /** With it the recommendation begins; what stands before is the history of the case. */
  private static final Pattern OPENING =
      Pattern.compile(
          "(?<!\\p{L})(?:indstilles|indstiller|anbefales|anbefaler|foreslås|foreslår)(?!\\p{L})");

  private static final Pattern END = Pattern.compile("[.!?]\\s|\\R");

  /** Words that turn what follows, or stand in its way. */
  private static final Pattern TURN =
      Pattern.compile(
          "(?<!\\p{L})(?:ikke|hverken|forudsætning|forudsat|forbehold|betingelse|betinget|undtaget|undtagen|bortset|medmindre)(?!\\p{L})");

  private final CheckPlace place;
  private final String text;
  private final List<String> words = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();
  private final List<Integer> ends = new ArrayList<>();
  private final int first;
  private final boolean[] taken;
  private final List<Unsaid> unsaid = new ArrayList<>();

  /** True when points say by themselves what to do; else the words before them may. */
  private boolean acts;

  /** A text of a point that the recommendation does not say as it stands. */
  private record Unsaid(String path, String text, List<String> words) {}

  /** A text of a point that the recommendation says in other words. */
  record Differing(String path, String text) {}

  private Recommendation(CheckPlace place, String text) {
    this.place = place;
    this.text = text;
    Matcher word = WORD.matcher(readable(text));
    while (word.find()) {
      words.add(word.group());
      starts.add(word.start());
      ends.add(word.end());
    }
    Matcher opening = OPENING.matcher(Sentences.lower(text));
    int begins = opening.find() ? opening.start() : 0;
    this.first = (int) starts.stream().filter(start -> start < begins).count();
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
    recommendation.acts =
        points.stream().anyMatch(each -> !PointVerbs.of(each.point().text()).isEmpty());
    return recommendation;
  }

  /** Whether two texts have the same words; references are passed over. */
  static boolean same(String one, String other) {
    return words(one).equals(words(other));
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(readable(text));
    while (word.find()) {
      words.add(word.group());
    }
    return words;
  }

  /** In small letters and with blanks in place of references; every place stays where it is. */
  private static String readable(String text) {
    return REFERENCE
        .matcher(Sentences.lower(text))
        .replaceAll(found -> " ".repeat(found.end() - found.start()));
  }

  private void take(Unsaid one) {
    int size = one.words().size();
    for (int from = first; from + size <= words.size(); from++) {
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
    for (int from = first; from + FEWEST <= words.size(); from++) {
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
    for (int to = first; to < words.size(); to++) {
      alike += count(open, to, -1);
      int from = to - point.size();
      alike -= from < first ? 0 : count(open, from, 1);
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

  /**
   * What it recommends by itself, or what turns a point into something else, where the points say
   * what to do: before the first of them, between two, and behind the last in the same sentence.
   */
  List<String> loose() {
    if (!acts) {
      return List.of();
    }
    List<String> loose = new ArrayList<>();
    int from = -1;
    for (int i = first; i < taken.length; i++) {
      if (taken[i]) {
        String said = from < 0 ? leading(starts.get(i)) : text.substring(from, starts.get(i));
        if (from < 0 ? recommends(said) : !said.contains("\n") && recommends(said)) {
          loose.add(said.strip());
        }
        while (i + 1 < taken.length && taken[i + 1]) {
          i++;
        }
        from = ends.get(i);
      }
    }
    String last = from < 0 ? leading(text.length()) : END.split(text.substring(from), 2)[0];
    if (from < 0 ? recommends(last) : turns(last)) {
      loose.add(last.strip());
    }
    return loose;
  }

  /** What stands before a place, from the sentence on that opens the recommendation. */
  private String leading(int end) {
    int from = first < starts.size() ? starts.get(first) : 0;
    int sentence = 0;
    Matcher before = END.matcher(text.substring(0, Math.min(from, end)));
    while (before.find()) {
      sentence = before.end();
    }
    return text.substring(sentence, end);
  }

  // What ends with a colon leads to something.
  private static boolean recommends(String said) {
    String plain = said.strip();
    return !plain.endsWith(":")
        && (turns(plain)
            || !PointVerbs.of(plain.replaceFirst("^[\\p{P}\\s]*(?:og\\s+)?", "")).isEmpty());
  }

  private static boolean turns(String said) {
    return TURN.matcher(Sentences.lower(said)).find();
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
      boolean free = size > 1;
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
