package dk.kkr.agenda;

import static dk.kkr.agenda.Api.item;
import static dk.kkr.agenda.Api.secretariat;
import static dk.kkr.agenda.Api.tag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kkr.platform.json.EventJson;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the API documents show as the body of a request can be sent. */
@QuarkusTest
class ExamplesTest {

  private static final String JSON = "application/json";

  @Test
  void items_of_a_meeting() {
    Api.Meeting meeting = Api.meeting();
    String body =
        example("/meetings/{id}/items", "post", JSON)
            .replace("3a4b5c6d-7e8f-4a1b-8c2d-3e4f5a6b7c01", meeting.sections().get(1));

    String id =
        secretariat()
            .body(body)
            .post(meeting.path() + "/items")
            .then()
            .statusCode(201)
            .extract()
            .path("id");

    secretariat()
        .header("If-Match", tag("/items/" + id))
        .contentType("application/json-patch+json")
        .body(
            example("/items/{id}", "patch", "application/json-patch+json")
                .getBytes(StandardCharsets.UTF_8))
        .patch("/items/" + id)
        .then()
        .statusCode(200)
        .body("title", equalTo("Fælles plan for cykelstier"));
    secretariat()
        .header("If-Match", tag("/items/" + id))
        .body(
            example("/items/{id}", "put", JSON)
                .replace("3a4b5c6d-7e8f-4a1b-8c2d-3e4f5a6b7c01", meeting.sections().get(1)))
        .put("/items/" + id)
        .then()
        .statusCode(200);
    meeting.cancel(Map.of("reason", "Testen er slut", "itemsToBacklog", false)).statusCode(200);
  }

  @Test
  void matters_their_links_and_the_backlog() {
    Api.Meeting meeting = Api.meeting();
    Api.Item item = meeting.add(item("Cykelstier"));
    String matter =
        secretariat()
            .body(example("/matters", "post", JSON))
            .post("/matters")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    secretariat()
        .header("If-Match", tag("/matters/" + matter))
        .body(example("/matters/{id}", "put", JSON))
        .put("/matters/" + matter)
        .then()
        .statusCode(200);
    secretariat()
        .body(
            example("/matters/{id}/links", "post", JSON)
                .replace("7b1e9a52-0c1d-4a7e-8d55-6a1b3c4d2201", item.id()))
        .post("/matters/" + matter + "/links")
        .then()
        .statusCode(201);
    secretariat().body(example("/backlog", "post", JSON)).post("/backlog").then().statusCode(201);
  }

  @Test
  void agendas_as_text_markdown_and_page() {
    for (String type : List.of("text/plain", "text/markdown", "text/html")) {
      String meeting =
          secretariat()
              .contentType(type)
              .body(example("/imports", "post", type))
              .post("/imports")
              .then()
              .statusCode(201)
              .body("items", equalTo(1))
              .extract()
              .path("meeting");
      assertThat(meeting).startsWith("/meetings/");
      secretariat()
          .header("If-Match", tag(meeting))
          .body(Map.of("reason", "Testen er slut", "itemsToBacklog", false))
          .post(meeting + "/cancellation")
          .then()
          .statusCode(200);
    }
  }

  private String example(String path, String verb, String type) {
    JsonNode paths =
        EventJson.tree(secretariat().get("/q/openapi?format=json").asString()).path("paths");
    JsonNode content = paths.path(path).path(verb).path("requestBody").path("content").path(type);
    JsonNode shown =
        content.has("example")
            ? content.path("example")
            : content.path("examples").elements().next().path("value");
    return shown.isTextual() ? shown.asText() : shown.toString();
  }
}
