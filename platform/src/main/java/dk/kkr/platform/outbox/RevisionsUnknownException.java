package dk.kkr.platform.outbox;

import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;

/**
 * Something was to be told, and which revisions were published is not known yet; nothing was
 * stored. It passes as soon as the broker is reached.
 */
public final class RevisionsUnknownException extends RuntimeException {

  private static final String RETRY_AFTER_SECONDS = "5";

  RevisionsUnknownException() {
    super("Which revisions were published is not known yet", problem());
  }

  // As a cause the problem is what a caller is answered.
  private static ProblemException problem() {
    return new ProblemException(
            Problems.UNAVAILABLE,
            "The service has not yet been able to read what it told others before its last start, because the broker is away. Until then it changes nothing that others are told; what is stored can be read. Nothing was stored. Try again after the seconds in Retry-After.")
        .header("Retry-After", RETRY_AFTER_SECONDS);
  }
}
