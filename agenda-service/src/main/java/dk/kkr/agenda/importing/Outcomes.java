package dk.kkr.agenda.importing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Recognises what minutes say came out of an item. Only sentences that say it of the matter itself
 * count: "Godkendt.", "Indstillingen blev tiltrådt.", "KKR Hovedstaden tog orienteringen til
 * efterretning.", or the act in the present as an agenda writes it. Reservations, votes and two
 * different outcomes are for people to read.
 */
public final class Outcomes {

  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+(?=\\p{Lu})|\\R+");

  /** What the outcome is said of, before it is said. */
  private static final Pattern MATTER =
      Pattern.compile(
          "(?u)^(?:(?:Indstilling|Punkt|Sag|Orientering|Forslag|Dagsorden|Referat|Aftale|Plan|Høringssvar)\\p{Ll}*"
              + "|Det(?=\\s+(?:blev|er|indstillede))|Det\\s+indstillede)(?:\\s+(?!blev|bliver|er|var|blive[rs])\\S+){0,6}?\\s+"
              + "(?:blev|bliver|er|var)\\s+(?:enstemmigt\\s+|herefter\\s+)?");

  /** Who acts, before the act in the past. */
  private static final Pattern ACTOR =
      Pattern.compile(
          "(?u)^(?:KKR(?:\\s+\\p{Lu}\\p{L}+)?|K\\d{1,2}|\\p{Lu}\\p{L}*(?:kredsen|udvalget|rådet|bestyrelsen|medlemmerne)"
              + "|Medlemmerne|Rådet|Kredsen|Udvalget|Mødet)\\s+");

  private static final Pattern CLAUSE_END = Pattern.compile("\\s+og\\s+|,\\s+");
  private static final Pattern ENSTEMMIGT = Pattern.compile("(?iu)^enstemmigt\\s+");

