package dk.kkr.agenda.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Recognises what a recommendation asks for. Only the verbs that govern the sentence count: the
 * first one, and those joined to it by {@code og}, {@code samt} or a comma; not those of a
 * subordinate clause.
 */
final class Verbs {

  /** A verb in the present or the infinitive, and what has to follow it somewhere. */
  private record Form(Verb verb, Pattern start, @Nullable Pattern companion) {}

  private static final List<Form> FORMS =
      List.of(
          form(
              Verb.APPROVE_AND_FORWARD,
              "godkender?\\s+og\\s+(?:at\\s+)?(?:ud|frem|over|videre|af)sender?",
              null),
          form(Verb.APPROVE, "godkender?", null),
          form(
              Verb.RESPOND,
              "(?:af|ind|frem|over)?sender?|afgiver?|udarbejder?|giver?",
              "høringssvar|høringsbidrag|udtalelse|svar på høring"),
          form(Verb.RESPOND, "svarer?\\s+på", null),
          form(
              Verb.INPUT,
              "giver?|kommer?(?=\\s+med)|bidrager?|leverer?|afgiver?|fremsætter?",
              "input|indspil|bemærkninger|kommentarer|inspiration|forslag til"),
          form(Verb.ENDORSE, "giver?", "tilslutning|opbakning|tilsagn"),
          form(Verb.NOTE, "tager?", "til\\s*efterretning|til\\s*orientering|ad notam"),
          form(Verb.NOTE, "noterer?\\s+sig|orienteres", null),
          form(
              Verb.RESOLVE,
              "tager?\\s+(?:endelig\\s+)?stilling|træffer?\\s+(?:\\S+\\s+)?beslutning",
              null),
          form(Verb.DISCUSS, "drøfter?|debatterer?|diskuterer?|behandler?", null),
          form(Verb.DISCUSS, "har\\s+en\\s+(?:\\S+\\s+)?drøftelse", null),
          form(Verb.ENDORSE, "tilslutter?\\s+sig|tiltræder?|bakker?\\s+op|støtter?", null),
          form(Verb.APPOINT, "(?:gen)?udpeger?", null),
          form(Verb.ELECT, "(?:gen)?vælger?|konstituerer?\\s+sig", null),
          form(Verb.ADOPT, "vedtager?", null),
          form(Verb.RESOLVE, "beslutter?|afgør|afgøre|fastsætter?|fastlægger?", null),
          form(Verb.REQUEST, "beder?|anmoder?|pålægger?", null),
          form(Verb.RECOMMEND, "anbefaler?|indstiller?", null),
          form(Verb.URGE, "opfordrer?|henstiller?", null),
          form(
              Verb.CONDITIONAL_RETURN,
              "vender?\\s+tilbage|genoptager?",
              "såfremt|hvis|ifald|medmindre|i\\s+tilfælde\\s+af|når"));

  /** Other acts, recognised only at the start. */
  private static final Pattern OTHER =
      Pattern.compile(
          "(?iu)^(?:bemyndiger?|igangsætter?|iværksætter?|nedsætter?|etablerer?|afsætter?|bevilger?"
              + "|udsætter?|udskyder?|afholder?|indgår|indgå|fortsætter?|afventer?|inviterer?|overdrager?"
              + "|delegerer?|prioriterer?|finansierer?|ophæver?|opsiger?|giver?|tager?|sender?|udsender?"
              + "|fremsender?|videresender?|orienterer?|evaluerer?|følger?|vender?|genoptager?|bestiller?"
              + "|forlænger?|arbejder?|indkalder?|planlægger?|gennemfører?|sætter?|kvitterer?|takker?"
              + "|hører?|oversender?|henviser?|hæver?|præciserer?|fremsætter?|afgiver?|støtter?"
              + "|bidrager?|udarbejder?|foreslår|foreslå|ønsker?|understreger?|afviser?|afslår)(?!\\p{L})");

