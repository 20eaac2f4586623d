package dk.kkr.agenda.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document with two periods that overlap and are not equal. Periods that follow each other are
 * those of a document and its successor.
 */
final class PeriodDiffers implements ItemRule {

  private static final Pattern PERIOD =
      Pattern.compile("(?<![\\d/–-])(20\\d\\d)\\s?[-–/]\\s?(20\\d\\d)(?![\\d/–-])");
  private static final Pattern DOCUMENT =
      Pattern.compile(
          "(?<!\\p{L})(\\p{L}*(?:aftale|plan|strategi|kontrakt|program|budget|projekt|handleplan))(?:n|en|et|s|ns|ens|ets|erne|r|er)?(?!\\p{L})");
  private static final int REACH = 160;

  /** A period of a document. */
  private record Dated(String document, int from, int to) {

    boolean contradicts(Dated other) {
      return document.equals(other.document)
          && !(from == other.from && to == other.to)
          && from <= other.to
          && other.from <= to;
    }

    String period() {
      return from + "-" + to;
    }
  }

  @Override
  public CheckCode code() {
    return CheckCode.PERIOD_DIFFERS;
  }

  @Override
  public void check(CheckedAgenda.Frame frame, CheckedItem item, Report report) {
    List<Dated> seen = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (Sentence sentence : item.withTitle()) {
      for (Dated dated : dated(sentence)) {
        for (Dated other : seen) {
          if (dated.contradicts(other) && told.add(dated.document() + dated.period())) {
            report.add(
                sentence,
                "Her er perioden for %s %s, et andet sted i punktet %s. Se efter, hvilken der er rigtig."
                    .formatted(dated.document(), dated.period(), other.period()));
          }
        }
        if (seen.size() < Report.MOST && !seen.contains(dated)) {
          seen.add(dated);
        }
      }
    }
  }

  private static List<Dated> dated(Sentence sentence) {
    List<Dated> found = new ArrayList<>();
    boolean mayHaveOne = sentence.has("-") || sentence.has("–") || sentence.has("/");
    if (!mayHaveOne || !sentence.has("20")) {
      return found;
    }
    Matcher period = PERIOD.matcher(sentence.lower());
    Matcher documents = DOCUMENT.matcher(sentence.lower());
    boolean more = documents.find();
    String last = null;
    int end = 0;
    while (period.find()) {
      while (more && documents.end() <= period.start()) {
        last = documents.group(1);
        end = documents.end();
        more = documents.find();
      }
      String document = end < period.start() - REACH ? null : last;
      int from = Integer.parseInt(period.group(1));
      int to = Integer.parseInt(period.group(2));
      if (document != null && from < to) {
        found.add(new Dated(document, from, to));
      }
    }
    return found;
  }
}
