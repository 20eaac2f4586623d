package dk.kkr.platform.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kkr.platform.json.EventJson;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What the API description of a service must have, and that the committed one is the served one.
 */
public final class OpenApiRules {

  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

  private final JsonNode api;
  private final List<String> missing = new ArrayList<>();
  private final Set<String> operationIds = new HashSet<>();

  private OpenApiRules(JsonNode api) {
    this.api = api;
  }

  /**
   * For a {@code @QuarkusTest}: fails when an operation, a parameter or a schema is not described
   * whole, or when {@code contracts/openapi/<service>.yaml} is not what the service serves. With
   * {@code -Dkkr.contracts.update=true} the file is written instead.
   *
   * @param service short name, such as {@code agenda}
   */
  public static void verify(String service) {
    verifyComplete();
    verifyCommitted(service);
  }

  /** Fails when an operation, a parameter or a schema is not described whole. */
  public static void verifyComplete() {
    OpenApiRules rules = new OpenApiRules(EventJson.tree(served("JSON")));
    rules.api.path("paths").properties().forEach(p -> rules.path(p.getKey(), p.getValue()));
    rules
        .api
        .path("components")
        .path("schemas")
        .properties()
        .forEach(s -> rules.schema(s.getKey(), s.getValue()));
    assertThat(rules.api.path("components").path("securitySchemes").properties())
        .as("one way to authenticate")
        .hasSize(1);
    assertThat(rules.missing).as("what the API description lacks").isEmpty();
  }

  private static void verifyCommitted(String service) {
    Path file = Repository.resolve("contracts/openapi").resolve(service + ".yaml");
    String served = served("YAML");
    try {
      if (Boolean.getBoolean("kkr.contracts.update")) {
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, served);
      } else if (!Files.exists(file)) {
        fail(file + " is missing. Run this test with -Dkkr.contracts.update=true and commit it.");
      } else {
        assertThat(file)
            .as(
                "the committed API description; after an intended change run this test with -Dkkr.contracts.update=true and commit the file")
            .hasContent(served);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String served(String format) {
    return RestAssured.given()
        .queryParam("format", format)
        .get("/q/openapi")
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  private void path(String path, JsonNode item) {
    item.properties()
        .forEach(
            method -> {
              if (METHODS.contains(method.getKey())) {
                operation(method.getKey().toUpperCase(Locale.ROOT) + " " + path, method.getValue());
              }
            });
  }

  private void operation(String name, JsonNode operation) {
    for (String member : List.of("operationId", "summary", "description")) {
      require(operation.path(member).asText().isBlank(), name, member);
    }
    require(!operationIds.add(operation.path("operationId").asText()), name, "unique operationId");
    require(operation.path("tags").isEmpty(), name, "tag");
    for (JsonNode parameter : operation.path("parameters")) {
      String where = name + " parameter " + parameter.path("name").asText();
      require(parameter.path("description").asText().isBlank(), where, "description");
      require(!hasExample(parameter) && !hasExample(parameter.path("schema")), where, "example");
    }
    if (operation.has("requestBody")) {
      content(name + " request", operation.path("requestBody").path("content"));
    }
    responses(name, operation.path("responses"));
  }

  private void responses(String name, JsonNode responses) {
    boolean succeeds = false;
    boolean fails = false;
    for (var response : responses.properties()) {
      String status = response.getKey();
      String where = name + " response " + status;
      succeeds |= status.startsWith("2") || status.startsWith("3");
      if (status.startsWith("2") && !status.equals("204") && !status.equals("202")) {
        require(response.getValue().path("description").asText().isBlank(), where, "description");
        content(where, response.getValue().path("content"));
      }
      if (status.startsWith("4") || status.startsWith("5")) {
        fails = true;
        boolean problem =
            response.getValue().has("$ref")
                || response.getValue().path("content").has("application/problem+json");
        require(!problem, where, "problem document");
      }
    }
    require(!succeeds, name, "successful response");
    require(!fails, name, "problem response");
  }

  private void content(String where, JsonNode content) {
    require(content.isEmpty(), where, "content");
    for (var media : content.properties()) {
      JsonNode schema = media.getValue().path("schema");
      require(schema.isEmpty(), where, "schema of " + media.getKey());
      boolean inlineText = !schema.has("$ref") && "string".equals(schema.path("type").asText());
      if (inlineText && !media.getKey().startsWith("text/html")) {
        require(
            !hasExample(media.getValue()) && !hasExample(schema),
            where,
            "example of " + media.getKey());
      }
    }
  }

  private void schema(String name, JsonNode schema) {
    JsonNode properties = schema.path("properties");
    if (schema.has("enum")) {
      values(name, schema);
    }
    if (properties.isEmpty()) {
      return;
    }
    require(schema.path("description").asText().isBlank(), "schema " + name, "description");
    for (var property : properties.properties()) {
      String where = "schema " + name + "." + property.getKey();
      JsonNode value = property.getValue();
      require(value.path("description").asText().isBlank(), where, "description");
      require(isPlain(value) && !hasExample(value), where, "example");
    }
  }

  /** Codes have a page of their own; every other value is told where it is listed. */
  private void values(String name, JsonNode schema) {
    String description = schema.path("description").asText();
    require(description.isBlank(), "schema " + name, "description");
    for (JsonNode value : schema.path("enum")) {
      boolean told = description.contains(value.asText()) || description.contains("docs/");
      require(!told, "schema " + name, "description of the value " + value.asText());
    }
  }

  private static boolean isPlain(JsonNode schema) {
    String type = schema.path("type").toString();
    return !schema.has("$ref")
        && !schema.has("anyOf")
        && !schema.has("enum")
        && !type.contains("array")
        && !type.contains("object")
        && !type.contains("boolean");
  }

  private static boolean hasExample(JsonNode node) {
    return node.has("example") || node.has("examples");
  }

  private void require(boolean lacking, String where, String what) {
    if (lacking) {
      missing.add(where + ": " + what);
    }
  }
}
