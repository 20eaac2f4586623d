package dk.kkr.agenda.formats;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The numbers and marks that Word shows before paragraphs and does not write into them. */
public final class WordNumbering {

  private static final int LEVELS = 9;
  private static final Pattern PLACE = Pattern.compile("%([1-9])");

  /** One level of a list: how its number is written, and where it starts. */
  record Level(String format, String text, int start, @Nullable String style) {}

  /** A list of a document: which kind of list it is, and where its levels start instead. */
  private record Instance(String kind, Map<Integer, Integer> starts) {}

  private final Map<String, Level[]> kinds = new HashMap<>();
  private final Map<String, Instance> instances = new HashMap<>();
  private final Map<String, int[]> counters = new HashMap<>();
  private final Map<String, Boolean> begun = new HashMap<>();

  void kind(String id, int level, Level shown) {
    if (level >= 0 && level < LEVELS) {
      kinds.computeIfAbsent(id, key -> new Level[LEVELS])[level] = shown;
    }
  }

  void instance(String id, String kind) {
    instances.put(id, new Instance(kind, new HashMap<>()));
  }

  void startOf(String id, int level, int start) {
    Instance instance = instances.get(id);
    if (instance != null) {
      instance.starts().put(level, start);
    }
  }

  /** The level of a list that a style of paragraphs stands for; 0 when none does. */
  int levelOf(String id, String style) {
    Level[] levels = levels(id);
    for (int i = 0; levels != null && i < LEVELS; i++) {
      if (levels[i] != null && style.equals(levels[i].style())) {
        return i;
      }
    }
    return 0;
  }

  /**
   * The mark of the next paragraph of this list and level: a dash for any bullet; empty where there
   * is none.
   */
  String next(String id, int level) {
    Level[] levels = levels(id);
    if (levels == null || level < 0 || level >= LEVELS || levels[level] == null) {
      return "";
    }
    Level shown = levels[level];
    if (shown.format().equals("bullet")) {
      return "-";
    }
    int[] numbers = count(id, level, levels);
    Matcher places = PLACE.matcher(shown.text());
    StringBuilder text = new StringBuilder();
    while (places.find()) {
      int of = places.group(1).charAt(0) - '1';
      String format = of < LEVELS && levels[of] != null ? levels[of].format() : "decimal";
      places.appendReplacement(text, Matcher.quoteReplacement(Numbers.shown(numbers[of], format)));
    }
    places.appendTail(text);
    return text.toString().strip();
  }

  private int[] count(String id, int level, Level[] levels) {
    Instance instance = instances.get(id);
    String kind = instance == null ? id : instance.kind();
    int[] numbers = counters.computeIfAbsent(kind, key -> fresh(levels));
    if (instance != null && begun.put(id, true) == null) {
      instance.starts().forEach((at, start) -> numbers[at] = start - 1);
    }
    numbers[level]++;
    for (int below = level + 1; below < LEVELS; below++) {
      numbers[below] = start(levels, below) - 1;
    }
    for (int above = 0; above < level; above++) {
      // A level that no paragraph has used counts as begun.
      numbers[above] = Math.max(numbers[above], start(levels, above));
    }
    return numbers;
  }

  private static int[] fresh(Level[] levels) {
    int[] numbers = new int[LEVELS];
    for (int i = 0; i < LEVELS; i++) {
      numbers[i] = start(levels, i) - 1;
    }
    return numbers;
  }

  private static int start(Level[] levels, int level) {
    return levels[level] == null ? 1 : levels[level].start();
  }

  private Level @Nullable [] levels(String id) {
    Instance instance = instances.get(id);
    return instance == null ? null : kinds.get(instance.kind());
  }
}