  private static final Pattern FORWARD =
      Pattern.compile("(?iu)^(?:ud|frem|over|videre)sender?(?!\\p{L})");
  private static final Pattern CLAUSE_END =
      Pattern.compile(
          "(?iu),\\s*(?:at|der|som|hvori|hvor|hvoraf|hvilke[nt]?|så|såfremt|hvis|herunder|jf|idet|da|når"
              + "|mens|med|for)(?!\\p{L})|:|;|(?<=\\p{L}{3})\\.\\s+\\p{Lu}");
  private static final Pattern JOINT =
      Pattern.compile(
          "(?iu)(?:,|(?<!\\p{L})(?:og|samt|eller))\\s+(?:(?:endvidere|desuden|samtidig|derefter"
              + "|herefter|også|derved|i øvrigt|at)\\s+)?");
  private static final Pattern SECOND_SUBJECT =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:og|samt),?\\s+at\\s+(?:KKR(?:\\s+\\p{Lu}\\p{L}+)?|K\\d{1,2}|kredsen|rådet|udvalget"
              + "|formandskabet)\\s+");
  private static final int WORDS_BEFORE_THE_VERB = 8;

  private Verbs() {}

  /** The governing verbs in their order; empty when the text does not begin with an act. */
  static List<Verb> of(String text) {
    String rest = text.replaceFirst("^(?i:at)\\s+", "");
    List<Verb> verbs = new ArrayList<>();
    Verb first = at(rest);
    if (first == null) {
      return OTHER.matcher(rest).find() ? List.of(Verb.OTHER) : List.of();
    }
    verbs.add(first);
    int end = clauseEnd(rest);
    addAfter(JOINT.matcher(rest).region(0, end), rest, verbs, true);
    addAfter(SECOND_SUBJECT.matcher(rest), rest, verbs, false);
    return List.copyOf(verbs);
  }

  /** The same for a sentence whose verb comes after a subject or an adverbial of a few words. */
  static List<Verb> within(String text) {
    List<Verb> verbs = of(text);
    String rest = text;
    for (int word = 0; verbs.isEmpty() && word < WORDS_BEFORE_THE_VERB; word++) {
      int space = rest.indexOf(' ');
      if (space < 0 || rest.substring(0, space).endsWith(":")) {
        return List.of();
      }
      rest = rest.substring(space + 1).stripLeading();
      Verb found = at(rest);
      verbs = found == null || !isPresent(rest) ? List.of() : of(rest);
    }
    return verbs;
  }

  private static void addAfter(Matcher joint, String text, List<Verb> verbs, boolean forwards) {
    while (joint.find()) {
      String rest = text.substring(joint.end());
      Verb verb = at(rest);
      if (forwards && FORWARD.matcher(rest).find() && verb == null) {
        int approve = verbs.indexOf(Verb.APPROVE);
        if (approve >= 0) {
          verbs.set(approve, Verb.APPROVE_AND_FORWARD);
        }
      } else if (verb != null && !verbs.contains(verb) && isPresent(rest)) {
        verbs.add(verb);
      }
    }
  }

  private static @Nullable Verb at(String text) {
    for (Form form : FORMS) {
      Matcher start = form.start().matcher(text);
      if (start.lookingAt()) {
        if (form.companion() == null || form.companion().matcher(sentence(text)).find()) {
          return form.verb();
        }
      }
    }
    return null;
  }

  private static boolean isPresent(String text) {
    String word = text.split("[\\s,.:;]", 2)[0];
    return word.endsWith("r");
  }

  private static String sentence(String text) {
    Matcher end = Pattern.compile("(?<=\\p{L}{3})\\.\\s+\\p{Lu}").matcher(text);
    return end.find() ? text.substring(0, end.start() + 1) : text;
  }

  private static int clauseEnd(String text) {
    Matcher end = CLAUSE_END.matcher(text);
    return end.find() ? end.start() : text.length();
  }

  private static Form form(Verb verb, String start, @Nullable String companion) {
    return new Form(
        verb,
        Pattern.compile("(?iu)(?:" + start + ")(?!\\p{L})"),
        companion == null
            ? null
            : Pattern.compile("(?iu)(?<!\\p{L})(?:" + spaced(companion) + ")"));
  }

  /** Office text has stray spaces inside words; a companion is found in spite of them. */
  private static String spaced(String companion) {
    return companion.replace("efterretning", "e ?f ?t ?e ?r ?r ?e ?t ?n ?i ?n ?g");
  }
}
