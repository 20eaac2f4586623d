package dk.kkr.platform.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;

/** Gives every page that has a next one a {@code Link} header to it (RFC 8288). */
@Provider
public final class PageLinks implements ContainerResponseFilter {

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getEntity() instanceof Page<?> page && page.next() != null) {
      UriInfo uri = request.getUriInfo();
      URI next = uri.getRequestUriBuilder().replaceQueryParam("after", page.next()).build();
      // Without the host: behind a proxy the service does not know what it is called.
      response
          .getHeaders()
          .add(
              HttpHeaders.LINK,
              "<%s?%s>; rel=\"next\"".formatted(next.getRawPath(), next.getRawQuery()));
    }
  }
}
