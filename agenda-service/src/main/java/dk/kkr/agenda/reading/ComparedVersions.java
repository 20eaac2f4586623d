package dk.kkr.agenda.reading;

import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Which two versions are compared.
 *
 * @param from number of the earlier one; null with {@code held}
 * @param to number of the later one; null for the newest, and with {@code draft} or {@code held}
 * @param draft true for the working copy in place of the later one
 * @param held true for as invited against as held
 */
record ComparedVersions(@Nullable Integer from, @Nullable Integer to, boolean draft, boolean held) {

  /**
   * What a request asks for.
   *
   * @throws ProblemException 400 when its parameters do not go together
   */
  static ComparedVersions of(
      @Nullable Integer from,
      @Nullable Integer to,
      @Nullable Boolean draft,
      @Nullable Boolean held) {
    boolean workingCopy = Boolean.TRUE.equals(draft);
    if (Boolean.TRUE.equals(held)) {
      if (from != null || to != null || workingCopy) {
        throw wrong(
            "held",
            "As invited and as held are versions already. Leave out from, to and draft, or held.",
            "must be left out with from, to or draft");
      }
      return new ComparedVersions(null, null, false, true);
    }
    if (from == null) {
      throw wrong("from", "Give the earlier version as from, or held=true.", "is needed");
    }
    if (workingCopy && to != null) {
      throw wrong(
          "to",
          "The working copy has no version yet. Leave out to or draft.",
          "must be left out with draft=true");
    }
    return new ComparedVersions(from, to, workingCopy, false);
  }

  private static ProblemException wrong(String parameter, String detail, String message) {
    return new ProblemException(Problems.INVALID_PARAMETER, detail).atParameter(parameter, message);
  }
}
