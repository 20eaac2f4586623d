package dk.kkr.quota.calculators;

import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import dk.kkr.platform.problem.Violation;
import java.util.ArrayList;
import java.util.List;

/** Gathers everything that is wrong with a request, so that it is told at once. */
final class Faults {

  private static final int MOST = 100;

  private final List<Violation> violations = new ArrayList<>();

  void at(String pointer, String message) {
    violations.add(Violation.inBody(pointer, message));
  }

  /**
   * Ends here if anything was wrong.
   *
   * @throws ProblemException 422 with the first hundred
   */
  void check() {
    if (violations.isEmpty()) {
      return;
    }
    String more =
        violations.size() > MOST
            ? " %d more are left out.".formatted(violations.size() - MOST)
            : "";
    ProblemException problem =
        new ProblemException(
            Problems.INVALID_INPUT,
            "Nothing was calculated: see the violations.%s".formatted(more));
    violations.stream().limit(MOST).forEach(problem::add);
    throw problem;
  }
}
