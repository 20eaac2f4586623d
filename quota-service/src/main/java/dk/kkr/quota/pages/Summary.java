package dk.kkr.quota.pages;

import dk.kkr.apportionment.Fraction;
import dk.kkr.quota.worksheet.DanishNumbers;
import dk.kkr.quota.worksheet.Exact;
import dk.kkr.quota.worksheet.Explanation;
import dk.kkr.quota.worksheet.Result;
import dk.kkr.quota.worksheet.Sharing;
import dk.kkr.quota.worksheet.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The answer in a few sentences, for those who do not read all the steps. */
final class Summary {

  private static final String SHARE = "unrounded";

  private final Result result;
  private final Explanation told;
  private final int place;

  private Summary(Result result, Explanation told) {
    this.result = result;
    this.told = told;
    this.place = result.rows().stream().map(Result.Row::key).toList().indexOf(told.key());
  }

  /** What decided the number of one participant; null where the steps say it shorter. */
  static @Nullable String of(Result result, Explanation told) {
    Summary summary = new Summary(result, told);
    List<String> sentences = new ArrayList<>();
    summary.zeroed().ifPresent(sentences::add);
    summary.bound().ifPresent(sentences::add);
    if (sentences.isEmpty()) {
      sentences.addAll(summary.rounding());
    }
    return sentences.isEmpty() ? null : String.join(" ", sentences);
  }

  /** A provisional number below nought. */
  private Optional<String> zeroed() {
    return own("preliminary")
        .filter(number -> number.signum() < 0)
        .map(
            number ->
                "Det foreløbige fordelingstal er negativt (%s) og er derfor sat til 0 (§ 4, stk. 5)."
                    .formatted(DanishNumbers.of(number)));
  }

  /** A capacity or a minimum that is not what the key gives. */
  private Optional<String> bound() {
    Fraction share = own(SHARE).orElse(Fraction.ZERO);
    Fraction free = own("atLevel").orElse(share);
    if (free.equals(share)) {
      return Optional.empty();
    }
    Fraction byKey = own(Sharing.BY_KEY).orElse(free);
    boolean capped = share.compareTo(free) < 0;
    String bound = capped ? "kapaciteten er" : "minimum er";
    Fraction difference = capped ? byKey.minus(share) : share.minus(byKey);
    String before = "Efter nøglen ville %s få %s, ".formatted(told.name(), DanishNumbers.of(byKey));
    if (difference.signum() > 0) {
      return Optional.of(
          "%smen %s %s. De %s %s."
              .formatted(
                  before,
                  bound,
                  DanishNumbers.of(share),
                  (capped ? "øvrige " : "manglende ") + DanishNumbers.of(difference),
                  capped ? "er fordelt på de andre" : "er taget fra de andre"));
    }
    return Optional.of(
        "%sog med det, som de andre %s, %s; men %s %s."
            .formatted(
                before,
                capped ? "ikke kan rumme" : "er sikret",
                DanishNumbers.of(free),
                bound,
                DanishNumbers.of(share)));
  }

  /** Why shares were rounded up or down: one sentence for each year. */
  private List<String> rounding() {
    List<Explanation.Line> shares =
        told.lines().stream().filter(line -> line.quantity().startsWith(SHARE)).toList();
    if (shares.size() == 1) {
      return List.of(only(shares.getFirst()));
    }
    return shares.stream().map(this::ofYear).toList();
  }

  private String only(Explanation.Line share) {
    String suffix = share.quantity().substring(SHARE.length());
    if (isWhole(suffix)) {
      return "Andelen er %s og går op uden afrunding.".formatted(share.value());
    }
    String rank =
        told.lines().stream()
            .filter(line -> line.quantity().equals("oneMore" + suffix))
            .map(Explanation.Line::how)
            .findFirst()
            .orElse("");
    return "Andelen er %s før afrunding. Den er rundet %s: %s."
        .formatted(share.value(), direction(suffix), rank);
  }

  private String ofYear(Explanation.Line share) {
    String suffix = share.quantity().substring(SHARE.length());
    return "%s: andelen er %s og %s."
        .formatted(
            suffix.replace(".", ""),
            share.value(),
            isWhole(suffix) ? "går op uden afrunding" : "er rundet " + direction(suffix));
  }

  private boolean isWhole(String suffix) {
    return own("remainder" + suffix).orElse(Fraction.ZERO).signum() == 0;
  }

  private String direction(String suffix) {
    return own("oneMore" + suffix).orElse(Fraction.ZERO).signum() > 0 ? "op" : "ned";
  }

  private Optional<Fraction> own(String quantity) {
    return result.step(quantity).map(this::own);
  }

  private Fraction own(Step step) {
    return Exact.parse(step.values().get(step.each() ? place : 0));
  }
}
