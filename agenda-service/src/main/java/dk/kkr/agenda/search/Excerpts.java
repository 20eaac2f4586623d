package dk.kkr.agenda.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds in texts the words that are marked, and cuts excerpts around them. Words are looked at in
 * the spelling of the index and shown as they stand.
 */
final class Excerpts {

  /** Characters of a text that are looked through for words to mark. */
  private static final int MOST_READ = 40_000;

  /** Characters of an excerpt, more or less. */
  private static final int LENGTH = 240;

  /** Characters before the first marked word. */
  private static final int BEFORE = 60;

  private static final Pattern CHUNK = Pattern.compile("[^\\s]+");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}\\u00AD]+");
  private static final Pattern EDGE = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");

  private final Set<String> forms;

  /**
   * Marks these words.
   *
   * @param forms in the spelling of the index
   */
  Excerpts(Set<String> forms) {
    this.forms = forms;
  }

  /**
   * Words of the text that may have to be marked: those that begin so, as the index spells them.
   */
  static Set<String> candidates(String text, Set<String> beginnings) {
    Set<String> found = new LinkedHashSet<>();
    each(
        read(text),
        (start, end) -> {
          String word = Folding.of(EDGE.matcher(text.substring(start, end)).replaceAll(""));
          if (beginnings.stream().anyMatch(word::startsWith)) {
            found.add(word);
          }
          return false;
        });
    return found;
  }

  /** Marked words that the text has, each once: the more, the better it answers. */
  int distinct(String text) {
    Set<String> found = new LinkedHashSet<>();
    spans(text).forEach(span -> found.add(Folding.of(text.substring(span.start, span.end))));
    return found.size();
  }

  /** The whole text in runs. */
  List<Run> whole(String text) {
    return runs(text, 0, text.length(), spans(text));
  }

  /** The part of the text with the first marked word; its beginning when nothing is marked. */
  List<Run> of(String text) {
    List<Span> spans = spans(text);
    int first = spans.isEmpty() ? 0 : spans.getFirst().start;
    int start = first <= BEFORE ? 0 : blankFrom(text, first - BEFORE, first);
    int end =
        start + LENGTH >= text.length()
            ? text.length()
            : Math.max(
                blankBefore(text, start + LENGTH), spans.isEmpty() ? 0 : spans.getFirst().end);
    List<Run> runs = new ArrayList<>();
    if (start > 0) {
      runs.add(new Run("… ", false));
    }
    runs.addAll(runs(text, start, end, spans));
    if (end < text.length()) {
      runs.add(new Run(" …", false));
    }
    return runs;
  }

  private record Span(int start, int end) {}

  private static String read(String text) {
    return text.length() <= MOST_READ ? text : text.substring(0, MOST_READ);
  }

  private List<Span> spans(String text) {
    List<Span> spans = new ArrayList<>();
    if (!forms.isEmpty()) {
      each(
          read(text),
          (start, end) -> {
            Matcher edges = EDGE.matcher(text.substring(start, end));
            if (!forms.contains(Folding.of(edges.replaceAll("")))) {
              return false;
            }
            spans.add(new Span(start, end));
            return true;
          });
    }
    return spans;
  }

  /** What is done with a stretch of the text; true when its parts need not be looked at. */
  private interface Stretch {
    boolean at(int start, int end);
  }

  // A word put together with hyphens or slashes is looked at whole before its parts.
  private static void each(String text, Stretch stretch) {
    Matcher chunks = CHUNK.matcher(text);
    while (chunks.find()) {
      Matcher words = WORD.matcher(text).region(chunks.start(), chunks.end());
      List<Span> parts = new ArrayList<>();
      while (words.find()) {
        parts.add(new Span(words.start(), words.end()));
      }
      if (parts.size() > 1 && stretch.at(parts.getFirst().start, parts.getLast().end)) {
        continue;
      }
      parts.forEach(part -> stretch.at(part.start, part.end));
    }
  }

  private static List<Run> runs(String text, int start, int end, List<Span> spans) {
    List<Run> runs = new ArrayList<>();
    int at = start;
    for (Span span : spans) {
      if (span.start >= at && span.end <= end) {
        add(runs, text.substring(at, span.start), false);
        add(runs, text.substring(span.start, span.end), true);
        at = span.end;
      }
    }
    add(runs, text.substring(at, end), false);
    return runs;
  }

  private static void add(List<Run> runs, String text, boolean hit) {
    if (!text.isEmpty()) {
      runs.add(new Run(text, hit));
    }
  }

  private static int blankFrom(String text, int from, int to) {
    int at = from;
    while (at < to && !Character.isWhitespace(text.charAt(at - 1))) {
      at++;
    }
    return at;
  }

  private static int blankBefore(String text, int from) {
    int at = from;
    while (at > from - BEFORE && !Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }
}
