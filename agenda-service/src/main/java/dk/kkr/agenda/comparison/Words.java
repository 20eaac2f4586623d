package dk.kkr.agenda.comparison;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.DeltaType;
import dk.kkr.agenda.comparison.Mark.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares texts word by word; a number and a day are one word each, whatever signs they are
 * written with. However long and different they are, the work is bounded: texts with too many
 * differing words are compared by paragraphs, and where these differ they are marked whole.
 */
final class Words {

  /** Words that are compared with each other at most, in all passages of a comparison together. */
  static final long MOST_PAIRS = 100_000_000;

  /** A day in words or figures: half of it says nothing. */
  private static final String DAY =
      "\\d{1,2}\\.\\h?(?:jan(?:uar)?|feb(?:ruar)?|mar(?:ts)?|apr(?:il)?|maj|juni?|juli?|aug(?:ust)?"
          + "|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?!\\p{L})(?:\\.?\\h\\d{4}(?!\\d))?"
          + "|\\d{1,2}[/.-]\\d{1,2}[-/. ]\\d{4}(?!\\d)|\\d{4}-\\d{2}-\\d{2}(?!\\d)";

  /** A number with its sign, points, commas and per cent; the point of an ordinal belongs to it. */
  private static final String NUMBER =
      "(?<![\\p{L}\\p{N}\\p{M}])[-−–+]?\\d++(?:[.,/\\u00a0\\u202f]\\d++)*+"
          + "(?:\\h?+%|\\.(?=\\h\\p{Ll})|½)?+(?![\\p{L}\\p{N}\\p{M}])";

  private static final Pattern WORD =
      Pattern.compile(
          "(?i:(?<![\\p{L}\\p{N}])(?:" + DAY + "))|" + NUMBER + "|[\\p{L}\\p{N}\\p{M}]++|\\s++|.",
          Pattern.DOTALL);

  /** What ends a sentence or a part of one. */
  private static final Set<String> ENDS = Set.of(".", "!", "?", ",", ";");

  private static final Pattern PARAGRAPH = Pattern.compile("\\n\\s*+|[^\\n]++");

  private long left = MOST_PAIRS;

  /** The runs of both texts. */
  List<Mark> marks(String before, String after) {
    return bySentence(joined(marks(tokens(before, WORD), tokens(after, WORD), true)));
  }

  private List<Mark> marks(List<String> before, List<String> after, boolean words) {
    int same = 0;
    while (same < Math.min(before.size(), after.size())
        && before.get(same).equals(after.get(same))) {
      same++;
    }
    int tail = 0;
    while (tail < Math.min(before.size(), after.size()) - same
        && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
      tail++;
    }
    List<Mark> marks = new ArrayList<>();
    add(marks, Kind.KEPT, before.subList(0, same));
    marks.addAll(
        within(
            before.subList(same, before.size() - tail),
            after.subList(same, after.size() - tail),
            words));
    add(marks, Kind.KEPT, before.subList(before.size() - tail, before.size()));
    return marks;
  }

  private List<Mark> within(List<String> before, List<String> after, boolean words) {
    long pairs = (long) before.size() * after.size();
    if (pairs <= left) {
      left -= pairs;
      return compared(before, after);
    }
    if (words) {
      return marks(
          tokens(String.join("", before), PARAGRAPH),
          tokens(String.join("", after), PARAGRAPH),
          false);
    }
    List<Mark> whole = new ArrayList<>();
    add(whole, Kind.REMOVED, before);
    add(whole, Kind.ADDED, after);
    return whole;
  }

  private static List<Mark> compared(List<String> before, List<String> after) {
    List<Mark> marks = new ArrayList<>();
    int next = 0;
    for (Change change : new MyersDiffWithLinearSpace<String>().computeDiff(before, after, null)) {
      add(marks, Kind.KEPT, before.subList(next, change.startOriginal));
      if (change.deltaType != DeltaType.INSERT) {
        add(marks, Kind.REMOVED, before.subList(change.startOriginal, change.endOriginal));
      }
      if (change.deltaType != DeltaType.DELETE) {
        add(marks, Kind.ADDED, after.subList(change.startRevised, change.endRevised));
      }
      next = change.endOriginal;
    }
    add(marks, Kind.KEPT, before.subList(next, before.size()));
    return marks;
  }

  private static void add(List<Mark> marks, Kind kind, List<String> tokens) {
    if (!tokens.isEmpty()) {
      marks.add(new Mark(kind, String.join("", tokens)));
    }
  }

  /**
   * Runs as a reader wants them: what is removed at one place in one run, then what is added there;
   * blanks alone between two changes belong to both.
   */
  private static List<Mark> joined(List<Mark> marks) {
    List<Mark> joined = new ArrayList<>();
    StringBuilder removed = new StringBuilder();
    StringBuilder added = new StringBuilder();
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      switch (mark.kind()) {
        case REMOVED -> removed.append(mark.text());
        case ADDED -> added.append(mark.text());
        case KEPT -> {
          boolean between =
              i > 0 && i < marks.size() - 1 && !(removed.isEmpty() && added.isEmpty());
          if (between && mark.text().isBlank()) {
            removed.append(mark.text());
            added.append(mark.text());
          } else {
            flush(joined, removed, added);
            joined.add(mark);
          }
        }
      }
    }
    flush(joined, removed, added);
    return joined;
  }

  /**
   * A sentence that came or went is marked with the sign behind it, and not with the same sign
   * before it.
   */
  private static List<Mark> bySentence(List<Mark> marks) {
    List<Mark> told = new ArrayList<>(marks);
    for (int i = 1; i < told.size() - 1; i++) {
      Mark mark = told.get(i);
      String sign = mark.text().substring(0, 1);
      boolean alone =
          told.get(i - 1).kind() == Kind.KEPT
              && told.get(i + 1).kind() == Kind.KEPT
              && mark.kind() != Kind.KEPT;
      if (alone && ENDS.contains(sign) && told.get(i + 1).text().startsWith(sign)) {
        told.set(i - 1, new Mark(Kind.KEPT, told.get(i - 1).text() + sign));
        told.set(i, new Mark(mark.kind(), mark.text().substring(1) + sign));
        told.set(i + 1, new Mark(Kind.KEPT, told.get(i + 1).text().substring(1)));
      }
    }
    told.removeIf(mark -> mark.text().isEmpty());
    return told;
  }

  private static void flush(List<Mark> joined, StringBuilder removed, StringBuilder added) {
    if (!removed.isEmpty()) {
      joined.add(new Mark(Kind.REMOVED, removed.toString()));
    }
    if (!added.isEmpty()) {
      joined.add(new Mark(Kind.ADDED, added.toString()));
    }
    removed.setLength(0);
    added.setLength(0);
  }

  private static List<String> tokens(String text, Pattern pattern) {
    List<String> tokens = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      tokens.add(matcher.group());
    }
    return tokens;
  }
}
