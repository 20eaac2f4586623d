package dk.kkr.platform.http;

import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which page of a list is asked for; a {@code @BeanParam}. */
public final class PageRequest {

  /** Items on a page when the caller does not say. */
  public static final int DEFAULT_LIMIT = 50;

  /** The most items on a page. */
  public static final int MAX_LIMIT = 200;

  @QueryParam("after")
  @Parameter(
      description = "Cursor from `next` of the page before; leave out for the first page.",
      example = "WyIyMDIxLTEwLTE1Il0",
      schema = @Schema(type = SchemaType.STRING, maxLength = 1000))
  @Nullable String after;

  @QueryParam("limit")
  @Parameter(
      description = "The most items on the page.",
      example = "50",
      schema =
          @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "50"))
  @Nullable Integer limit;

  /** For the framework. */
  public PageRequest() {}

  /** A request made in code. */
  public static PageRequest of(@Nullable Cursor after, int limit) {
    PageRequest request = new PageRequest();
    request.after = after == null ? null : after.encode();
    request.limit = limit;
    return request;
  }

  /**
   * Where the page begins; null for the first page.
   *
   * @throws ProblemException 400 when it is no cursor
   */
  public @Nullable Cursor after() {
    return after == null ? null : Cursor.decode(after);
  }

  /**
   * The most items to show.
   *
   * @throws ProblemException 400 when out of range
   */
  public int limit() {
    int value = limit == null ? DEFAULT_LIMIT : limit;
    if (value < 1 || value > MAX_LIMIT) {
      throw new ProblemException(
              Problems.INVALID_PARAMETER,
              "A page has 1 to %d items, not %d.".formatted(MAX_LIMIT, value))
          .atParameter("limit", "must be between 1 and " + MAX_LIMIT);
    }
    return value;
  }

  /** How many rows to read: one more than shown, to know whether there is a next page. */
  public int fetch() {
    return limit() + 1;
  }
}
