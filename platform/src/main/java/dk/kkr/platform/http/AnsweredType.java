package dk.kkr.platform.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/**
 * Says what an answer is, whatever the caller wrote in {@code Accept}: the framework repeats the
 * parameters from there, also a charset that the answer is not written in. Text is UTF-8, except in
 * a file that somebody else wrote, which comes under a name and says its type itself.
 */
@Provider
final class AnsweredType implements ContainerResponseFilter {

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    MediaType type = response.getMediaType();
    if (type == null
        || type.getParameters().isEmpty()
        || response.getHeaders().containsKey(HttpHeaders.CONTENT_DISPOSITION)) {
      return;
    }
    boolean text = type.getType().equals("text");
    response
        .getHeaders()
        .putSingle(
            HttpHeaders.CONTENT_TYPE,
            text
                ? new MediaType(type.getType(), type.getSubtype(), "UTF-8")
                : new MediaType(type.getType(), type.getSubtype()));
  }
}
