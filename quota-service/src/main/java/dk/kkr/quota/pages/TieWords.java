package dk.kkr.quota.pages;

import dk.kkr.quota.worksheet.Result;
import dk.kkr.quota.worksheet.Tie;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells ties in Danish. */
final class TieWords {

  /** More names than these nobody reads; the steps have them all. */
  private static final int NAMES = 40;

  private static final String REMAINDER = "remainder";

  private final Map<String, String> names;

  TieWords(Result result) {
    names = result.rows().stream().collect(Collectors.toMap(Result.Row::key, Result.Row::name));
  }

  static List<String> of(Result result) {
    TieWords words = new TieWords(result);
    return result.ties().stream().map(words::text).toList();
  }

  private String text(Tie tie) {
    boolean remainders = tie.quantity().startsWith(REMAINDER);
    String year = remainders ? tie.quantity().substring(REMAINDER.length()) : "";
    String what = (remainders ? "Lige brøkdele" : "Lige kvotienter") + year.replace('.', ' ');
    String about = tie.units() == 1 ? "den sidste" : "de sidste " + tie.units();
    if (tie.to().isEmpty()) {
      return "%s: %s står lige om %s. %s."
          .formatted(what, list(tie.among()), about, tie.brokenBy());
    }
    List<String> others = tie.among().stream().filter(key -> !tie.to().contains(key)).toList();
    return "%s: %d stod lige om %s. Det fik %s, men ikke %s. %s."
        .formatted(what, tie.among().size(), about, list(tie.to()), list(others), tie.brokenBy());
  }

  private String list(List<String> keys) {
    List<String> first =
        keys.stream().limit(NAMES).map(key -> names.getOrDefault(key, key)).toList();
    String text = String.join(", ", first);
    return keys.size() > NAMES ? "%s og %d til".formatted(text, keys.size() - NAMES) : text;
  }
}
