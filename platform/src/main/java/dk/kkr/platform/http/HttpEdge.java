package dk.kkr.platform.http;

import dk.kkr.platform.problem.ProblemAnswer;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.trace.TraceContext;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The outermost layer of HTTP, which is the server's and not JAX-RS's: every request gets its ids
 * here, and what fails before or beside JAX-RS still answers with a problem document.
 */
@ApplicationScoped
class HttpEdge {

  static final String REQUEST_ID = "X-Request-Id";
  private static final String TRACE = TraceContext.class.getName();
  private static final int FIRST = Integer.MIN_VALUE + 10;
  // What the router answers by itself when no route takes a request.
  private static final int[] UNROUTED = {400, 404, 405, 406, 413, 415};
  private static final int LAST = Integer.MAX_VALUE - 1;
  // How much of a refused body is read and thrown away, so that the caller gets to the answer.
  private static final int DRAINED_LIMITS = 8;

  private final BodyLimit limit;

  HttpEdge(BodyLimit limit) {
    this.limit = limit;
  }

  void routes(@Observes Router router) {
    router.route().order(FIRST).handler(this::begin);
    router.route().order(FIRST + 1).handler(HttpEdge::checkSyntax);
    router.route().order(FIRST + 2).handler(this::checkLength);
    router.route().order(LAST).failureHandler(HttpEdge::failed);
    for (int status : UNROUTED) {
      router.errorHandler(status, ctx -> answer(ctx, new WebApplicationException(status)));
    }
  }

  private void begin(RoutingContext ctx) {
    traceOf(ctx).put();
    typeOfNoBody(ctx.request());
    ctx.next();
  }

  // The router may refuse a request before its first handler.
  private static TraceContext traceOf(RoutingContext ctx) {
    TraceContext known = ctx.get(TRACE);
    if (known != null) {
      return known;
    }
    HttpServerRequest request = ctx.request();
    TraceContext trace =
        TraceContext.continuing(request.getHeader("traceparent"), request.getHeader(REQUEST_ID));
    ctx.put(TRACE, trace);
    ctx.response().putHeader(REQUEST_ID, trace.requestId());
    return trace;
  }

  // A command that says nothing beside its address needs no body, and so no type of one: what
  // some clients send in its place does not matter. The framework would ask for it all the same.
  private static void typeOfNoBody(HttpServerRequest request) {
    String type = request.getHeader("Content-Type");
    if ((type == null || !RequestSyntax.isMediaType(type))
        && !request.headers().contains("Transfer-Encoding")
        && announcedLength(request) == 0) {
      request.headers().set("Content-Type", "application/json");
    }
  }

  private static void checkSyntax(RoutingContext ctx) {
    ProblemException fault = RequestSyntax.fault(ctx.request());
    if (fault == null) {
      ctx.next();
    } else {
      answer(ctx, fault);
    }
  }

  private void checkLength(RoutingContext ctx) {
    long allowed = limit.bytes(ctx.request().path());
    if (announcedLength(ctx.request()) <= allowed) {
      ctx.next();
      return;
    }
    drain(ctx.request());
    answer(ctx, BodyLimit.exceeded(allowed));
  }

  private static long announcedLength(HttpServerRequest request) {
    String length = request.getHeader("Content-Length");
    try {
      return length == null ? 0 : Long.parseLong(length);
    } catch (NumberFormatException e) {
      return Long.MAX_VALUE;
    }
  }

  // Closing at once would reset the connection, and the caller would see that instead of the
  // answer.
  private void drain(HttpServerRequest request) {
    long[] passed = {0};
    request.handler(
        buffer -> {
          passed[0] += buffer.length();
          if (passed[0] > DRAINED_LIMITS * limit.bytes()) {
            request.connection().close();
          }
        });
    request.resume();
  }

  private static void failed(RoutingContext ctx) {
    if (ctx.response().headWritten()) {
      ctx.next();
      return;
    }
    Throwable failure = ctx.failure();
    answer(ctx, failure == null ? withStatus(ctx.statusCode()) : failure);
  }

  private static Throwable withStatus(int status) {
    return new WebApplicationException(status < 400 ? 500 : status);
  }

  private static void answer(RoutingContext ctx, @Nullable Throwable thrown) {
    ProblemAnswer answer = about(ctx, cause(ctx.request(), thrown));
    HttpServerResponse response = ctx.response().setStatusCode(answer.status());
    answer.headers().forEach(response::putHeader);
    response.putHeader("Content-Type", answer.type());
    response.end(answer.body());
  }

  // What is wrong with the request says more than what it made fail.
  private static Throwable cause(HttpServerRequest request, @Nullable Throwable thrown) {
    ProblemException fault = RequestSyntax.fault(request);
    if (fault != null) {
      return fault;
    }
    return thrown == null ? new WebApplicationException(500) : thrown;
  }

  // A failure may come from another context than the request: its line in the log shall have the
  // ids of the request all the same.
  @SuppressWarnings("try") // the scope only has to be closed
  private static ProblemAnswer about(RoutingContext ctx, Throwable thrown) {
    try (TraceContext.Scope scope = traceOf(ctx).open()) {
      HttpServerRequest request = ctx.request();
      return ProblemAnswer.to(thrown, request.method().name(), path(request), accept(request));
    }
  }

  private static @Nullable String accept(HttpServerRequest request) {
    List<String> said = request.headers().getAll("Accept");
    return said.isEmpty() ? null : String.join(",", said);
  }

  private static String path(HttpServerRequest request) {
    String path = request.path();
    return path == null ? "/" : path;
  }
}
