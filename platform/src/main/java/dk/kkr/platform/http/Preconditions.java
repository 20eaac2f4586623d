package dk.kkr.platform.http;

import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code If-Match} and {@code If-None-Match} of the current request. */
@RequestScoped
public class Preconditions {

  private static final Set<String> READS = Set.of("GET", "HEAD");

  private final HttpHeaders headers;
  private final Request request;

  Preconditions(HttpHeaders headers, Request request) {
    this.headers = headers;
    this.request = request;
  }

  /**
   * Before a change: the caller must have seen this version. Any representation of it will do, and
   * {@code *} stands for whatever is there.
   *
   * @throws ProblemException 428 without {@code If-Match}, 412 with a tag of another version
   */
  public void require(long version) {
    List<String> tags = tags(HttpHeaders.IF_MATCH);
    if (tags.isEmpty()) {
      throw new ProblemException(
          Problems.PRECONDITION_REQUIRED,
          "A change needs If-Match with the ETag that was read. Read the resource, then send its ETag.");
    }
    boolean current =
        tags.stream().anyMatch(tag -> tag.equals("*") || isVersion(Etag.parse(tag), version));
    if (!current) {
      throw new ProblemException(
          Problems.STALE_VERSION,
          "The resource is at version %d, If-Match names another. Read it again and repeat the change on what it is now."
              .formatted(version));
    }
  }

  /** 200 with the view and its tag, or 304 without a body when the caller has it already. */
  public Response ok(long version, String representation, Object view) {
    Response unchanged = unchanged(version, representation);
    return unchanged != null
        ? unchanged
        : tagged(Response.ok(view), new Etag(version, representation)).build();
  }

  /**
   * 304 when the caller of a read has this representation already, else null: lets a read stop once
   * the version is known.
   */
  public @Nullable Response unchanged(long version, String representation) {
    if (!READS.contains(request.getMethod())) {
      return null;
    }
    String current = new Etag(version, representation).toString();
    boolean known =
        tags(HttpHeaders.IF_NONE_MATCH).stream()
            .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
            .anyMatch(tag -> tag.equals("*") || tag.equals(current));
    return known ? tagged(Response.notModified(), new Etag(version, representation)).build() : null;
  }

  /** 201 with the place, the tag and the view of what was created. */
  public Response created(URI location, long version, String representation, Object view) {
    return tagged(Response.created(location).entity(view), new Etag(version, representation))
        .build();
  }

  private static Response.ResponseBuilder tagged(Response.ResponseBuilder builder, Etag etag) {
    // Set as text: a parsed EntityTag would be quoted once more.
    return builder
        .header(HttpHeaders.ETAG, etag.toString())
        .header(HttpHeaders.CACHE_CONTROL, "no-cache")
        .header(HttpHeaders.VARY, "Accept, Authorization");
  }

  private static boolean isVersion(@Nullable Etag tag, long version) {
    return tag != null && tag.version() == version;
  }

  private List<String> tags(String header) {
    List<String> values = headers.getRequestHeader(header);
    return values == null
        ? List.of()
        : values.stream()
            .flatMap(value -> Stream.of(value.split(",", -1)))
            .map(String::strip)
            .filter(tag -> !tag.isEmpty())
            .toList();
  }
}
