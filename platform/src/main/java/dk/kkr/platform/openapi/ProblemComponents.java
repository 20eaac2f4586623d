package dk.kkr.platform.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.kkr.platform.problem.Problem;
import dk.kkr.platform.problem.ProblemType;
import dk.kkr.platform.problem.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The problem schema and one reusable response per status, with the examples of the pages. */
final class ProblemComponents {

  private static final String PROBLEM = "#/components/schemas/Problem";
  private static final Pattern EXAMPLE = Pattern.compile("```json\\n(.*?)```", Pattern.DOTALL);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static final Map<String, List<ProblemType>> TYPES =
      Map.ofEntries(
          Map.entry(
              "400",
              List.of(
                  Problems.INVALID_PARAMETER,
                  Problems.MALFORMED_JSON,
                  Problems.UNKNOWN_FIELD,
                  Problems.MISSING_BODY,
                  Problems.BAD_REQUEST)),
          Map.entry("401", List.of(Problems.UNAUTHENTICATED)),
          Map.entry("403", List.of(Problems.FORBIDDEN)),
          Map.entry("404", List.of(Problems.NOT_FOUND)),
          Map.entry("406", List.of(Problems.NOT_ACCEPTABLE)),
          Map.entry("409", List.of(Problems.CONFLICT)),
          Map.entry("412", List.of(Problems.STALE_VERSION)),
          Map.entry("413", List.of(Problems.TOO_LARGE)),
          Map.entry("415", List.of(Problems.UNSUPPORTED_MEDIA_TYPE)),
          Map.entry("422", List.of(Problems.INVALID_INPUT, Problems.IDEMPOTENCY_KEY_REUSED)),
          Map.entry("428", List.of(Problems.PRECONDITION_REQUIRED)),
          Map.entry("500", List.of(Problems.INTERNAL)),
          Map.entry("503", List.of(Problems.UNAVAILABLE)));

  private ProblemComponents() {}

  static void addTo(Components components) {
    components.addSchema("Problem", problem());
    components.addSchema("Violation", violation());
    TYPES.keySet().stream()
        .sorted()
        .forEach(status -> components.addResponse(name(status), response(status)));
  }

  /** Name of the reusable response, such as {@code Problem404}. */
  static String name(String status) {
    return "Problem" + status;
  }

  /** The content of a problem of this status; for those that a service describes itself, too. */
  static Content content(String status) {
    MediaType media = OASFactory.createMediaType();
    media.setSchema(OASFactory.createSchema().ref(PROBLEM));
    for (ProblemType type : TYPES.getOrDefault(status, List.of())) {
      media.addExample(
          type.slug(), OASFactory.createExample().summary(type.title()).value(example(type)));
    }
    return OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, media);
  }

  private static APIResponse response(String status) {
    List<ProblemType> types = TYPES.getOrDefault(status, List.of());
    APIResponse response =
        OASFactory.createAPIResponse()
            .description(String.join(". ", types.stream().map(ProblemType::title).toList()) + ".")
            .content(content(status));
    if (status.equals("503")) {
      response.addHeader("Retry-After", Headers.retryAfter());
    }
    if (status.equals("401")) {
      response.addHeader("WWW-Authenticate", Headers.challenge());
    }
    return response;
  }

  private static Object example(ProblemType type) {
    String file = "/META-INF/problems/" + type.slug() + ".md";
    try (InputStream page = ProblemComponents.class.getResourceAsStream(file)) {
      if (page == null) {
        throw new IllegalStateException("There is no page docs/problems/" + type.slug() + ".md");
      }
      Matcher json = EXAMPLE.matcher(new String(page.readAllBytes(), StandardCharsets.UTF_8));
      if (!json.find()) {
        throw new IllegalStateException("The page of " + type.slug() + " has no JSON example");
      }
      return JSON.readValue(json.group(1), Map.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The example of " + type.slug() + " is not JSON", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Schema problem() {
    return object("A problem document, RFC 9457. Some types have further members.")
        .addProperty(
            "type", text("Address of the page about this kind of problem.", "/problems/conflict"))
        .addProperty(
            "title",
            text(
                "The kind of problem, the same at every occurrence.",
                "The state does not allow this"))
        .addProperty(
            "status",
            OASFactory.createSchema()
                .addType(SchemaType.INTEGER)
                .description("The HTTP status.")
                .addExample(409))
        .addProperty(
            "detail",
            text("What happened this time, and what to do.", "The agenda was released already."))
        .addProperty("instance", text("Path of the request.", "/meetings"))
        .addProperty(
            "traceId", text("Finds the request in the logs.", "4bf92f3577b34da6a3ce929d0e0e4736"))
        .addProperty(
            "violations",
            OASFactory.createSchema()
                .addType(SchemaType.ARRAY)
                .description("Each thing that is wrong, with its place.")
                .items(OASFactory.createSchema().ref("#/components/schemas/Violation")))
        .required(List.of("type", "title", "status", "detail"));
  }

  private static Schema violation() {
    return object("One thing that is wrong: in the body or in a parameter.")
        .addProperty("pointer", text("JSON pointer into the body.", "/title"))
        .addProperty("parameter", text("Name of the parameter.", "limit"))
        .addProperty(
            "row",
            OASFactory.createSchema()
                .addType(SchemaType.INTEGER)
                .description(
                    "Line of a CSV body, counted from 1 as a spreadsheet does, with its headings.")
                .addExample(3))
        .addProperty(
            "column",
            text("Heading of the column of a CSV body, or its letter without one.", "Indbyggere"))
        .addProperty("message", text("What is wrong there.", "must not be blank"))
        .required(List.of("message"));
  }

  private static Schema object(String description) {
    return OASFactory.createSchema().addType(SchemaType.OBJECT).description(description);
  }

  private static Schema text(String description, String example) {
    return OASFactory.createSchema()
        .addType(SchemaType.STRING)
        .description(description)
        .addExample(example);
  }
}
