package dk.kkr.platform.http;

import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import dk.kkr.platform.security.Caller;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Runs an {@link Idempotent} method once per key; see there. */
@Idempotent
@Interceptor
// Outside the transaction of the method, so that the key commits or vanishes together with the
// effect.
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class IdempotencyInterceptor {

  static final String HEADER = "Idempotency-Key";
  static final String REPLAYED = "Idempotency-Replayed";
  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");

  private final IdempotencyKeys keys;
  private final Caller caller;
  private final ContainerRequestContext request;
  private final RequestFingerprint fingerprint;

  IdempotencyInterceptor(
      IdempotencyKeys keys,
      Caller caller,
      ContainerRequestContext request,
      RequestFingerprint fingerprint) {
    this.keys = keys;
    this.caller = caller;
    this.request = request;
    this.fingerprint = fingerprint;
  }

  @AroundInvoke
  @Nullable Object once(InvocationContext invocation) throws Exception {
    if (invocation.getMethod().getReturnType() != Response.class) {
      throw new IllegalStateException(invocation.getMethod() + " must return Response");
    }
    String key = request.getHeaderString(HEADER);
    if (key == null) {
      return invocation.proceed();
    }
    IdempotencyKeys.Scope scope = scope(key);
    return QuarkusTransaction.requiringNew().call(() -> inTransaction(scope, invocation));
  }

  private Response inTransaction(IdempotencyKeys.Scope scope, InvocationContext invocation)
      throws Exception {
    byte[] asked = fingerprint.finish("" + request.getUriInfo().getRequestUri().getRawQuery());
    StoredResponse stored = keys.reserve(scope, asked);
    if (stored != null) {
      return stored.replay();
    }
    Response response = (Response) invocation.proceed();
    if (response.getStatus() >= 300) {
      QuarkusTransaction.setRollbackOnly();
      return response;
    }
    return keys.store(scope, response);
  }

  private IdempotencyKeys.Scope scope(String key) {
    if (!KEY.matcher(key).matches()) {
      throw new ProblemException(
              Problems.INVALID_PARAMETER,
              "An idempotency key has 1 to 200 visible ASCII characters; a new UUID per request will do.")
          .atParameter(HEADER, "must have 1 to 200 visible ASCII characters");
    }
    String route = request.getMethod() + " " + request.getUriInfo().getPath();
    return new IdempotencyKeys.Scope(RequestFingerprint.of(caller.authority()), route, key);
  }
}
