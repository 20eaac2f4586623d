package dk.kkr.platform.problem;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import org.jspecify.annotations.Nullable;

/** The table from what is thrown to what is answered. */
final class Faults {

  private Faults() {}

  /** The problem to answer with; {@link Problems#INTERNAL} for what nobody foresaw. */
  static ProblemException translate(Throwable thrown) {
    ProblemException known = known(thrown);
    if (known != null) {
      return known;
    }
    ProblemException database = DatabaseFaults.find(thrown);
    if (database != null) {
      return database;
    }
    return new ProblemException(
        Problems.INTERNAL,
        "The service failed unexpectedly; nothing was stored. Report the trace id to whoever runs the service.",
        thrown);
  }

  private static @Nullable ProblemException known(Throwable thrown) {
    return switch (thrown) {
      case ProblemException problem -> problem;
      case AuthenticationFailedException e -> TokenFaults.rejected(e);
      case UnauthorizedException _ -> TokenFaults.missing();
      case ForbiddenException _ -> forbidden();
      case ConstraintViolationException e -> ValidationFaults.of(e);
      case WebApplicationException e -> fromHttp(e);
      default -> null;
    };
  }

  private static ProblemException forbidden() {
    return new ProblemException(
        Problems.FORBIDDEN,
        "The token is valid, but its roles do not allow this operation. The description of the operation names the roles.");
  }

  private static @Nullable ProblemException fromHttp(WebApplicationException e) {
    ProblemException inner = e.getCause() == null ? null : known(e.getCause());
    if (inner != null) {
      return inner;
    }
    return switch (e.getResponse().getStatus()) {
      case 400 -> badRequest(e);
      case 401 -> TokenFaults.missing();
      case 403 -> forbidden();
      case 404 -> notFound(e);
      case 405 ->
          new ProblemException(
              Problems.METHOD_NOT_ALLOWED,
              "The address exists, but not with this method. Allow names the methods it has.");
      case 406 ->
          new ProblemException(
              Problems.NOT_ACCEPTABLE,
              "None of the media types in Accept can be produced here. Ask for one that the operation offers.");
      case 415 ->
          new ProblemException(
              Problems.UNSUPPORTED_MEDIA_TYPE,
              "The media type in Content-Type, or a body without one, is not read here. Send JSON as application/json, or a type that the description of the operation names.");
      default -> isClientError(e) ? badRequest(e) : null;
    };
  }

  private static boolean isClientError(WebApplicationException e) {
    int status = e.getResponse().getStatus();
    return status >= 400 && status < 500;
  }

  private static ProblemException badRequest(WebApplicationException e) {
    return e.getCause() == null
        ? new ProblemException(
            Problems.BAD_REQUEST,
            "The request cannot be understood. Compare it with the description of the operation.",
            e)
        : unreadableParameter(e);
  }

  // A parameter that does not convert arrives as a 404 with the reason as its cause.
  private static ProblemException notFound(WebApplicationException e) {
    return e.getCause() == null
        ? new ProblemException(
            Problems.NOT_FOUND,
            "There is nothing at this address. Check the path; ids are those that the service gave.")
        : unreadableParameter(e);
  }

  private static ProblemException unreadableParameter(WebApplicationException e) {
    return new ProblemException(
        Problems.INVALID_PARAMETER,
        "A parameter in the path, the query or a header cannot be read. Compare it with the description of the operation.",
        e);
  }
}
