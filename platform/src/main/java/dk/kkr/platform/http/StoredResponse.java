package dk.kkr.platform.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a request with an idempotency key, as it was first given.
 *
 * @param status 200 to 299
 * @param body JSON; null for none
 */
record StoredResponse(
    int status, @Nullable String location, @Nullable String etag, @Nullable String body) {

  /** The answer again, marked as a repeat. */
  Response replay() {
    return builder().header(IdempotencyInterceptor.REPLAYED, "true").build();
  }

  /** The answer for the first time. */
  Response first() {
    return builder().build();
  }

  private Response.ResponseBuilder builder() {
    Response.ResponseBuilder builder = Response.status(status);
    if (location != null) {
      builder.header(HttpHeaders.LOCATION, location);
    }
    if (etag != null) {
      builder.header(HttpHeaders.ETAG, etag);
    }
    if (body != null) {
      builder.type(MediaType.APPLICATION_JSON_TYPE).entity(body);
    }
    return builder;
  }
}
