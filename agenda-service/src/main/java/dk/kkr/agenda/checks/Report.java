package dk.kkr.agenda.checks;

import dk.kkr.platform.privacy.PersonNumbers;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes in what one rule finds, up to a bound. */
final class Report {

  /** Findings of one rule that are kept: nobody reads more, and a bad file could have millions. */
  static final int MOST = 100;

  private final CheckCode code;
  private final List<CheckFinding> findings = new ArrayList<>();
  private boolean more;

  Report(CheckCode code) {
    this.code = code;
  }

  void add(CheckPlace place, String message, String excerpt) {
    add(place, message, excerpt, null, false);
  }

  void add(Sentence sentence, String message) {
    add(sentence.place(), message, sentence.excerpt());
  }

  void add(
      CheckPlace place,
      String message,
      String excerpt,
      @Nullable String legalSource,
      boolean assumed) {
    if (findings.size() >= MOST) {
      more = true;
      return;
    }
    findings.add(
        new CheckFinding(
            code,
            code.severity(),
            place,
            // A number that must not go out must not go round in findings either.
            PersonNumbers.masked(message),
            PersonNumbers.masked(excerpt),
            legalSource,
            assumed));
  }

  List<CheckFinding> findings() {
    return findings;
  }

  /** True when there was more than is kept; a rule need not look on. */
  boolean more() {
    return more;
  }
}
