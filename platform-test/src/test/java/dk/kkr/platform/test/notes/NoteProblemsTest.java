package dk.kkr.platform.test.notes;

import static dk.kkr.platform.test.notes.NoteRequests.body;
import static dk.kkr.platform.test.notes.NoteRequests.path;
import static dk.kkr.platform.test.notes.NoteRequests.secretariat;
import static dk.kkr.platform.test.notes.NoteRequests.title;
import static dk.kkr.platform.test.notes.NoteRequests.written;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.platform.test.ProblemRules;
import dk.kkr.platform.test.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class NoteProblemsTest {

  @TestFactory
  Stream<DynamicTest> what_every_service_refuses() {
    return ProblemRules.creatingAt("/notes", body("Battery"))
        .refusing(TestTokens.member())
        .readingAt("/notes/{id}")
        .listingAt("/notes")
        .changing("PUT", () -> path(written(title())), body("Changed"))
        .tests();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"title\":1}                        | /title         | must be a text",
        "{\"title\":\"a\\u202Eb\"}              | /title         | must have no control characters but line breaks and tabs",
        "{\"title\":\"a\\u0000b\"}              | /title         | must have no control characters but line breaks and tabs",
        "{\"weight\":\"NO\"}                  | /weight        | must be one of LOW, HIGH",
        "{\"weight\":1}                       | /weight        | must be one of LOW, HIGH",
        "{\"due\":\"2020-13-01\"}             | /due           | must be a date such as 2021-10-15",
        "{\"due\":[2020,1,31]}                | /due           | must be a date such as 2021-10-15",
        "{\"due\":18000}                      | /due           | must be a date such as 2021-10-15",
        "{\"copies\":\"1\"}                   | /copies        | must be a number in range",
        "{\"copies\":1.5}                     | /copies        | must be a number in range",
        "{\"copies\":null}                    | /copies        | is required",
        "{\"title\":\"a\"}                    | /copies        | is required",
        "{\"parts\":[{\"text\":{}}]}          | /parts/0/text  | must be a text",
        "{\"parts\":{}}                       | /parts         | must be an array",
        "{\"copies\":99999999999}             | /copies        | must be a number in range",
        "{\"copies\":1000000000000000000000000000000} | /copies | must be a number in range",
        "{\"copies\":1e30}                    | /copies        | must be a number in range",
        "\"x\"                                | ``             | must be an object"
      })
  void a_value_of_the_wrong_type_is_named(String body, String pointer, String message) {
    Response answer = secretariat().body(body).post("/notes");
    ProblemRules.verify(answer, 400, "malformed-json");
    assertThat(answer.jsonPath().getString("violations[0].pointer")).isEqualTo(pointer);
    assertThat(answer.jsonPath().getString("violations[0].message")).isEqualTo(message);
  }

  @Test
  void malformed_json_is_refused_with_line_and_column() {
    Response answer = secretariat().body("{\n  \"title\": oops\n}").post("/notes");
    ProblemRules.verify(answer, 400, "malformed-json");
    assertThat(answer.jsonPath().getString("detail")).contains("line 2");
  }

  @Test
  void a_field_given_twice_is_refused() {
    Response answer = secretariat().body("{\"title\":\"a\",\"title\":\"b\"}").post("/notes");
    ProblemRules.verify(answer, 400, "malformed-json");
    assertThat(answer.jsonPath().getString("detail")).contains("twice");
  }

  @Test
  void a_number_too_large_for_its_type_is_refused() {
    Response answer = secretariat().body("{\"copies\":99999999999}").post("/notes");
    ProblemRules.verify(answer, 400, "malformed-json");
    assertThat(answer.jsonPath().getString("detail")).contains("out of range");
  }

  @Test
  void json_that_is_too_deep_or_too_long_is_refused() {
    String deep = "{\"parts\":" + "[".repeat(101);
    String length = "{\"title\":\"" + "x".repeat(1_000_001) + "\"}";
    String many = "{\"parts\":[" + "{},".repeat(100_000) + "{}]}";
    for (String body : new String[] {deep, length}) {
      ProblemRules.verify(secretariat().body(body).post("/notes"), 400, "malformed-json");
    }
    Response answer = secretariat().body(many).post("/notes");
    ProblemRules.verify(answer, 400, "malformed-json");
    assertThat(answer.jsonPath().getString("detail")).contains("in all");
  }

  @Test
  void text_that_is_not_utf_8_is_refused() {
    byte[] latin1 = {'{', '"', 't', 'i', 't', 'l', 'e', '"', ':', '"', (byte) 0xe6, '"', '}'};
    ProblemRules.verify(secretariat().body(latin1).post("/notes"), 400, "malformed-json");
  }

  @Test
  void an_unknown_field_is_named_with_those_that_are_known() {
    Response answer =
        secretariat()
            .body(body("x").replace("\"copies\"", "\"copys\":1,\"copies\""))
            .post("/notes");
    ProblemRules.verify(answer, 400, "unknown-field");
    assertThat(answer.jsonPath().getString("violations[0].pointer")).isEqualTo("/copys");
    assertThat(answer.jsonPath().getString("violations[0].message")).contains("copies", "title");
  }

  @Test
  void a_name_that_can_be_a_persons_number_is_not_repeated() {
    Response answer =
        secretariat()
            .body(body("x").replace("\"copies\"", "\"010203-0000\":1,\"copies\""))
            .post("/notes");
    ProblemRules.verify(answer, 400, "unknown-field");
    assertThat(answer.asString()).doesNotContain("0203", "0000");
    assertThat(answer.jsonPath().getString("violations[0].pointer")).isEqualTo("/••••••-••••");
  }

  @Test
  void where_something_was_created_does_not_repeat_who_was_asked() {
    Response answer =
        secretariat().header("Host", "evil.example").body(body(title())).post("/notes");
    answer.then().statusCode(201);
    assertThat(answer.header("Location")).isEqualTo("/notes/" + answer.path("id"));
  }

  @Test
  void broken_rules_are_all_named_with_their_places() {
    Response answer =
        secretariat()
            .body("{\"title\":\"\",\"text\":\"b\",\"copies\":11,\"parts\":[{\"text\":\"\"}]}")
            .post("/notes");
    ProblemRules.verify(answer, 422, "invalid-input");
    assertThat(answer.jsonPath().getList("violations.pointer"))
        .containsExactly("/copies", "/parts/0/text", "/title");
    assertThat(answer.jsonPath().getList("violations.message"))
        .contains("must not be blank", "must be less than or equal to 10");
  }

  @Test
  void a_rule_of_the_aggregate_is_a_problem_too_and_nothing_is_stored() {
    Response written = written(title());
    Response answer =
        secretariat()
            .header("If-Match", written.header("ETag"))
            .body("{\"title\":\"Changed\",\"text\":\"forbidden\",\"copies\":1}")
            .put(path(written));
    ProblemRules.verify(answer, 422, "invalid-input");
    assertThat(answer.jsonPath().getString("violations[0].pointer")).isEqualTo("/text");
    given().get(path(written)).then().header("ETag", written.header("ETag"));
  }

  @Test
  void a_broken_rule_of_a_query_parameter_is_a_bad_request() {
    Response answer = given().get("/notes?title=" + "x".repeat(51));
    ProblemRules.verify(answer, 400, "invalid-parameter");
    assertThat(answer.jsonPath().getString("violations[0].parameter")).isEqualTo("title");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "day    | x       | must be a date such as 2021-10-15",
        "since  | 2020    | must be a time with offset such as 2021-10-15T15:30:00+02:00",
        "weight | NO      | must be one of LOW, HIGH",
        "count  | 1.5     | must be a whole number in range",
        "flag   | yes     | must be true or false"
      })
  void a_parameter_that_cannot_be_read_is_named(String name, String value, String message) {
    Response answer = given().queryParam(name, value).get("/faulty/parameters");
    ProblemRules.verify(answer, 400, "invalid-parameter");
    assertThat(answer.jsonPath().getString("violations[0].parameter")).isEqualTo(name);
    assertThat(answer.jsonPath().getString("violations[0].message")).isEqualTo(message);
  }

  @Test
  void a_header_that_cannot_be_read_is_named() {
    Response answer = given().header("X-Note", "1").get("/faulty/parameters");
    ProblemRules.verify(answer, 400, "invalid-parameter");
    assertThat(answer.jsonPath().getString("violations[0].parameter")).isEqualTo("X-Note");
  }

  @Test
  void a_time_whose_plus_sign_was_not_escaped_is_understood() {
    given()
        .urlEncodingEnabled(false)
        .get("/faulty/parameters?since=2020-01-01T00:00:00+01:00")
        .then()
        .statusCode(200);
  }

  @Test
  void a_body_that_may_be_left_out_may_be_left_out() {
    given().contentType(ContentType.JSON).post("/faulty/optional-body").then().statusCode(200);
  }

  @Test
  void the_same_thing_twice_is_a_conflict_that_shows_nothing_of_the_database() {
    String title = title();
    written(title);
    Response answer = secretariat().body(body(title)).post("/notes");
    ProblemRules.verify(answer, 409, "conflict");
    assertThat(answer.asString()).doesNotContain("note_title_key", title);
  }

  @Test
  void a_defect_tells_nothing_internal() {
    Response answer = given().get("/faulty/defect");
    ProblemRules.verify(answer, 500, "internal");
    assertThat(answer.asString()).doesNotContain("secret", "password", "note.write");
  }

  @Test
  void what_cannot_be_told_yet_is_refused_for_now() {
    Response answer = given().get("/faulty/unknown-revisions");
    ProblemRules.verify(answer, 503, "unavailable");
    assertThat(answer.header("Retry-After")).isEqualTo("5");
  }

  @Test
  void a_wrong_method_is_answered_with_those_allowed() {
    assertThat(given().delete("/notes").header("Allow")).isEqualTo("GET, HEAD, OPTIONS, POST");
    assertThat(given().delete("/notes/x").header("Allow")).isEqualTo("GET, HEAD, OPTIONS, PUT");
  }

  @Test
  void options_are_those_of_the_path_and_not_of_its_neighbours() {
    given().options("/notes").then().statusCode(204).header("Allow", "GET, HEAD, OPTIONS, POST");
    given().options("/notes/x").then().statusCode(204).header("Allow", "GET, HEAD, OPTIONS, PUT");
    ProblemRules.verify(given().options("/nowhere"), 404, "not-found");
  }

  @Test
  void a_compressed_body_is_refused_by_the_name_of_its_encoding() throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(zipped)) {
      zip.write(body(title()).getBytes(StandardCharsets.UTF_8));
    }
    Response answer =
        secretariat().header("Content-Encoding", "gzip").body(zipped.toByteArray()).post("/notes");
    ProblemRules.verify(answer, 415, "unsupported-media-type");
    assertThat(answer.jsonPath().getString("detail")).contains("'gzip'");
    assertThat(answer.header("Accept-Encoding")).isEqualTo("identity");
    secretariat()
        .header("Content-Encoding", "identity")
        .body(body(title()))
        .post("/notes")
        .then()
        .statusCode(201);
  }

  @Test
  void a_parameter_that_is_misspelt_is_refused_with_those_that_are_known() {
    Response answer = given().queryParam("titel", "Shop").queryParam("limit", 1).get("/notes");
    ProblemRules.verify(answer, 400, "invalid-parameter");
    assertThat(answer.jsonPath().getString("detail")).contains("titel", "after, limit, title");
    assertThat(answer.jsonPath().getList("violations.parameter")).containsExactly("titel");

    Response none = given().queryParam("title", "Shop").get("/faulty/defect");
    ProblemRules.verify(none, 400, "invalid-parameter");
  }

  @Test
  void a_text_is_no_body_where_json_is_read() {
    Response answer =
        given()
            .auth()
            .oauth2(TestTokens.secretariat())
            .contentType("text/plain")
            .body("sent by mistake")
            .post("/dead-letters/" + UUID.randomUUID() + "/dismissal");
    ProblemRules.verify(answer, 415, "unsupported-media-type");
  }

  @Test
  void an_error_is_a_problem_document_whatever_is_accepted() {
    ProblemRules.verify(
        given().accept("application/json").get("/notes/x"), 400, "invalid-parameter");
    ProblemRules.verify(given().accept("text/csv").get("/nowhere"), 404, "not-found");
  }
}
