package dk.kkr.decision.checks;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import dk.kkr.decision.DecisionProblems;
import dk.kkr.platform.json.EventJson;
import dk.kkr.platform.privacy.PersonNumbers;
import dk.kkr.platform.privacy.PersonNumbersInJson;
import dk.kkr.platform.privacy.PersonNumbersInJson.Found;
import dk.kkr.platform.problem.ProblemException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody answers for what can be CPR numbers in texts that are about to become public.
 * Closed items count too: they are read by many, and can be opened.
 */
public final class TextGuard {

  /** Code of the only check: a text has what can be a CPR number. */
  static final String CPR_NUMBER = "CPR_NUMBER";

  /** Findings that are told: nobody reads more. */
  private static final int MOST = 100;

  private TextGuard() {}

  /**
   * What is kept of the overrides: those of errors that there are.
   *
   * @param texts anything that can be written as JSON; every text in it counts
   * @param given what the caller answers for
   * @param act what was not done, for the message, e.g. {@code published}
   * @throws ProblemException 409 {@code checks-failed} when a text has what can be a CPR number and
   *     the caller does not answer for it; its member {@code findings} says where, without the
   *     number
   */
  public static List<ErrorOverride> require(Object texts, List<ErrorOverride> given, String act) {
    JsonNode document = EventJson.tree(EventJson.write(texts));
    List<Found> found = PersonNumbersInJson.in(document);
    if (found.isEmpty()) {
      return List.of();
    }
    List<ErrorOverride> answers =
        given.stream().filter(override -> override.code().equals(CPR_NUMBER)).toList();
    if (answers.isEmpty()) {
      throw new ProblemException(
              DecisionProblems.CHECKS_FAILED,
              "%d text(s) have what can be a CPR number, the first at %s. Remove each, or send an override of CPR_NUMBER with the reason why it may become public; nothing was %s."
                  .formatted(found.size(), found.getFirst().pointer(), act))
          .with("codes", List.of(CPR_NUMBER))
          .with(
              "findings", found.stream().limit(MOST).map(text -> finding(document, text)).toList());
    }
    return answers;
  }

  private static TextFinding finding(JsonNode document, Found found) {
    return new TextFinding(
        CPR_NUMBER,
        "ERROR",
        found.pointer(),
        number(document, found.pointer()),
        (found.hits().size() == 1
                ? "Teksten indeholder noget, der kan være et CPR-nummer."
                : "Teksten indeholder %d steder noget, der kan være et CPR-nummer."
                    .formatted(found.hits().size()))
            + " Fjern det, eller skriv, hvorfor det ikke er et CPR-nummer.",
        PersonNumbers.around(found.text(), found.hits().getFirst()));
  }

  /** The nearest number around a text. */
  private static @Nullable String number(JsonNode document, String pointer) {
    for (JsonPointer around = JsonPointer.compile(pointer);
        around != null && !around.matches();
        around = around.head()) {
      JsonNode number = document.at(around.head()).path("number");
      if (number.isTextual()) {
        return PersonNumbers.masked(number.textValue());
      }
    }
    return null;
  }
}
