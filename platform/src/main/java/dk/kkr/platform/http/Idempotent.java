package dk.kkr.platform.http;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a creating POST: a request with the header {@code Idempotency-Key} takes effect once per
 * caller and route; the same person with other roles or councils in the token is another caller.
 * The key, the effect and the stored answer commit in one transaction; a repeat gets the stored
 * answer, a concurrent repeat waits for it, another body under the same key is a 422. Without the
 * header the request runs as usual. A request that fails leaves no trace, so it can be repeated
 * with the same key.
 *
 * <p>The method must return {@link jakarta.ws.rs.core.Response} with a view that is written as
 * JSON.
 */
@Inherited
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {}
