package dk.kkr.platform.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A problem document (RFC 9457) as it is written, media type {@code application/problem+json}.
 *
 * @param type address of the page that explains this kind of problem
 * @param title the same for every occurrence of the type
 * @param status HTTP status
 * @param detail what happened this time and what to do about it
 * @param instance path of the request
 * @param traceId finds the request in the logs of all services
 * @param violations each thing that is wrong, with its place; left out when there is none
 * @param extensions further members, written beside the others
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"type", "title", "status", "detail", "instance", "traceId", "violations"})
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    @Nullable String instance,
    @Nullable String traceId,
    List<Violation> violations,
    @JsonAnyGetter Map<String, Object> extensions) {

  /** The media type of every error. */
  public static final String MEDIA_TYPE = "application/problem+json";
}
