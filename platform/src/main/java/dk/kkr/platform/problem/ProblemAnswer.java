package dk.kkr.platform.problem;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * What is sent for anything that was thrown, whichever layer caught it.
 *
 * @param status HTTP status
 * @param type media type of the body: {@link Problem#MEDIA_TYPE}, or HTML for people
 * @param headers besides the content type
 * @param body the problem document, or the page that tells it in Danish
 */
public record ProblemAnswer(int status, String type, Map<String, String> headers, String body) {

  private static final String PAGE = "text/html;charset=UTF-8";

  /** A page of a problem fetches, runs and sends nothing, wherever it is answered. */
  private static final String SAFELY =
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private static final Logger LOG = Logger.getLogger(ProblemAnswer.class);

  /**
   * The answer to a request that failed. What nobody foresaw is logged here, once, and only here.
   *
   * @param thrown what stopped the request
   * @param method of the request, for the log
   * @param path of the request
   * @param accept its header {@code Accept}: who names HTML before JSON gets a page in Danish
   */
  public static ProblemAnswer to(
      Throwable thrown, String method, String path, @Nullable String accept) {
    ProblemException problem = Faults.translate(thrown);
    int status = problem.type().status();
    if (status == 503) {
      LOG.warnf("%s %s: unavailable, %s", method, path, rootMessage(thrown));
    } else if (status >= 500) {
      LOG.errorf(thrown, "%s %s failed", method, path);
    }
    return of(problem, Problem.of(problem, path), Audience.of(accept));
  }

  private static ProblemAnswer of(ProblemException thrown, Problem problem, Audience audience) {
    Map<String, String> headers = new LinkedHashMap<>(thrown.headers());
    headers.put(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    if (audience == Audience.PROGRAM) {
      return new ProblemAnswer(problem.status(), Problem.MEDIA_TYPE, headers, problem.toJson());
    }
    headers.put("Content-Security-Policy", SAFELY);
    return new ProblemAnswer(problem.status(), PAGE, headers, DanishPage.of(thrown, problem));
  }

  private static String rootMessage(Throwable thrown) {
    Throwable root = thrown;
    for (Throwable cause = thrown.getCause(); cause != null; cause = cause.getCause()) {
      root = cause;
    }
    return root.toString();
  }
}
