package dk.kkr.agenda.checks;

import dk.kkr.reference.dates.DanishDates;
import dk.kkr.reference.dates.FoundDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes a text apart into sentences and dashes. */
final class Sentences {

  private static final Pattern BLOCK =
      Pattern.compile("\\R\\s*\\R|\\R(?=\\s*(?:[-–—•*]|\\d{1,2}[.)])\\s)");
  private static final Pattern MARK = Pattern.compile("^(?:[-–—•*]|\\d{1,2}\\))\\s+");
  private static final Pattern END = Pattern.compile("[.!?][\"”»’)]?\\s+(?=[\"”»(]?\\p{Lu})");

  private static final Pattern IN_FIGURES = Pattern.compile("\\d[-./]\\d");

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec");

  private static final Set<String> SHORT =
      Set.of(
          "ca", "pct", "mio", "mia", "kl", "jf", "jfr", "vedr", "evt", "hhv", "nr", "pr", "inkl",
          "ekskl", "ift", "mht", "stk", "bl.a", "f.eks", "dvs", "d", "v", "m.fl", "maks", "min",
          "kap");

  private Sentences() {}

  /**
   * The sentences of a text.
   *
   * @param context the day that gives a date without a year its year; null for none
   */
  static List<Sentence> of(Passage passage, @Nullable LocalDate context) {
    List<Sentence> sentences = new ArrayList<>();
    for (String block : BLOCK.splitAsStream(passage.text()).toList()) {
      String line = line(block);
      int from = 0;
      Matcher end = END.matcher(line);
      while (end.find()) {
        if (!isShort(line, end.start())) {
          add(passage, line.substring(from, end.end()), context, sentences);
          from = end.end();
        }
      }
      add(passage, line.substring(from), context, sentences);
    }
    return sentences;
  }

  private static String line(String block) {
    StringBuilder line = new StringBuilder(block.strip());
    for (int i = 0; i < line.length(); i++) {
      if (Character.isWhitespace(line.charAt(i)) || line.charAt(i) == '\u00a0') {
        line.setCharAt(i, ' ');
      }
    }
    return MARK.matcher(line).replaceFirst("");
  }

  private static boolean isShort(String line, int dot) {
    if (line.charAt(dot) != '.') {
      return false;
    }
    int from = dot;
    while (from > 0
        && (Character.isLetter(line.charAt(from - 1)) || line.charAt(from - 1) == '.')) {
      from--;
    }
    return SHORT.contains(line.substring(from, dot).toLowerCase(Locale.ROOT));
  }

  private static void add(
      Passage passage, String text, @Nullable LocalDate context, List<Sentence> sentences) {
    String plain = text.strip();
    if (!plain.isEmpty()) {
      String lower = lower(plain);
      sentences.add(
          new Sentence(
              passage.place(),
              passage.recommendation(),
              plain,
              lower,
              dates(plain, lower, context)));
    }
  }

  private static List<FoundDate> dates(String text, String lower, @Nullable LocalDate context) {
    if (!mayHaveDate(lower)) {
      return List.of();
    }
    return context == null ? DanishDates.find(text) : DanishDates.find(text, context);
  }

  // Looking for a date costs far more than looking for what every date has.
  private static boolean mayHaveDate(String lower) {
    boolean figure = false;
    for (int i = 0; i < lower.length() && !figure; i++) {
      figure = Character.isDigit(lower.charAt(i));
    }
    return figure
        && (MONTHS.stream().anyMatch(lower::contains) || IN_FIGURES.matcher(lower).find());
  }

  /** In lower case letter by letter, so that positions stay. */
  static String lower(String text) {
    char[] letters = text.toCharArray();
    for (int i = 0; i < letters.length; i++) {
      letters[i] = Character.toLowerCase(letters[i]);
    }
    return new String(letters);
  }
}
