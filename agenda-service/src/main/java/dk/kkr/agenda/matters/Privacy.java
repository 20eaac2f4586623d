package dk.kkr.agenda.matters;

import dk.kkr.platform.privacy.PersonNumbers;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Nobody's number belongs into a text about matters: they are short, and soon public. */
final class Privacy {

  private Privacy() {}

  /**
   * Says no to a text with a number that can be a person's.
   *
   * @throws ProblemException 422
   */
  static void check(@Nullable String text, String pointer) {
    if (text != null && !PersonNumbers.in(text).isEmpty()) {
      throw new ProblemException(
              Problems.INVALID_INPUT,
              "The text has what can be a personal identification number. Leave it out; a number of another kind can be written in groups of other lengths.")
          .at(pointer, "must not contain a personal identification number");
    }
  }
}
