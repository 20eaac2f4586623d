package dk.kkr.platform.trace;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/**
 * What ties log lines, problems and events of one piece of work together, across services: the W3C
 * trace context and a request id. It lives in the logging context (MDC) of the request or thread.
 *
 * @param traceId 32 hex digits, the same in all services
 * @param spanId 16 hex digits, this piece of work
 * @param requestId what the caller calls this request, or one of ours
 */
public record TraceContext(String traceId, String spanId, String requestId) {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Pattern TRACEPARENT =
      Pattern.compile(
          "(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-[0-9a-f]{2}(-.*)?");
  private static final Pattern REQUEST_ID = Pattern.compile("[A-Za-z0-9._:-]{1,64}");
  private static final String TRACE = "traceId";
  private static final String SPAN = "spanId";
  private static final String REQUEST = "requestId";

  /** The context of the running work; a new one, not kept, outside any. */
  public static TraceContext current() {
    Object trace = MDC.get(TRACE);
    Object span = MDC.get(SPAN);
    Object request = MDC.get(REQUEST);
    return trace == null || span == null || request == null
        ? continuing(null, null)
        : new TraceContext(trace.toString(), span.toString(), request.toString());
  }

  /**
   * A new span of the trace that the caller or the event names; of a new trace when it names none
   * or something that is not one. The same for the request id.
   */
  public static TraceContext continuing(@Nullable String traceparent, @Nullable String requestId) {
    Matcher parent = TRACEPARENT.matcher(traceparent == null ? "" : traceparent);
    String trace = parent.matches() ? parent.group(1) : random(16);
    String request =
        requestId != null && REQUEST_ID.matcher(requestId).matches()
            ? requestId
            : UUID.randomUUID().toString();
    return new TraceContext(trace, random(8), request);
  }

  /** Makes this the context of the running work until closed; for work outside a request. */
  public Scope open() {
    TraceContext before = MDC.get(TRACE) == null ? null : current();
    put();
    return () -> {
      if (before == null) {
        clear();
      } else {
        before.put();
      }
    };
  }

  /** The header value that carries this context on. */
  public String traceparent() {
    return "00-" + traceId + "-" + spanId + "-01";
  }

  /**
   * Makes this the context of the current request or thread from now on. Prefer {@link #open()}
   * outside a request: it cleans up.
   */
  public void put() {
    MDC.put(TRACE, traceId);
    MDC.put(SPAN, spanId);
    MDC.put(REQUEST, requestId);
  }

  private static void clear() {
    MDC.remove(TRACE);
    MDC.remove(SPAN);
    MDC.remove(REQUEST);
  }

  private static String random(int bytes) {
    byte[] value = new byte[bytes];
    RANDOM.nextBytes(value);
    return HexFormat.of().formatHex(value);
  }

  /** Ends the context when closed. */
  public interface Scope extends AutoCloseable {
    @Override
    void close();
  }
}
