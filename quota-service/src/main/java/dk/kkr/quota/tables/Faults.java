package dk.kkr.quota.tables;

import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import dk.kkr.platform.problem.Violation;
import java.util.ArrayList;
import java.util.List;

/**
 * Gathers everything that is wrong with a request, so that it is told at once: the first hundred,
 * and how many more there are.
 */
public final class Faults {

  /** The most that are told one by one. */
  public static final int MOST_TOLD = 100;

  private final List<Violation> told = new ArrayList<>();
  private int count;

  /** None yet. */
  public Faults() {}

  /** One more. */
  public void add(Violation violation) {
    count++;
    if (told.size() < MOST_TOLD) {
      told.add(violation);
    }
  }

  /** One more, at a JSON pointer in the body. */
  public void at(String pointer, String message) {
    add(Violation.inBody(pointer, message));
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return count == 0;
  }

  /**
   * Ends the request when there are any.
   *
   * @throws ProblemException 422 with all that is told
   */
  public void check() {
    check("Each violation says where and what to do.");
  }

  /**
   * Ends the request when there are any.
   *
   * @param detail what is wanted instead
   * @throws ProblemException 422 with all that is told
   */
  public void check(String detail) {
    if (count == 0) {
      return;
    }
    ProblemException problem =
        new ProblemException(
            Problems.INVALID_INPUT,
            "%d thing(s) do not fit; nothing was stored. %s".formatted(count, detail));
    told.forEach(problem::add);
    if (count > told.size()) {
      problem.atCell("/rows", null, null, "and %d more".formatted(count - told.size()));
    }
    throw problem;
  }
}
