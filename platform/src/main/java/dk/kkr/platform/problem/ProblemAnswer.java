package dk.kkr.platform.problem;

import java.util.Map;
import org.jboss.logging.Logger;

/**
 * What is sent for anything that was thrown, whichever layer caught it.
 *
 * @param status HTTP status
 * @param headers besides the content type, which is always {@link Problem#MEDIA_TYPE}
 * @param body the problem document
 */
public record ProblemAnswer(int status, Map<String, String> headers, String body) {

  private static final Logger LOG = Logger.getLogger(ProblemAnswer.class);

  /**
   * The answer to a request that failed. What nobody foresaw is logged here, once, and only here.
   *
   * @param thrown what stopped the request
   * @param method of the request, for the log
   * @param path of the request
   */
  public static ProblemAnswer to(Throwable thrown, String method, String path) {
    ProblemException problem = Faults.translate(thrown);
    int status = problem.type().status();
    if (status == 503) {
      LOG.warnf("%s %s: unavailable, %s", method, path, rootMessage(thrown));
    } else if (status >= 500) {
      LOG.errorf(thrown, "%s %s failed", method, path);
    }
    return new ProblemAnswer(status, problem.headers(), Problem.of(problem, path).toJson());
  }

  private static String rootMessage(Throwable thrown) {
    Throwable root = thrown;
    for (Throwable cause = thrown.getCause(); cause != null; cause = cause.getCause()) {
      root = cause;
    }
    return root.toString();
  }
}
