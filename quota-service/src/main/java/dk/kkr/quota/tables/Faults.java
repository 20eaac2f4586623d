package dk.kkr.quota.tables;

import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import dk.kkr.platform.problem.Violation;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a table; tells the first hundred and how many there are. */
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

  /** Whether there are none. */
  public boolean isEmpty() {
    return count == 0;
  }

  /**
   * Ends the request when there are any.
   *
   * @param detail what the table has to be like
   * @throws ProblemException 422 with all that is told
   */
  public void throwIfAny(String detail) {
    if (count == 0) {
      return;
    }
    ProblemException problem =
        new ProblemException(
            Problems.INVALID_INPUT,
            "%d thing(s) in the table do not fit; nothing was stored. %s".formatted(count, detail));
    told.forEach(problem::add);
    if (count > told.size()) {
      problem.atCell("/rows", null, null, "and %d more".formatted(count - told.size()));
    }
    throw problem;
  }
}
