package dk.kkr.platform.openapi;

import dk.kkr.platform.http.Idempotent;
import dk.kkr.platform.http.Versioned;
import java.lang.annotation.Annotation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jspecify.annotations.Nullable;

/** Adds to one operation what the platform adds to its behaviour. */
final class OperationCompletion {

  private static final List<HttpMethod> CHANGING =
      List.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);

  private final Map<String, MethodInfo> methods = new HashMap<>();

  OperationCompletion(IndexView index) {
    for (AnnotationInstance operation :
        index.getAnnotations(org.eclipse.microprofile.openapi.annotations.Operation.class)) {
      AnnotationValue id = operation.value("operationId");
      if (id != null && operation.target().kind() == AnnotationTarget.Kind.METHOD) {
        methods.put(id.asString(), operation.target().asMethod());
      }
    }
  }

  void complete(String path, HttpMethod method, Operation operation) {
    boolean secured = operation.getSecurity() != null && !operation.getSecurity().isEmpty();
    boolean versioned = has(operation, Versioned.class);
    boolean idempotent = has(operation, Idempotent.class);
    boolean changing = CHANGING.contains(method);
    secure(operation, secured);
    if (versioned) {
      add(operation, changing ? Headers.ifMatch() : Headers.ifNoneMatch());
    }
    if (idempotent) {
      add(operation, Headers.idempotencyKey());
    }
    successes(operation, versioned, idempotent);
    TreeSet<String> statuses = new TreeSet<>(List.of("400", "401", "406", "500", "503"));
    addIf(statuses, secured, "403");
    addIf(statuses, path.contains("{"), "404");
    addIf(statuses, operation.getRequestBody() != null, "413", "415", "422");
    addIf(statuses, changing, "409");
    addIf(statuses, versioned && changing, "412", "428");
    addIf(statuses, idempotent, "422");
    problems(operation, statuses);
  }

  private boolean has(Operation operation, Class<? extends Annotation> annotation) {
    MethodInfo method = methods.get(operation.getOperationId());
    return method != null && method.hasAnnotation(annotation);
  }

  private static void addIf(Set<String> statuses, boolean condition, String... more) {
    if (condition) {
      statuses.addAll(List.of(more));
    }
  }

  // Without a token where none is needed, but one that is sent is looked at.
  private static void secure(Operation operation, boolean secured) {
    if (secured) {
      List<String> roles =
          operation.getSecurity().stream()
              .flatMap(needed -> needed.getSchemes().values().stream())
              .flatMap(List::stream)
              .distinct()
              .sorted()
              .toList();
      operation.setSecurity(
          List.of(OASFactory.createSecurityRequirement().addScheme(ApiFilter.TOKEN, roles)));
      tell(operation, "For " + (roles.isEmpty() ? "anybody with a token" : listed(roles)) + ".");
    } else {
      tell(operation, "For everybody, with a token or without.");
      operation.setSecurity(
          List.of(
              OASFactory.createSecurityRequirement(),
              OASFactory.createSecurityRequirement().addScheme(ApiFilter.TOKEN)));
    }
  }

  // Not every program that shows the document shows the scopes of a token.
  private static void tell(Operation operation, String who) {
    String said = operation.getDescription();
    operation.setDescription(said == null || said.isBlank() ? who : said + " " + who);
  }

  private static String listed(List<String> roles) {
    List<String> named = roles.stream().map(role -> "`" + role + "`").toList();
    int last = named.size() - 1;
    return last == 0
        ? "the role " + named.getFirst()
        : "the roles %s and %s"
            .formatted(String.join(", ", named.subList(0, last)), named.getLast());
  }

  private static void add(Operation operation, Parameter parameter) {
    if (!Headers.isKnown(operation.getParameters(), parameter)) {
      operation.addParameter(parameter);
    }
  }

  private static void successes(Operation operation, boolean versioned, boolean idempotent) {
    operation
        .getResponses()
        .getAPIResponses()
        .forEach(
            (status, response) -> {
              if (status.startsWith("2") && response.getRef() == null) {
                success(status, response, versioned, idempotent);
              }
            });
    if (versioned
        && operation.getResponses().getAPIResponse("200") != null
        && Headers.isKnown(operation.getParameters(), Headers.ifNoneMatch())) {
      operation
          .getResponses()
          .addAPIResponse(
              "304",
              OASFactory.createAPIResponse()
                  .description("The caller has this representation already.")
                  .addHeader("ETag", Headers.etag()));
    }
  }

  private static void success(
      String status, APIResponse response, boolean versioned, boolean idempotent) {
    if (status.equals("201")) {
      response.addHeader("Location", Headers.location());
    }
    if (versioned || status.equals("201")) {
      response.addHeader("ETag", Headers.etag());
    }
    if (idempotent) {
      response.addHeader("Idempotency-Replayed", Headers.replayed());
    }
    if (isPage(response.getContent())) {
      response.addHeader("Link", Headers.link());
    }
  }

  private static boolean isPage(@Nullable Content content) {
    if (content == null) {
      return false;
    }
    for (MediaType media : content.getMediaTypes().values()) {
      String ref = media.getSchema() == null ? null : media.getSchema().getRef();
      if (ref != null && ref.startsWith("#/components/schemas/Page")) {
        return true;
      }
    }
    return false;
  }

  private static void problems(Operation operation, Set<String> statuses) {
    Map<String, APIResponse> described = new TreeMap<>(operation.getResponses().getAPIResponses());
    // What the framework adds by itself says nothing.
    described.values().removeIf(OperationCompletion::saysNothing);
    for (String status : statuses) {
      described.putIfAbsent(
          status, OASFactory.createAPIResponse().ref(ProblemComponents.name(status)));
    }
    APIResponses responses = OASFactory.createAPIResponses();
    described.forEach(
        (status, response) -> {
          if (isError(status) && response.getRef() == null && response.getContent() == null) {
            response.setContent(ProblemComponents.content(status));
          }
          responses.addAPIResponse(status, response);
        });
    operation.setResponses(responses);
  }

  private static boolean isError(String status) {
    return status.startsWith("4") || status.startsWith("5");
  }

  private static boolean saysNothing(APIResponse response) {
    return response.getContent() == null
        && List.of("Not Authorized", "Not Allowed", "Bad Request")
            .contains(String.valueOf(response.getDescription()));
  }
}
