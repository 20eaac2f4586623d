package dk.kkr.platform.problem;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/** Answers OPTIONS with the methods of the path; the framework would name those of neighbours. */
@Provider
@PreMatching
public final class OptionsAnswer implements ContainerRequestFilter {

  private final AllowedMethods allowed;

  OptionsAnswer(AllowedMethods allowed) {
    this.allowed = allowed;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    if (!request.getMethod().equals(HttpMethod.OPTIONS)) {
      return;
    }
    String methods = allowed.at(request.getUriInfo().getPath());
    // An address that has nothing else does not exist.
    if (!methods.equals(HttpMethod.OPTIONS)) {
      request.abortWith(Response.noContent().header(HttpHeaders.ALLOW, methods).build());
    }
  }
}
