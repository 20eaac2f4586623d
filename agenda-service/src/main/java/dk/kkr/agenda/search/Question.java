package dk.kkr.agenda.search;

import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody typed: words that must all be found, {@code "a phrase"} as it stands, {@code -word}
 * that must not be there, {@code word*} for words that begin so, and {@code eller} (or {@code OR})
 * between two. A sign that fits nowhere is passed over; nothing that is typed is an error but too
 * much of it.
 */
final class Question {

  /** Characters of a question. */
  static final int MOST_CHARACTERS = 200;

  /** Words and phrases of a question. */
  static final int MOST_TERMS = 12;

  /** Letters before a star: fewer would begin too many words. */
  static final int FEWEST_LETTERS = 3;

  private static final Pattern TYPED = Pattern.compile("(-?)\"([^\"]*)\"?|(\\S+)");
  private static final Pattern QUOTES = Pattern.compile("[\u201C-\u201F\u00AB\u00BB]");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern ONLY_LETTERS = Pattern.compile("\\p{L}+");
  private static final Set<String> OR = Set.of("or", "eller");

  private final List<Term> terms = new ArrayList<>();
  private boolean otherwise;

  private Question() {}

  /** How a term is found. */
  enum Kind {
    /** A word in any of its forms; what is put together with hyphens, with all of its parts. */
    WORD,
    /** Words one after another. */
    PHRASE,
    /** Words that begin so. */
    PREFIX
  }

  /**
   * A word or a phrase.
   *
   * @param text in the spelling of the index
   * @param plain true for a word of letters only
   * @param negated true when it must not be found
   * @param otherwise true when it may stand in place of what comes before it
   */
  record Term(int n, Kind kind, String text, boolean plain, boolean negated, boolean otherwise) {}

  /**
   * The terms of what was typed; none when it has no letter and no digit.
   *
   * @throws ProblemException 400 when it is too much
   */
  static List<Term> read(String typed) {
    if (typed.length() > MOST_CHARACTERS) {
      throw tooMuch("has %d characters".formatted(typed.length()));
    }
    Question question = new Question();
    Matcher matcher = TYPED.matcher(QUOTES.matcher(Folding.of(typed)).replaceAll("\""));
    while (matcher.find()) {
      String word = matcher.group(3);
      if (word == null) {
        question.add(Kind.PHRASE, matcher.group(2), !matcher.group(1).isEmpty());
      } else {
        question.word(word);
      }
    }
    if (question.terms.size() > MOST_TERMS) {
      throw tooMuch("has %d words and phrases".formatted(question.terms.size()));
    }
    return List.copyOf(question.terms);
  }

  private void word(String typed) {
    if (OR.contains(typed) && !terms.isEmpty()) {
      otherwise = true;
      return;
    }
    boolean negated = typed.startsWith("-");
    String word = negated ? typed.substring(1) : typed;
    if (!word.endsWith("*")) {
      add(Kind.WORD, word, negated);
      return;
    }
    String beginning = NO_LETTER.matcher(word).replaceAll("");
    if (!beginning.isEmpty() && beginning.length() < FEWEST_LETTERS) {
      throw new ProblemException(
              Problems.INVALID_PARAMETER,
              "A star stands after at least %d letters or digits, such as praktik*."
                  .formatted(FEWEST_LETTERS))
          .atParameter(
              "q", "must have at least %d letters before a star".formatted(FEWEST_LETTERS));
    }
    add(Kind.PREFIX, beginning, negated);
  }

  private void add(Kind kind, String text, boolean negated) {
    if (NO_LETTER.matcher(text).replaceAll("").isEmpty()) {
      return;
    }
    boolean plain = ONLY_LETTERS.matcher(text).matches();
    terms.add(new Term(terms.size(), kind, text, plain, negated, otherwise));
    otherwise = false;
  }

  private static ProblemException tooMuch(String what) {
    return new ProblemException(
            Problems.INVALID_PARAMETER,
            "The question %s. Ask with at most %d characters and %d words or phrases."
                .formatted(what, MOST_CHARACTERS, MOST_TERMS))
        .atParameter(
            "q",
            "must have at most %d characters and %d words or phrases"
                .formatted(MOST_CHARACTERS, MOST_TERMS));
  }
}
