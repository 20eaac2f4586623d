package dk.kkr.agenda.importing;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins the lines of a paragraph: words broken at a line end become whole, real hyphens stay.
 *
 * <p>Rules of Danish spelling, in this order: a hyphen before {@code og}, {@code eller}, {@code
 * samt} stands for a left-out word and keeps its space; after a digit, an abbreviation in capitals
 * or a single letter the hyphen is part of the word; so it is before a capital or a digit; a pair
 * that stands elsewhere in the file with or without its hyphen is written as it is there; any other
 * hyphen between letters was made by the line break.
 */
final class Words {

  private static final Pattern HYPHEN_END =
      Pattern.compile("[\\p{L}\\p{N}][-\\u2010\\u2011\\u00AD]$");
  private static final Pattern SENTENCE_END = Pattern.compile("[.:!?…][\"”“»«'’)\\]]?$");
  private static final Pattern OPEN_ABBREVIATION =
      Pattern.compile(
          "(?i)(?:^|[\\s(])(?:vedr|ca|nr|f\\.eks|fx|jf|jfr|inkl|ekskl|stk|kap|dvs|hhv|evt|pkt|ift|mht|bl\\.a"
              + "|sct|skt|tlf|pr|kl|hr|dr|prof|adm|dir|min|maks|mfl|v|d|den \\d{1,2}|\\d{1,2})\\.$");
  private static final Pattern OPEN_END =
      Pattern.compile(
          "(?i)(?:,|(?<![\\p{L}\\p{N}])(?:den|det|de|der|at|og|eller|samt|i|af|til|for|fra|med|på|om|ved"
              + "|som|en|et|hvor|hvis|mellem|under|over|efter))$");

  /** Abbreviations of two words without a space between. */
  private static final Pattern ABBREVIATION =
      Pattern.compile(
          "(?:^|\\s|\\()(?:f\\.eks\\.|bl\\.a\\.|m\\.v\\.|m\\.m\\.|o\\.l\\.|o\\.lign\\.|d\\.v\\.s\\.)");

  private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}-]+");
  private static final Set<String> AND = Set.of("og", "eller", "samt", "og/eller", "hhv.");

  /** Short words that are only ever the first part of a word with a hyphen. */
  private static final Set<String> HYPHENATED_STARTS = Set.of("it", "tv", "eu", "pc", "ikke", "ph");

  private static final int LONGEST_WORD = 80;

  private final Set<String> known = new HashSet<>();

  /**
   * @param text the lines of the file: how a word is written there decides doubtful cases
   */
  Words(List<String> text) {
    for (String line : text) {
      Matcher token = TOKEN.matcher(line);
      while (token.find()) {
        String word = lower(token.group());
        if (!word.startsWith("-") && !word.endsWith("-")) {
          known.add(word);
        }
      }
    }
  }

  /** The lines as one, each joined to the one before. */
  String join(List<String> lines) {
    StringBuilder joined = new StringBuilder();
    for (String line : lines) {
      String next = line.strip();
      if (next.isEmpty()) {
        continue;
      }
      if (joined.isEmpty()) {
        joined.append(next);
      } else {
        append(joined, next);
      }
    }
    return joined.toString().replace("\u00AD", "");
  }

  private void append(StringBuilder joined, String next) {
    if (endsWithHyphen(joined)) {
      String start = lastToken(joined);
      String word = next.split("[\\s,.;:!?)\\]]", 2)[0];
      if (AND.contains(lower(next.split("\\s", 2)[0]))) {
        joined.append(' ');
      } else if (joined.charAt(joined.length() - 1) == '\u00AD' || isBroken(start, word)) {
        joined.setLength(joined.length() - 1);
      }
    } else if (!isWithinWord(joined, next)) {
      joined.append(' ');
    }
    joined.append(next);
  }

  /** Broken where no space was: at a slash, behind an opening sign, in an abbreviation. */
  private static boolean isWithinWord(StringBuilder joined, String next) {
    char end = joined.charAt(joined.length() - 1);
    if (end == '/') {
      return endsWithWordAndSlash(joined);
    }
    if (next.startsWith("/")) {
      return next.length() > 1 && Character.isLetter(next.charAt(1)) && Character.isLetter(end);
    }
    boolean opening =
        "(’”\"»".indexOf(end) >= 0
            && joined.length() > 1
            && Character.isWhitespace(joined.charAt(joined.length() - 2));
    return opening || (end == '.' && isWithinAbbreviation(tail(joined), next));
  }

  private static boolean isWithinAbbreviation(String start, String next) {
    String rest = next.substring(0, Math.min(next.length(), 6));
    Matcher matcher = ABBREVIATION.matcher(start + rest);
    while (matcher.find()) {
      if (matcher.start() < start.length() && matcher.end() > start.length()) {
        return true;
      }
    }
    return false;
  }

  private static String tail(CharSequence text) {
    return text.subSequence(Math.max(0, text.length() - 4), text.length()).toString();
  }

  private boolean isBroken(String start, String word) {
    String letters = start.substring(start.lastIndexOf('-') + 1);
    if (word.isEmpty() || !Character.isLowerCase(word.codePointAt(0))) {
      return false;
    }
    if (letters.length() == 1
        || letters.chars().anyMatch(Character::isDigit)
        || letters.chars().noneMatch(Character::isLowerCase)
        || HYPHENATED_STARTS.contains(lower(letters))) {
      return false;
    }
    boolean joinedIsKnown = known.contains(lower(start + word));
    boolean hyphenIsKnown = known.contains(lower(start + "-" + word));
    return joinedIsKnown || !hyphenIsKnown;
  }

  /** The letters, digits and hyphens right before the final hyphen. */
  private static String lastToken(CharSequence text) {
    int end = text.length() - 1;
    int start = end;
    int first = Math.max(0, end - LONGEST_WORD);
    while (start > first && isWordCharacter(text.charAt(start - 1))) {
      start--;
    }
    return text.subSequence(start, end).toString();
  }

  private static boolean isWordCharacter(char c) {
    return Character.isLetterOrDigit(c) || c == '-';
  }

  private static boolean endsWithWordAndSlash(CharSequence text) {
    return text.length() > 1 && Character.isLetterOrDigit(text.charAt(text.length() - 2));
  }

  static boolean endsWithHyphen(CharSequence text) {
    int length = text.length();
    if (length < 2 || Character.isLetterOrDigit(text.charAt(length - 1))) {
      return false;
    }
    return HYPHEN_END.matcher(text.subSequence(length - 2, length)).find();
  }

  /** Ends with a word, an abbreviation or a comma that something has to follow. */
  static boolean endsOpen(String text) {
    String end = text.substring(Math.max(0, text.length() - 24));
    return OPEN_END.matcher(end).find() || OPEN_ABBREVIATION.matcher(end).find();
  }

  /** Ends with a stop that is not the stop of an abbreviation or an ordinal number. */
  static boolean endsSentence(String text) {
    if (text.isEmpty() || Character.isLetterOrDigit(text.charAt(text.length() - 1))) {
      return false;
    }
    int from = Math.max(0, text.length() - 24);
    String end = text.substring(from);
    return SENTENCE_END.matcher(end).find() && !OPEN_ABBREVIATION.matcher(end).find();
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
