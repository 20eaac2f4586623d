package dk.kkr.quota.items;

import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import dk.kkr.platform.trace.TraceContext;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The public API of agenda-service, called with the token of the current caller. An answer has a
 * limited time, from connecting to its last byte, and a limited size: whatever the other side does,
 * a request here ends.
 */
@ApplicationScoped
class AgendaService {

  private static final String RETRY_AFTER = "5";

  private final HttpClient client;
  private final HttpHeaders headers;
  private final String url;
  private final Duration timeout;
  private final long maxAnswer;

  AgendaService(
      HttpHeaders headers,
      @ConfigProperty(name = "kkr.agenda.url") URI url,
      @ConfigProperty(name = "kkr.agenda.connect-timeout") Duration connectTimeout,
      @ConfigProperty(name = "kkr.agenda.timeout") Duration timeout,
      @ConfigProperty(name = "kkr.agenda.max-answer") MemorySize maxAnswer) {
    this.headers = headers;
    this.url = url.toString().replaceFirst("/+$", "");
    this.timeout = timeout;
    this.maxAnswer = maxAnswer.asLongValue();
    // Redirects are not followed: the caller's token goes nowhere else.
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(connectTimeout)
            .build();
  }

  @PreDestroy
  void close() {
    client.shutdownNow();
  }

  /**
   * Gets JSON.
   *
   * @return the body; empty when there is no such thing, or none that the caller may see
   * @throws ProblemException 403 when the caller is not accepted there, 503 for everything else
   */
  Optional<byte[]> get(String path) {
    HttpResponse<byte[]> answer = answer(request(path));
    return switch (answer.statusCode()) {
      case 200 -> Optional.of(answer.body());
      case 404 -> Optional.empty();
      case 401, 403 ->
          throw new ProblemException(
              Problems.FORBIDDEN,
              "agenda-service does not let this token read the item. Use a token of the council's secretariat that both services accept.");
      default -> throw unusable("status " + answer.statusCode());
    };
  }

  private HttpRequest request(String path) {
    TraceContext trace = TraceContext.current();
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(url + path))
            .header("Accept", "application/json")
            .header("traceparent", trace.traceparent())
            .header("X-Request-Id", trace.requestId());
    String token = headers.getHeaderString(HttpHeaders.AUTHORIZATION);
    if (token != null) {
      request.header(HttpHeaders.AUTHORIZATION, token);
    }
    return request.build();
  }

  private HttpResponse<byte[]> answer(HttpRequest request) {
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), maxAnswer));
    try {
      return answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw unavailable("did not answer within %d s".formatted(timeout.toSeconds()), e);
    } catch (ExecutionException e) {
      throw unavailable(
          e.getCause() instanceof IOException && tooLong(e.getCause())
              ? "gave an answer of more than %,d bytes".formatted(maxAnswer)
              : "cannot be reached, or broke off",
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw unavailable("was not waited for, as this service stops", e);
    } finally {
      answer.cancel(true);
    }
  }

  private static boolean tooLong(Throwable cause) {
    return String.valueOf(cause.getMessage()).contains("capacity");
  }

  /** A 503 for an answer that says something else than the API promises. */
  static ProblemException unusable(String what) {
    return unusable(what, new IOException(what));
  }

  /** A 503 for an answer that says something else than the API promises. */
  static ProblemException unusable(String what, Throwable cause) {
    return unavailable("answered with " + what, cause);
  }

  private static ProblemException unavailable(String what, Throwable cause) {
    return new ProblemException(
            Problems.UNAVAILABLE,
            "agenda-service %s, so the item could not be read; nothing was stored. Try again after the seconds in Retry-After, or enter the rows with POST /announcements."
                .formatted(what),
            cause)
        .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
  }
}
