package dk.kkr.platform.problem;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers with a problem document whatever a resource, a filter or the framework throws. */
final class ProblemMapper {

  private final AllowedMethods allowed;

  ProblemMapper(AllowedMethods allowed) {
    this.allowed = allowed;
  }

  // The framework has mappers of its own for the special types; naming them here replaces those.
  @ServerExceptionMapper({
    Throwable.class,
    WebApplicationException.class,
    NotFoundException.class,
    ValidationException.class,
    AuthenticationFailedException.class,
    UnauthorizedException.class,
    ForbiddenException.class
  })
  Response map(Throwable thrown, ContainerRequestContext request) {
    // An answer chosen by the code itself that is no error, such as a redirect.
    if (thrown instanceof WebApplicationException http && http.getResponse().getStatus() < 400) {
      return http.getResponse();
    }
    ProblemAnswer answer =
        ProblemAnswer.to(
            thrown,
            request.getMethod(),
            request.getUriInfo().getPath(),
            request.getHeaderString(HttpHeaders.ACCEPT));
    Response.ResponseBuilder response =
        Response.status(answer.status()).type(answer.type()).entity(answer.body());
    answer.headers().forEach(response::header);
    if (answer.status() == 405) {
      response.header(HttpHeaders.ALLOW, allowed.at(request.getUriInfo().getPath()));
    }
    return response.build();
  }
}
