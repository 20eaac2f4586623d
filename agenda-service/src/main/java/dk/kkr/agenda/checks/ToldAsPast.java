package dk.kkr.agenda.checks;

import dk.kkr.reference.dates.DanishDates;
import dk.kkr.reference.dates.FoundDate;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * "Udvalget behandlede sagen den 11. juni" in an agenda that goes out on the 10th: when it was
 * written nobody could know. The verb has to belong to the date: between them stands no comma and
 * no "at".
 */
final class ToldAsPast implements ItemRule {

  private static final String PRETERITE =
      "(?:behandlede|drøftede|godkendte|besluttede|vedtog|tiltrådte|tilsluttede|(?<!s\\s)afholdt|(?<!s\\s)holdt|"
          + "anbefalede|indstillede|udpegede|valgte|sendte|udsendte|fremsendte|afsendte|indgik|underskrev|"
          + "offentliggjorde|meddelte|orienterede|mødtes|fandt|blev|var|fik|modtog|bad|nedsatte|afgav|forelagde)";
  private static final String PARTICIPLE =
      "(?:behandlet|drøftet|godkendt|besluttet|vedtaget|tiltrådt|afholdt|holdt|anbefalet|udpeget|valgt|"
          + "sendt|udsendt|fremsendt|afsendt|indgået|underskrevet|offentliggjort|meddelt|orienteret|"
          + "modtaget|nedsat|afgivet|forelagt)";
  private static final String PERFECT = "(?:har|er|blev)\\s(?:\\p{L}+\\s){0,6}?" + PARTICIPLE;
  private static final Pattern BEFORE =
      Pattern.compile("(?<!\\p{L})(?:" + PRETERITE + "|" + PERFECT + ")(?!\\p{L})");
  private static final Pattern BETWEEN =
      Pattern.compile("[,;:]|(?<!\\p{L})(?:at|inden|til|senest)(?!\\p{L})");
  private static final Pattern AFTER = Pattern.compile("^\\s?" + PRETERITE + "(?!\\p{L})");
  private static final Pattern OPEN_PERFECT =
      Pattern.compile("(?<!\\p{L})(?:har|er)(?:\\s\\p{L}+){0,6}\\s$");
  private static final Pattern CLOSING =
      Pattern.compile("^\\s(?:\\p{L}+\\s){0,3}?" + PARTICIPLE + "(?!\\p{L})");
  private static final int REACH = 140;

  @Override
  public CheckCode code() {
    return CheckCode.TOLD_AS_PAST;
  }

  @Override
  public void check(CheckedAgenda.Frame frame, CheckedItem item, Report report) {
    LocalDate meeting = frame.date();
    if (meeting == null) {
      return;
    }
    LocalDate released = frame.released();
    LocalDate out = released == null ? frame.dispatch().latest(meeting) : released;
    for (Sentence sentence : item.sentences()) {
      if (sentence.dates().isEmpty()) {
        continue;
      }
      Verbs verbs = new Verbs(sentence.lower());
      for (FoundDate found : sentence.dates()) {
        LocalDate date = found.date();
        if (date != null && date.isAfter(out) && isTold(sentence, found, verbs)) {
          report.add(
              sentence.place(),
              message(date, out, released),
              sentence.excerpt(found.start(), found.end()),
              released == null ? DispatchRule.SOURCE : null,
              released == null);
        }
      }
    }
  }

  private static String message(LocalDate date, LocalDate out, @Nullable LocalDate released) {
    return "Det fortælles som sket den %s, men dagsordenen %s den %s. Skriv det som noget, der ventes."
        .formatted(
            DanishDates.format(date),
            released == null ? "skal være ude" : "blev sendt ud",
            DanishDates.format(out));
  }

  private static boolean isTold(Sentence sentence, FoundDate date, Verbs verbs) {
    if (verbs.before(date.start())) {
      return true;
    }
    String lower = sentence.lower();
    int end = Math.min(lower.length(), date.end() + REACH);
    if (AFTER.matcher(lower).region(date.end(), end).lookingAt()) {
      return true;
    }
    return CLOSING.matcher(lower).region(date.end(), end).lookingAt()
        && OPEN_PERFECT
            .matcher(lower)
            .region(Math.max(0, date.start() - REACH), date.start())
            .find();
  }

  /**
   * The verbs of the past in a sentence, found in one pass over it while its dates are gone
   * through: a sentence may have thousands of both.
   */
  private static final class Verbs {
    private final Matcher verb;
    private final Matcher between;
    private boolean verbAhead;
    private boolean betweenAhead;
    private int lastVerb = -REACH;
    private int lastBetween = -1;

    Verbs(String lower) {
      verb = BEFORE.matcher(lower);
      between = BETWEEN.matcher(lower);
      verbAhead = verb.find();
      betweenAhead = verbAhead && between.find();
    }

    /** Whether one belongs to what begins here; asked from the left to the right. */
    boolean before(int start) {
      while (verbAhead && verb.end() <= start) {
        lastVerb = verb.end();
        verbAhead = verb.find();
      }
      while (betweenAhead && between.end() <= start) {
        lastBetween = between.start();
        betweenAhead = between.find();
      }
      return lastVerb >= Math.max(0, start - REACH) && lastBetween < lastVerb;
    }
  }
}
