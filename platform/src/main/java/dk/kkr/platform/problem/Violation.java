package dk.kkr.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong, with its place: either in the body or in a parameter.
 *
 * @param pointer JSON pointer (RFC 6901) into the body, empty for the body as a whole; null when a
 *     parameter is meant
 * @param parameter name of the path, query or header parameter; null when the body is meant
 * @param message what is wrong there
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Violation(@Nullable String pointer, @Nullable String parameter, String message) {

  /** A violation in the body. */
  public static Violation inBody(String pointer, String message) {
    return new Violation(pointer, null, message);
  }

  /** A violation in a path, query or header parameter. */
  public static Violation inParameter(String parameter, String message) {
    return new Violation(null, parameter, message);
  }
}
