package dk.kkr.agenda.importing;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Tells prose from titles: a sentence ends with a full stop and has a finite verb of its own.
 * Titles may end with a full stop as well, and have verbs in brackets, quotation marks or clauses.
 */
final class Sentences {

  private static final Pattern ASIDE = Pattern.compile("\\([^()]*\\)|[\"”“»«][^\"”“»«]*[\"”“»«]");
  private static final Pattern BETWEEN = Pattern.compile("(?<=\\p{L}{3}[.])\\s+(?=\\p{Lu})");

  /** Not at the start, where the clause is the subject. */
  private static final Pattern CLAUSE =
      Pattern.compile(
          "(?iu)\\s(?:at|der|som|hvor\\p{L}*|hvad|hvem|hvilke[nt]?|når|hvis|fordi|mens|idet)"
              + "(?!\\p{L})");

  /** Only forms that are no nouns. */
  private static final Pattern VERB =
      Pattern.compile(
          "(?iu)(?<![\\p{L}\\p{N}-])(?:er|var|har|havde|kan|kunne|skal|skulle|vil|ville|må|måtte|bør"
              + "|burde|bliver|blev|får|fik|giver|gav|går|gik|kommer|sker|skete|viser|koster|udgør"
              + "|omfatter|fremgår|foreslår|anbefaler|godkender|godkendte|beslutter|besluttede|vedtog"
              + "|tiltrådte|drøftede|forventes|foreslås|anbefales|indstilles|vurderes|besluttes"
              + "|godkendes|drøftes|behandles|sendes|udsendes|eftersendes|fastsættes|afsættes|afholdes"
              + "|betales|finansieres|fordeles|gennemføres|orienteres)(?![\\p{L}-])");

  private static final int FEWEST_WORDS = 3;

  private Sentences() {}

  /** Whether a text that ends with a full stop holds a sentence. */
  static boolean anyIn(String text) {
    String plain = ASIDE.matcher(text).replaceAll("").strip();
    return plain.endsWith(".") && Arrays.stream(BETWEEN.split(plain)).anyMatch(Sentences::isOne);
  }

  private static boolean isOne(String sentence) {
    return sentence.split("\\s+", FEWEST_WORDS).length == FEWEST_WORDS
        && VERB.matcher(CLAUSE.split(sentence, 2)[0]).find();
  }
}
