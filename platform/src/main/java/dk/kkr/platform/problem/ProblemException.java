package dk.kkr.platform.problem;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Thrown anywhere to answer with a problem document. The detail is read by the caller: it says what
 * is wrong and what to do, and nothing internal.
 */
public final class ProblemException extends RuntimeException {

  private static final Set<String> STANDARD =
      Set.of("type", "title", "status", "detail", "instance", "traceId", "violations");

  private final transient ProblemType type;
  private final transient Map<String, Object> extensions = new LinkedHashMap<>();
  private final transient Map<String, String> headers = new LinkedHashMap<>();
  private final transient List<Violation> violations = new ArrayList<>();
  private @Nullable String danish;

  /** A problem of this type; {@code detail} says what happened and what to do. */
  public ProblemException(ProblemType type, String detail) {
    super(detail);
    this.type = type;
  }

  /** As above, with the exception that led here; it is never shown to the caller. */
  public ProblemException(ProblemType type, String detail, Throwable cause) {
    super(detail, cause);
    this.type = type;
  }

  /** Adds an extension member to the document, such as a link to the thing in the way. */
  public ProblemException with(String member, Object value) {
    if (STANDARD.contains(member)) {
      throw new IllegalArgumentException(member + " is a standard member");
    }
    extensions.put(member, value);
    return this;
  }

  /** Adds a violation at a JSON pointer into the body, e.g. {@code /items/0/title}. */
  public ProblemException at(String jsonPointer, String message) {
    return add(Violation.inBody(jsonPointer, message));
  }

  /** Adds a violation of a path, query or header parameter. */
  public ProblemException atParameter(String parameter, String message) {
    return add(Violation.inParameter(parameter, message));
  }

  /**
   * Adds a violation in a table that was sent as CSV; see {@link Violation#inTable}.
   *
   * @param row line as a spreadsheet shows it, from 1; null for the table as a whole
   * @param column heading or letter of the column; null for the line as a whole
   */
  public ProblemException atCell(
      String jsonPointer, @Nullable Integer row, @Nullable String column, String message) {
    return add(Violation.inTable(jsonPointer, row, column, message));
  }

  /** Adds a violation. */
  public ProblemException add(Violation violation) {
    violations.add(violation);
    return this;
  }

  /** Tells the same at other places, such as within a larger body. */
  public ProblemException placing(UnaryOperator<Violation> place) {
    violations.replaceAll(place);
    return this;
  }

  /** Adds a response header, such as {@code Retry-After}. */
  public ProblemException header(String name, String value) {
    headers.put(name, value);
    return this;
  }

  /**
   * Says in Danish what happened this time and what to do, for people who meet the problem in a
   * browser; in place of what the type says.
   */
  public ProblemException inDanish(String sentence) {
    danish = sentence;
    return this;
  }

  /** The kind of problem. */
  public ProblemType type() {
    return type;
  }

  /** What happened this time. */
  public String detail() {
    return String.valueOf(getMessage());
  }

  /** What happened this time, in Danish; null when nothing more than the type is known in it. */
  @Nullable String danish() {
    return danish;
  }

  /** Each thing that is wrong, in the order added. */
  public List<Violation> violations() {
    return Collections.unmodifiableList(violations);
  }

  /** Further members of the document. */
  public Map<String, Object> extensions() {
    return Collections.unmodifiableMap(extensions);
  }

  /** Headers of the answer. */
  public Map<String, String> headers() {
    return Collections.unmodifiableMap(headers);
  }
}
