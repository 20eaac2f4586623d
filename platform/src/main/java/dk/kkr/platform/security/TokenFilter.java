package dk.kkr.platform.security;

import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/**
 * A token that was sent is checked, also where none is needed: whoever believes to be signed in
 * shall not silently be shown what the public sees.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public final class TokenFilter implements ContainerRequestFilter {

  private final SecurityIdentity identity;

  TokenFilter(SecurityIdentity identity) {
    this.identity = identity;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    // Asking who it is throws when the token is not accepted.
    if (request.getHeaders().containsKey(HttpHeaders.AUTHORIZATION) && identity.isAnonymous()) {
      throw new ProblemException(
              Problems.UNAUTHENTICATED,
              "The Authorization header has no token. Send 'Authorization: Bearer <token>', or no such header.")
          .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    if (!identity.isAnonymous() && isNameless()) {
      throw new ProblemException(
              Problems.UNAUTHENTICATED,
              "The token has no name of its holder, so nothing could be put down to anybody. Get one with a sub, upn or preferred_username claim.")
          .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
    }
  }

  private boolean isNameless() {
    String name = identity.getPrincipal().getName();
    return name == null || name.isBlank();
  }
}
