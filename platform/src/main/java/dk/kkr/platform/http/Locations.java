package dk.kkr.platform.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;

/**
 * Tells where something was created by its path alone, as RFC 9110 section 10.2.2 allows: the
 * framework would put the {@code Host} header in front of it, which is whatever the caller sent.
 */
@Provider
public final class Locations implements ContainerResponseFilter {

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    String location = response.getHeaderString(HttpHeaders.LOCATION);
    if (location != null) {
      URI told = URI.create(location);
      String query = told.getRawQuery();
      response
          .getHeaders()
          .putSingle(HttpHeaders.LOCATION, told.getRawPath() + (query == null ? "" : "?" + query));
    }
  }
}
