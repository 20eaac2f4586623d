package dk.kkr.decision;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import dk.kkr.platform.http.Cursor;
import dk.kkr.platform.test.ServiceDatabase;
import dk.kkr.platform.test.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad input gets a problem that says what is wrong and what to do; nothing is stored. */
@QuarkusTest
class BadInputTest {

  private static final String FINE = "{\"agendaVersion\":1,\"outcome\":\"ADOPTED\"}";

  private TestAgenda agenda = TestAgenda.usual();
  private String outcome = "";
  private String tag = "";
  private Map<String, String> before = Map.of();

  @BeforeEach
  void anAgendaIsReleased() {
    agenda = TestAgenda.usual().released();
    UUID point = agenda.pointId("1.1", "1");
    outcome = "/decisions/" + point + "/outcome";
    tag = Api.etag("/decisions/" + point);
    before = ServiceDatabase.everything();
  }

  @AfterEach
  void nothingIsStored() {
    assertThat(ServiceDatabase.everything()).isEqualTo(before);
  }

  @Test
  void a_decision_on_an_unknown_point() {
    problem(
        secretariat().body(FINE).put("/decisions/" + UUID.randomUUID() + "/outcome").then(),
        404,
        "not-found");
  }

  @Test
  void a_point_id_that_is_none() {
    problem(secretariat().body(FINE).put("/decisions/17/outcome").then(), 400, "invalid-parameter")
        .body("violations.parameter", contains("pointId"));
  }

  @Test
  void a_decision_on_a_version_that_does_not_exist() {
    problem(put("{\"agendaVersion\":9,\"outcome\":\"ADOPTED\"}"), 422, "invalid-input")
        .body("violations.pointer", contains("/agendaVersion"));
  }

  @Test
  void a_change_without_a_tag() {
    problem(Api.secretariat().body(FINE).put(outcome).then(), 428, "precondition-required");
  }

