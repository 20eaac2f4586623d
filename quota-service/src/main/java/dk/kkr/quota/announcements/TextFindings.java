package dk.kkr.quota.announcements;

import dk.kkr.quota.announcements.Finding.Code;
import dk.kkr.quota.announcements.Finding.Kind;
import dk.kkr.quota.items.AgendaItem;
import dk.kkr.reference.dates.DanishDates;
import dk.kkr.reference.dates.FoundDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Holds the text of an item against the figures read from its table; corrects nothing. */
final class TextFindings {

  private static final Pattern UNTIL = words("inden|senest|frist");
  private static final Pattern AGREEMENT = words("aftale");
  private static final Pattern LANDSTAL = words("landstal");
  private static final Pattern LETTER = words("brev");
  private static final Pattern LANDSTAL_YEAR = words("landstal\\p{L}*\\s+for\\s+(\\d{4})");
  private static final Pattern QUOTA_YEAR =
      words("(?:kvote|flygtninge)\\p{L}*(?:\\s+\\p{L}+){0,3}?\\s+(?:for|i)\\s+(\\d{4})");
  private static final Pattern REFUGEES = words("(\\d{1,3}(?:\\.\\d{3})+|\\d{1,7})\\s+flygtninge");
  private static final Pattern REGION_TOTAL =
      words(
          "regionskvote(?:[^\\d]|(?<=for )\\d{4}|(?<=i )\\d{4}){0,80}?"
              + "(?<!\\d)(?<!for )(?<!i )(\\d{1,3}(?:\\.\\d{3})+|\\d{1,7})(?!\\d|\\.\\s*\\p{L})");

  private final Figures figures;
  private final List<Finding> findings = new ArrayList<>();

  private TextFindings(Figures figures) {
    this.figures = figures;
  }

  /** What is doubtful or suggested, in the order of the text. */
  static List<Finding> of(AgendaItem item, Figures figures) {
    TextFindings text = new TextFindings(figures);
    List<Sentence> sentences = Sentence.of(item);
    sentences.forEach(text::check);
    String year = Integer.toString(figures.quotaYear());
    if (sentences.stream().noneMatch(sentence -> sentence.text().contains(year))) {
      text.doubt(
          Code.QUOTA_YEAR_NOT_NAMED,
          sentences.getFirst(),
          "Kvoteåret %s er ikke nævnt i punktet.".formatted(year));
    }
    return List.copyOf(text.findings);
  }

  private void check(Sentence sentence) {
    deadline(sentence);
    landstalYear(sentence);
    quotaYear(sentence);
    landstal(sentence);
    regionTotal(sentence);
    letter(sentence);
  }

  private void deadline(Sentence sentence) {
    LocalDate deadline = figures.deadline();
    boolean about =
        UNTIL.matcher(sentence.text()).find() && AGREEMENT.matcher(sentence.text()).find();
    days(sentence).stream()
        .filter(day -> !day.equals(deadline))
        .filter(day -> about || day.withYear(deadline.getYear()).equals(deadline))
        .forEach(
            day ->
                doubt(
                    Code.DEADLINE_DIFFERS,
                    sentence,
                    "Fristen står som %s; efter integrationsloven § 8, stk. 1, er den %s for kvoterne for %d."
                        .formatted(
                            DanishDates.format(day),
                            DanishDates.format(deadline),
                            figures.quotaYear())));
  }

  private void landstalYear(Sentence sentence) {
    for (int year : numbers(LANDSTAL_YEAR, sentence)) {
      if (year != figures.quotaYear()) {
        doubt(
            Code.LANDSTAL_YEAR_DIFFERS,
            sentence,
            "Teksten nævner landstallet for %d; kvoterne er for %d."
                .formatted(year, figures.quotaYear()));
      }
    }
  }

  private void quotaYear(Sentence sentence) {
    for (int year : numbers(QUOTA_YEAR, sentence)) {
      if (year != figures.quotaYear()) {
        doubt(
            Code.QUOTA_YEAR_DIFFERS,
            sentence,
            "Teksten nævner kvoter for %d; kladden er for %d."
                .formatted(year, figures.quotaYear()));
      }
    }
  }

  private void landstal(Sentence sentence) {
    if (!LANDSTAL.matcher(sentence.text()).find()) {
      return;
    }
    Integer given = figures.landstal();
    for (int found : numbers(REFUGEES, sentence).stream().limit(1).toList()) {
      if (given == null) {
        suggest(
            Code.LANDSTAL_IN_TEXT, sentence, "Teksten nævner et landstal på %d.".formatted(found));
      } else if (given != found) {
        doubt(
            Code.LANDSTAL_DIFFERS,
            sentence,
            "Teksten nævner et landstal på %d; kladden har %d.".formatted(found, given));
      }
    }
  }

  private void regionTotal(Sentence sentence) {
    for (int found : numbers(REGION_TOTAL, sentence)) {
      if (found != figures.regionTotal()) {
        doubt(
            Code.REGION_TOTAL_DIFFERS,
            sentence,
            "Teksten nævner en regionskvote på %d; tabellens rækker giver %d."
                .formatted(found, figures.regionTotal()));
      }
    }
  }

  private void letter(Sentence sentence) {
    if (figures.announcedOn() != null || !LETTER.matcher(sentence.text()).find()) {
      return;
    }
    days(sentence)
        .forEach(
            day ->
                suggest(
                    Code.ANNOUNCED_ON_IN_TEXT,
                    sentence,
                    "Teksten nævner et brev af %s.".formatted(DanishDates.format(day))));
  }

  private static List<LocalDate> days(Sentence sentence) {
    return DanishDates.find(sentence.text()).stream()
        .map(FoundDate::date)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  private static List<Integer> numbers(Pattern pattern, Sentence sentence) {
    Matcher matcher = pattern.matcher(sentence.text());
    List<Integer> found = new ArrayList<>();
    while (matcher.find()) {
      found.add(Integer.valueOf(matcher.group(1).replace(".", "")));
    }
    return found.stream().distinct().toList();
  }

  private static Pattern words(String pattern) {
    return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private void doubt(Code code, Sentence sentence, String message) {
    findings.add(new Finding(code, Kind.DOUBT, sentence.place(), sentence.text(), message));
  }

  private void suggest(Code code, Sentence sentence, String message) {
    findings.add(new Finding(code, Kind.SUGGESTION, sentence.place(), sentence.text(), message));
  }
}
