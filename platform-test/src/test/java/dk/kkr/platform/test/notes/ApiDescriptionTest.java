package dk.kkr.platform.test.notes;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.platform.test.OpenApiRules;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ApiDescriptionTest {

  private JsonPath api;

  @BeforeEach
  void read() {
    api = given().queryParam("format", "JSON").get("/q/openapi").jsonPath();
  }

  @Test
  void what_the_platform_serves_is_described_whole() {
    OpenApiRules.verifyComplete();
  }

  @Test
  void it_is_shown_in_a_browser() {
    given().get("/q/swagger-ui/").then().statusCode(200);
  }

  @Test
  void it_is_openapi_3_1() {
    assertThat(api.getString("openapi")).startsWith("3.1");
  }

  @Test
  void an_operation_has_the_problems_that_can_occur() {
    assertThat(statuses("/notes", "get")).containsExactly("200", "400", "401", "406", "500", "503");
    assertThat(statuses("/notes", "post"))
        .containsExactly(
            "201", "400", "401", "403", "406", "409", "413", "415", "422", "500", "503");
    assertThat(statuses("/notes/{id}", "get"))
        .containsExactly("200", "304", "400", "401", "404", "406", "500", "503");
    assertThat(statuses("/notes/{id}", "put")).contains("412", "428", "404").doesNotContain("304");
  }

  @Test
  void problems_have_a_schema_and_the_examples_of_their_pages() {
    assertThat(api.getString("paths.'/notes'.get.responses.'401'.'$ref'"))
        .isEqualTo("#/components/responses/Problem401");
    String example =
        "components.responses.Problem412.content.'application/problem+json'.examples.stale-version.value";
    assertThat(api.getString(example + ".type")).isEqualTo("/problems/stale-version");
    assertThat(api.getList("components.schemas.Problem.required")).contains("type", "detail");
  }

  @Test
  void headers_are_described_where_they_count() {
    assertThat(parameters("/notes/{id}", "put")).contains("If-Match");
    assertThat(parameters("/notes/{id}", "get")).contains("If-None-Match");
    assertThat(parameters("/notes", "post")).contains("Idempotency-Key");
    assertThat(headers("/notes", "post", "201"))
        .contains("Location", "ETag", "Idempotency-Replayed");
    assertThat(headers("/notes", "get", "200")).contains("Link");
    assertThat(headers("/notes/{id}", "get", "200")).contains("ETag");
  }

  @Test
  void roles_are_named_and_a_token_is_optional_for_the_public() {
    assertThat(api.getList("paths.'/notes/{id}'.put.security[0].token"))
        .containsExactly("chair", "secretariat");
    assertThat(api.getList("paths.'/notes'.get.security")).hasSize(2);
    assertThat(api.getString("components.securitySchemes.token.scheme")).isEqualTo("bearer");
  }

  @Test
  void what_is_always_there_is_required_and_what_may_be_missing_can_be_null() {
    assertThat(api.getList("components.schemas.WriteNote.required"))
        .containsExactlyInAnyOrder("title", "text", "copies");
    assertThat(api.getString("components.schemas.WriteNote.properties.due")).contains("null");
    assertThat(api.getList("components.schemas.PageNoteView.properties.next.type"))
        .containsExactly("string", "null");
  }

  private Set<String> statuses(String path, String method) {
    return api.<String, Object>getMap("paths.'%s'.%s.responses".formatted(path, method)).keySet();
  }

  private List<String> parameters(String path, String method) {
    return api.getList("paths.'%s'.%s.parameters.name".formatted(path, method));
  }

  private Set<String> headers(String path, String method, String status) {
    return api.<String, Object>getMap(
            "paths.'%s'.%s.responses.'%s'.headers".formatted(path, method, status))
        .keySet();
  }
}