  @Test
  void a_change_with_a_stale_tag() {
    problem(
        Api.secretariat().header("If-Match", "\"99.council\"").body(FINE).put(outcome).then(),
        412,
        "stale-version");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"agendaVersion\":1,",
        "[]",
        "7",
        "{\"agendaVersion\":\"one\",\"outcome\":\"ADOPTED\"}",
        "{\"agendaVersion\":1,\"outcome\":\"YES\"}",
        "{\"agendaVersion\":1,\"outcome\":\"ADOPTED\"} {}"
      })
  void json_that_cannot_be_read(String body) {
    problem(put(body), 400, "malformed-json");
  }

  @Test
  void a_field_that_is_not_known() {
    problem(
            put("{\"agendaVersion\":1,\"outcome\":\"ADOPTED\",\"result\":\"yes\"}"),
            400,
            "unknown-field")
        .body("violations.pointer", contains("/result"));
  }

  @Test
  void no_body_at_all() {
    problem(secretariat().put(outcome).then(), 400, "missing-body");
  }

  @Test
  void a_body_that_is_not_json() {
    problem(
        Api.as(TestTokens.secretariat(Api.COUNCIL))
            .contentType("text/plain")
            .header("If-Match", tag)
            .body("ADOPTED")
            .put(outcome)
            .then(),
        415,
        "unsupported-media-type");
  }

  @Test
  void no_operation_takes_a_body_that_is_not_json() {
    String meeting = agenda.meetingId().toString();
    String item = agenda.item("2.1").id.toString();
    String any = UUID.randomUUID().toString();
    for (String path :
        List.of(
            outcome.replace("/outcome", "/confirmation"),
            outcome.replace("/outcome", "/reopening"),
            "/conditions/" + any + "/resolution",
            "/sheets/" + meeting + "/confirmation",
            "/follow-ups",
            "/follow-ups/" + any + "/settlement")) {
      problem(plain().post(path).then(), 415, "unsupported-media-type");
    }
    for (String path :
        List.of(outcome, "/sheets/" + meeting + "/lines/" + item, "/follow-ups/" + any)) {
      problem(plain().put(path).then(), 415, "unsupported-media-type");
    }
  }

  @Test
  void a_body_of_no_stated_kind_is_read_as_what_it_has_to_be() {
    problem(
        given()
            .auth()
            .oauth2(TestTokens.secretariat(Api.COUNCIL))
            .header("If-Match", tag)
            .noContentType()
            .body("Fejl".getBytes(StandardCharsets.UTF_8))
            .post(outcome.replace("/outcome", "/reopening"))
            .then(),
        400,
        "malformed-json");
  }

  private RequestSpecification plain() {
    return as(TestTokens.secretariat(Api.COUNCIL)).contentType("text/plain").body("Tekst");
  }

  @Test
  void fields_that_are_missing_or_out_of_bounds_are_all_named() {
    problem(put("{}"), 422, "invalid-input")
        .body("violations.pointer", contains("/agendaVersion", "/outcome"));
    problem(
            put(
                "{\"agendaVersion\":1,\"outcome\":\"ADOPTED\",\"mode\":\"VOTE\","
                    + "\"votes\":{\"inFavour\":-1,\"against\":2000},"
                    + "\"files\":[{\"title\":\"\",\"sha512\":\"abc\"}],"
                    + "\"conflicts\":[null]}"),
            422,
            "invalid-input")
        .body(
            "violations.pointer",
            contains(
                "/conflicts/0",
                "/files/0/sha512",
                "/files/0/title",
                "/votes/abstained",
                "/votes/against",
                "/votes/inFavour"));
  }

  @Test
  void texts_that_cannot_be_stored_or_say_nothing() {
    problem(
            put("{\"agendaVersion\":1,\"outcome\":\"NOTED\",\"summary\":\"a\\u0000b\"}"),
            400,
            "malformed-json")
        .body("violations.pointer", contains("/summary"));
    problem(
            put("{\"agendaVersion\":1,\"outcome\":\"NOTED\",\"summary\":\"\\ud800\"}"),
            400,
            "malformed-json")
        .body("violations.pointer", contains("/summary"));
    problem(
            put("{\"agendaVersion\":1,\"outcome\":\"ADOPTED_AMENDED\",\"decidedText\":\"  \"}"),
            422,
            "invalid-input")
        .body("violations.pointer", contains("/decidedText"));
    problem(
            put(
                "{\"agendaVersion\":1,\"outcome\":\"NOTED\",\"summary\":\"%s\"}"
                    .formatted("x".repeat(20_001))),
            422,
            "invalid-input")
        .body("violations.pointer", contains("/summary"));
  }

  @Test
  void parts_that_contradict_each_other() {
    problem(
            put(
                "{\"agendaVersion\":1,\"outcome\":\"MIXED\",\"votes\":{\"inFavour\":1,\"against\":0,\"abstained\":0}}"),
            422,
            "invalid-input")
        .body("violations.pointer", contains("/outcome", "/votes"));
  }

  @Test
  void a_lead_that_is_decided_itself() {
    UUID lead = agenda.pointId("3.2", "1");
    String leadTag = Api.etag("/decisions/" + lead);
    problem(
        Api.secretariat()
            .header("If-Match", leadTag)
            .body(FINE)
            .put("/decisions/" + lead + "/outcome")
            .then(),
        409,
        "derived-outcome");
    problem(
        Api.secretariat()
            .header("If-Match", leadTag)
            .body("{\"decidedOn\":\"2022-03-11\"}")
            .post("/decisions/" + lead + "/confirmation")
            .then(),
        409,
        "derived-outcome");
  }

  @Test
  void a_confirmation_of_nothing() {
    String confirmation = outcome.replace("/outcome", "/confirmation");
    problem(
        secretariat().body("{\"decidedOn\":\"2022-03-11\"}").post(confirmation).then(),
        409,
        "not-recorded");
    problem(
            secretariat().body("{\"decidedOn\":\"99999-01-01\"}").post(confirmation).then(),
            400,
            "malformed-json")
        .body("violations.pointer", contains("/decidedOn"));
    problem(
            secretariat().body("{\"decidedOn\":\"1022-03-11\"}").post(confirmation).then(),
            422,
            "invalid-input")
        .body("violations.pointer", contains("/decidedOn"));
  }

  @Test
  void a_reopening_of_what_is_not_confirmed() {
    problem(
        secretariat()
            .body("{\"reason\":\"Fejl\"}")
            .post(outcome.replace("/outcome", "/reopening"))
            .then(),
        409,
        "not-confirmed");
  }

  @Test
  void tokens_of_no_use() {
    for (String token :
        new String[] {
          TestTokens.expired(),
          TestTokens.otherIssuer(),
          TestTokens.otherAudience(),
          TestTokens.otherKey(),
          TestTokens.malformed()
        }) {
      problem(as(token).body(FINE).put(outcome).then(), 401, "unauthenticated");
    }
    problem(
        Api.anybody().header("If-Match", tag).body(FINE).put(outcome).then(),
        401,
        "unauthenticated");
  }

  @Test
  void tokens_of_the_wrong_role_or_council() {
    for (String token :
        new String[] {
          TestTokens.chair(),
          TestTokens.member(),
          TestTokens.portal(),
          TestTokens.municipality("0223"),
          TestTokens.secretariat("kkr-sjaelland"),
          TestTokens.secretariat(new String[0])
        }) {
      problem(as(token).body(FINE).put(outcome).then(), 403, "forbidden");
    }
  }

  @Test
  void parameters_out_of_range() {
    problem(Api.anybody().get("/decisions?outcome=YES").then(), 400, "invalid-parameter");
    problem(Api.anybody().get("/decisions?limit=0").then(), 400, "invalid-parameter");
    problem(Api.anybody().get("/decisions?after=nonsense").then(), 400, "invalid-parameter");
    problem(Api.anybody().get("/decisions?council=X;DROP").then(), 400, "invalid-parameter");
    problem(Api.anybody().get("/decisions?meeting=1").then(), 400, "invalid-parameter");
    problem(
        Api.anybody().get("/conditions?party=" + "x".repeat(201)).then(), 400, "invalid-parameter");
    problem(
        Api.anybody().get("/minutes/" + agenda.meetingId() + "?version=0").then(),
        400,
        "invalid-parameter");
  }

  @Test
  void values_that_are_in_range_for_nobody() {
    problem(
        Api.anybody().queryParam("party", "a\u0000b").get("/conditions").then(),
        400,
        "invalid-parameter");
    problem(
        Api.anybody().get("/decisions?modified_since=-9999-01-01T00:00:00Z").then(),
        400,
        "bad-request");
    UUID any = UUID.randomUUID();
    String farDay = Cursor.of("+999999999-12-31", any, 1, any).encode();
    problem(Api.anybody().get("/decisions?after=" + farDay).then(), 400, "bad-request");
    String farPlace = Cursor.of("2022-03-11", any, 99_999_999_999L, any).encode();
    problem(Api.anybody().get("/decisions?after=" + farPlace).then(), 400, "invalid-parameter");
  }

  @Test
  void a_cursor_of_another_list() {
    String cursor = Cursor.of("x", "y", "z", "w").encode();
    problem(Api.anybody().get("/decisions?after=" + cursor).then(), 400, "invalid-parameter");
  }

  @Test
  void a_body_over_the_limit() {
    problem(put("{\"summary\":\"" + "x".repeat(11_000_000) + "\"}"), 413, "too-large");
  }

  @Test
  void a_sheet_a_line_minutes_a_condition_or_a_follow_up_that_is_not_there() {
    String any = UUID.randomUUID().toString();
    problem(Api.secretariat().get("/sheets/" + any).then(), 404, "not-found");
    problem(
        Api.secretariat().get("/sheets/" + agenda.meetingId() + "/lines/" + any).then(),
        404,
        "not-found");
    problem(Api.anybody().get("/minutes/" + any).then(), 404, "not-found");
    problem(Api.anybody().get("/conditions/" + any).then(), 404, "not-found");
    problem(Api.secretariat().get("/follow-ups/" + any).then(), 404, "not-found");
    problem(
        Api.secretariat()
            .body(Map.of("result", "GRANTED", "resolvedOn", "2022-04-25", "proof", "Protokol"))
            .post("/conditions/" + any + "/resolution")
            .then(),
        404,
        "not-found");
    problem(Api.secretariat().post("/minutes/" + any + "/publication").then(), 404, "not-found");
  }

  private RequestSpecification secretariat() {
    return as(TestTokens.secretariat(Api.COUNCIL));
  }

  private RequestSpecification as(String token) {
    return Api.as(token).header("If-Match", tag);
  }

  private ValidatableResponse put(String body) {
    return secretariat().body(body).put(outcome).then();
  }

  private static ValidatableResponse problem(ValidatableResponse answer, int status, String slug) {
    return answer
        .statusCode(status)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/" + slug))
        .body("detail", notNullValue());
  }
}
