package dk.kkr.agenda.results;

import dk.kkr.agenda.reference.MunicipalTerm;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a list of results covers.
 *
 * @param term the municipal term, when that was asked for
 */
record Period(LocalDate first, LocalDate last, @Nullable String term) {

  /** A term and a little, for councils that count theirs from the constituent meeting. */
  private static final int LONGEST_YEARS = 5;

  /**
   * The period asked for: a term, or two days.
   *
   * @throws ProblemException 400 when neither or both are given, or they make no sense
   */
  static Period of(@Nullable String term, @Nullable LocalDate from, @Nullable LocalDate to) {
    if (term != null) {
      if (from != null || to != null) {
        throw wrong("term", "must stand alone, without from and to");
      }
      return MunicipalTerm.parse(term)
          .map(found -> new Period(found.first(), found.last(), term))
          .orElseThrow(
              () ->
                  wrong(
                      "term",
                      "must be a municipal term: four years from the one after an election, such as 2022-2025"));
    }
    if (from == null || to == null) {
      throw wrong("term", "must be given, or else from and to");
    }
    if (to.isBefore(from) || to.isAfter(from.plusYears(LONGEST_YEARS))) {
      throw wrong("to", "must lie in the %d years after from".formatted(LONGEST_YEARS));
    }
    return new Period(from, to, null);
  }

  private static ProblemException wrong(String parameter, String message) {
    return new ProblemException(
            Problems.INVALID_PARAMETER,
            "Results are listed for a municipal term (term=2022-2025), or from one day to another of at most %d years."
                .formatted(LONGEST_YEARS))
        .atParameter(parameter, message);
  }
}
