package dk.kkr.platform.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dk.kkr.platform.trace.TraceContext;
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

  // Not the mapper of the service: the form of an error depends on no setting.
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  /** The document of an occurrence in the running request. */
  static Problem of(ProblemException exception, String instance) {
    ProblemType type = exception.type();
    return new Problem(
        type.uri(),
        type.title(),
        type.status(),
        exception.detail(),
        instance,
        TraceContext.current().traceId(),
        exception.violations(),
        exception.extensions());
  }

  /** The document as text. */
  String toJson() {
    try {
      return JSON.writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A problem has a member that is not JSON", e);
    }
  }
}
