package dk.kkr.agenda.versions;

import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Which released agenda is asked for.
 *
 * @param version its number; null for the newest, or the one meant by {@code as}
 * @param as {@code invited} for the last version before the meeting changed it, {@code held} for
 *     the newest one of a meeting that was held or has changed its agenda; null for neither
 * @param additions true for what an addendum adds and nothing else
 */
public record AgendaAsked(@Nullable Integer version, @Nullable String as, boolean additions) {

  /** What {@code as} may say. */
  public static final String AS = "invited|held";

  /** What is wrong with anything else. */
  public static final String AS_MESSAGE = "must be invited or held";

  /** A version with all that it says. */
  static AgendaAsked version(@Nullable Integer number) {
    return new AgendaAsked(number, null, false);
  }

  /** Refuses a question that asks for two things at once. */
  public AgendaAsked {
    if (version != null && as != null) {
      throw new ProblemException(
              Problems.INVALID_PARAMETER, "Ask for a version by its number, or by as, not both.")
          .atParameter("as", "must be left out with version");
    }
  }

  String suffix() {
    return additions ? "-additions" : "";
  }
}
