package dk.kkr.quota.pages;

import dk.kkr.quota.worksheet.DanishNumbers;
import dk.kkr.quota.worksheet.Result;
import dk.kkr.quota.worksheet.Step;
import dk.kkr.quota.worksheet.Tie;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells ties in Danish. */
final class TieWords {

  /** More names than these nobody reads; the steps have them all. */
  private static final int NAMES = 40;

  private static final String REMAINDER = "remainder";

  private final Result result;
  private final Map<String, String> names;

  private TieWords(Result result) {
    this.result = result;
    names = result.rows().stream().collect(Collectors.toMap(Result.Row::key, Result.Row::name));
  }

  static List<String> of(Result result) {
    TieWords words = new TieWords(result);
    return result.ties().stream().map(words::text).toList();
  }

  /** What stood equal. */
  static String heading(Result result) {
    return result.ties().stream().anyMatch(tie -> !tie.quantity().startsWith(REMAINDER))
        ? "Lige kvotienter"
        : "Lige brøkdele";
  }

  private String text(Tie tie) {
    if (!tie.quantity().startsWith(REMAINDER)) {
      return seats(tie);
    }
    String suffix = tie.quantity().substring(REMAINDER.length());
    String unit = result.step("oneMore" + suffix).map(Step::unit).orElse(null);
    String units = DanishNumbers.of(BigDecimal.valueOf(tie.units()), unit);
    String about =
        tie.units() == 1 ? "den sidste " + units.substring(1).strip() : "de sidste " + units;
    return "%s%d havde lige store brøkdele til %s %s; %s."
        .formatted(
            suffix.isEmpty() ? "" : suffix.replace(".", "") + ": ",
            tie.among().size(),
            Remarks.sentence(about.strip()),
            outcome(tie),
            lower(tie.brokenBy()));
  }

  /** Whoever are fewer are named: those who got it, or the others. */
  private String outcome(Tie tie) {
    List<String> others = others(tie);
    return others.size() <= tie.to().size()
        ? list(others) + " fik ikke"
        : list(tie.to()) + " fik, de andre ikke";
  }

  private String seats(Tie tie) {
    String about =
        tie.units() == 1 ? "den sidste plads" : "de sidste %d pladser".formatted(tie.units());
    if (tie.to().isEmpty()) {
      return "%s står lige om %s. Lodtrækning: ikke trukket endnu."
          .formatted(list(tie.among()), about);
    }
    return "%s stod lige om %s. %s fik, %s fik ikke; %s afgjorde det."
        .formatted(
            list(tie.among()),
            about,
            list(tie.to()),
            list(others(tie)),
            lower(tie.brokenBy()).replaceFirst("^lodtrækning", "lodtrækningen"));
  }

  private static List<String> others(Tie tie) {
    return tie.among().stream().filter(key -> !tie.to().contains(key)).toList();
  }

  private static String lower(String text) {
    return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  private String list(List<String> keys) {
    List<String> first =
        keys.stream().limit(NAMES).map(key -> names.getOrDefault(key, key)).toList();
    int more = keys.size() - first.size();
    if (more > 0) {
      return "%s og %d til".formatted(String.join(", ", first), more);
    }
    return first.size() < 2
        ? String.join("", first)
        : String.join(", ", first.subList(0, first.size() - 1)) + " og " + first.getLast();
  }
}