  /** Says that it is not as plain as it seems. */
  private static final Pattern DOUBT =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:ikke|delvis|delvist|forbehold|forudsat|forudsætning|betingelse|betinget|dog|undtagen"
              + "|bortset|stemte|stemmer|mindretal\\p{L}*|flertal\\p{L}*|afstemning\\p{L}*|men)(?!\\p{L})");

  private static final Pattern AMENDED =
      Pattern.compile(
          "(?iu)(?<!\\p{L})med\\s+(?:(?:den|de|det|en|et|følgende|få|enkelte|mindre|nævnte)\\s+)*"
              + "(?:ændring|tilføjelse|rettelse|præcisering|korrektion)\\p{L}*");
  private static final Pattern REMARKED =
      Pattern.compile("(?iu)(?<!\\p{L})(?:med|idet)\\s+\\p{L}*\\s*(?:bemærkning|kommentar)\\p{L}*");

  private static final Pattern NOT_ADOPTED =
      Pattern.compile("(?iu)^ikke\\s+(?:godkendt|tiltrådt|vedtaget|imødekommet)(?!\\p{L})");

  private static final Pattern PRESENT = Pattern.compile("(?iu)^\\p{L}+r(?!\\p{L})");

  private record Form(Outcome outcome, Pattern participle, Pattern past) {}

  private static final List<Form> FORMS =
      List.of(
          form(
              Outcome.ADOPTED,
              "godkendt|tiltrådt|vedtaget|besluttet\\s+som\\s+indstillet|som\\s+indstillet|tilsluttet",
              "godkendte|tiltrådte|vedtog|tilsluttede\\s+sig"),
          form(
              Outcome.NOTED,
              "(?:taget\\s+)?til\\s*efterretning|taget\\s+ad\\s+notam|noteret|taget\\s+til\\s+orientering",
              "noterede\\s+sig|tog\\s+(?:\\S+\\s+){0,5}?til\\s*efterretning"),
          form(Outcome.DISCUSSED, "drøftet|debatteret|diskuteret", "drøftede|debatterede"),
          form(Outcome.POSTPONED, "udsat|udskudt", "udsatte|udskød"),
          form(Outcome.REJECTED, "forkastet|afvist", "forkastede|afviste"),
          form(
              Outcome.REFERRED,
              "oversendt|henvist\\s+til|sendt\\s+tilbage|hjemvist",
              "oversendte|henviste|hjemviste|sendte\\s+(?:\\S+\\s+){0,5}?tilbage"),
          form(
              Outcome.WITHDRAWN,
              "(?:taget|trukket)\\s+(?:af|fra)\\s+dagsordenen|udgået|trukket\\s+tilbage|udgår|udgik",
              "tog\\s+(?:\\S+\\s+){0,4}?af\\s+dagsordenen|trak\\s+(?:\\S+\\s+){0,4}?(?:tilbage|fra\\s+dagsordenen)"));

  private Outcomes() {}

  /**
   * What came out, or null when the words do not say it plainly.
   *
   * @param text the decision as written
   */
  public static @Nullable Outcome of(String text) {
    Set<Outcome> said = EnumSet.noneOf(Outcome.class);
    for (String sentence : SENTENCE_END.split(text.strip(), -1)) {
      String plain = sentence.strip().replaceFirst("^[-–•*]\\s+", "");
      List<Outcome> found = in(plain);
      if (!found.isEmpty() && isDoubtful(plain, found)) {
        return null;
      }
      said.addAll(found);
    }
    return said.size() == 1 ? said.iterator().next() : null;
  }

  private static boolean isDoubtful(String sentence, List<Outcome> found) {
    boolean rejected = found.equals(List.of(Outcome.REJECTED));
    return REMARKED.matcher(sentence).find() || (!rejected && DOUBT.matcher(sentence).find());
  }

  private static List<Outcome> in(String sentence) {
    Matcher matter = MATTER.matcher(sentence);
    if (matter.find()) {
      return participles(sentence.substring(matter.end()), sentence);
    }
    Matcher withdrawn =
        Pattern.compile("(?u)^(?:Punktet|Sagen)\\s+(?=udgår|udgik)").matcher(sentence);
    if (withdrawn.find()) {
      return participles(sentence.substring(withdrawn.end()), sentence);
    }
    Matcher actor = ACTOR.matcher(sentence);
    if (actor.find()) {
      String rest = ENSTEMMIGT.matcher(sentence.substring(actor.end())).replaceFirst("");
      List<Outcome> past = acts(rest, sentence, true);
      return past.isEmpty() ? present(rest, sentence) : past;
    }
    return participles(ENSTEMMIGT.matcher(sentence).replaceFirst(""), sentence);
  }

  private static List<Outcome> participles(String rest, String sentence) {
    return NOT_ADOPTED.matcher(rest).find()
        ? List.of(Outcome.REJECTED)
        : acts(rest, sentence, false);
  }

  private static List<Outcome> acts(String rest, String sentence, boolean past) {
    List<Outcome> found = new ArrayList<>();
    for (String clause : CLAUSE_END.split(rest, 4)) {
      Outcome outcome = act(clause, past);
      if (outcome == null) {
        break;
      }
      found.add(amended(outcome, sentence));
    }
    return found;
  }

  private static @Nullable Outcome act(String clause, boolean past) {
    return FORMS.stream()
        .filter(form -> (past ? form.past() : form.participle()).matcher(clause).lookingAt())
        .findFirst()
        .map(Form::outcome)
        .orElse(null);
  }

  /** The act as agendas write it: "KKR Hovedstaden godkender …". */
  private static List<Outcome> present(String rest, String sentence) {
    if (!PRESENT.matcher(rest).find()) {
      return List.of();
    }
    List<Outcome> found = new ArrayList<>();
    for (Verb verb : Verbs.of(rest)) {
      Outcome outcome = outcome(verb);
      if (outcome != null) {
        found.add(amended(outcome, sentence));
      }
    }
    return found;
  }

  private static @Nullable Outcome outcome(Verb verb) {
    return switch (verb) {
      case APPROVE, APPROVE_AND_FORWARD, ADOPT, ENDORSE -> Outcome.ADOPTED;
      case NOTE -> Outcome.NOTED;
      case DISCUSS -> Outcome.DISCUSSED;
      default -> null;
    };
  }

  private static Outcome amended(Outcome outcome, String sentence) {
    return outcome == Outcome.ADOPTED && AMENDED.matcher(sentence).find()
        ? Outcome.ADOPTED_AMENDED
        : outcome;
  }

  private static Form form(Outcome outcome, String participle, String past) {
    return new Form(outcome, whole(participle), whole(past));
  }

  private static Pattern whole(String words) {
    return Pattern.compile("(?iu)(?:" + words + ")(?!\\p{L})");
  }
}
