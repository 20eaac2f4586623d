package dk.kkr.agenda.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A figure that is a minimum here and an average or a maximum there: it cannot be both. */
final class FigureQualified implements ItemRule {

  private static final Pattern QUALIFIED =
      Pattern.compile(
          "(?<!\\p{L})(?:(minimum|mindst|som minimum)|(højst|maksimalt|maksimum|op til)|(i gennemsnit|gennemsnitligt))"
              + "\\s(?:\\p{L}{1,20}\\s){0,2}?(\\d[\\d.,]{0,14})\\s(\\p{L}+)");
  private static final Pattern AFTERWARDS =
      Pattern.compile(
          "(?<![\\d.,])(\\d[\\d.,]{0,14})\\s(\\p{L}+)\\s(?:(?:som|pr\\. \\p{L}+|i)\\s)?(?:(minimum)|(maksimum)|(i gennemsnit|gennemsnitligt))(?!\\p{L})");

  private static final List<String> QUALIFIERS =
      List.of("minimum", "mindst", "højst", "maksim", "op til", "gennemsnit");

  private enum Kind {
    MINIMUM("et minimum"),
    MAXIMUM("et maksimum"),
    AVERAGE("et gennemsnit");

    private final String danish;

    Kind(String danish) {
      this.danish = danish;
    }
  }

  private record Figure(Kind kind, String number, String noun) {}

  @Override
  public CheckCode code() {
    return CheckCode.FIGURE_QUALIFIED_DIFFERENTLY;
  }

  @Override
  public void check(CheckedAgenda.Frame frame, CheckedItem item, Report report) {
    List<Figure> seen = new ArrayList<>();
    for (Sentence sentence : item.sentences()) {
      for (Figure figure : figures(sentence)) {
        seen.stream()
            .filter(other -> contradicts(other, figure))
            .findFirst()
            .ifPresent(other -> report(sentence, other, figure, report));
        if (seen.size() < Report.MOST && !seen.contains(figure)) {
          seen.add(figure);
        }
      }
    }
  }

  private static boolean contradicts(Figure left, Figure right) {
    return left.kind() != right.kind()
        && left.number().equals(right.number())
        && Terms.same(left.noun(), right.noun());
  }

  private static void report(Sentence sentence, Figure other, Figure figure, Report report) {
    report.add(
        sentence,
        "%s %s er %s her, men %s et andet sted i punktet. Skriv, hvad der gælder."
            .formatted(figure.number(), figure.noun(), figure.kind().danish, other.kind().danish));
  }

  private static List<Figure> figures(Sentence sentence) {
    List<Figure> figures = new ArrayList<>();
    if (QUALIFIERS.stream().noneMatch(sentence::has)) {
      return figures;
    }
    Matcher before = QUALIFIED.matcher(sentence.lower());
    while (before.find()) {
      figures.add(figure(before, 1, before.group(4), before.group(5)));
    }
    Matcher after = AFTERWARDS.matcher(sentence.lower());
    while (after.find()) {
      figures.add(figure(after, 3, after.group(1), after.group(2)));
    }
    return figures;
  }

  private static Figure figure(Matcher found, int first, String number, String noun) {
    Kind kind =
        found.group(first) != null
            ? Kind.MINIMUM
            : found.group(first + 1) != null ? Kind.MAXIMUM : Kind.AVERAGE;
    return new Figure(kind, number.replaceAll("[.,]$", ""), noun);
  }
}
