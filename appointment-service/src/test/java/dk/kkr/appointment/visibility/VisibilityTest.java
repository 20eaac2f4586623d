package dk.kkr.appointment.visibility;

import static dk.kkr.appointment.Api.map;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.appointment.Api;
import dk.kkr.appointment.TestBody;
import dk.kkr.appointment.TestPoint;
import dk.kkr.platform.json.EventJson;
import dk.kkr.platform.test.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every role against every kind of content. */
@QuarkusTest
class VisibilityTest {

  private TestBody body;
  private UUID draft;
  private UUID decided;
  private UUID candidate;

  @BeforeEach
  void aSlateIsAdoptedAndAnotherIsBeingWritten() {
    body = TestBody.create();
    decided = body.written(body.threeWhoMay());
    draft = body.written(body.threeWhoMay());
    candidate = TestBody.person("Kandidat uden hverv");
    TestPoint.on(decided).released().adopted();
  }

  @Test
  void everybody_sees_organisations_office_holders_bodies_and_appointments_in_force() {
    String person = holder();
    for (RequestSpecification caller : everybody()) {
      caller.get("/organisations/" + body.board).then().statusCode(200);
    }
    for (RequestSpecification caller : everybody()) {
      caller.get("/persons/" + person).then().statusCode(200);
    }
    for (RequestSpecification caller : everybody()) {
      assertThat(caller.get("/bodies/" + body.id + "?asOf=2022-04-01").asString())
          .contains("Agnes Ahorn", "Borgmester 1");
    }
    for (RequestSpecification caller : everybody()) {
      assertThat(caller.get("/appointments?bodyId=" + body.id).asString())
          .contains("Agnes Ahorn", "IN_FORCE");
    }
  }

  @Test
  void drafts_and_what_was_withdrawn_are_for_secretariat_and_chair() {
    for (String token : List.of(secretariat(), TestTokens.chair())) {
      assertThat(get(token, "/slates/" + draft).asString()).contains("SATISFIED");
      assertThat(get(token, "/slates?bodyId=" + body.id).asString()).contains(draft.toString());
    }
    assertThat(get(TestTokens.member(), "/slates/" + draft).statusCode()).isEqualTo(403);
    assertThat(get(TestTokens.member(), "/slates?bodyId=" + body.id).asString())
        .contains(decided.toString())
        .doesNotContain(draft.toString());
    Api.post("/slates/" + draft, "/withdrawal", map("reason", "Trukket")).statusCode(200);
    assertThat(get(TestTokens.member(), "/slates/" + draft).statusCode()).isEqualTo(403);
  }

  @Test
  void what_is_before_the_council_is_for_members_too_but_not_what_the_rules_say() {
    Response seen = get(TestTokens.member(), "/slates/" + decided);

    assertThat(seen.statusCode()).isEqualTo(200);
    assertThat(EventJson.tree(seen.asString()).path("evaluation").isNull()).isTrue();
    assertThat(seen.asString()).doesNotContain("SATISFIED");
    assertThat(seen.header("ETag")).isNotEqualTo(Api.etag("/slates/" + decided));
  }

  @Test
  void nobody_else_sees_slates() {
    for (UUID slate : List.of(draft, decided)) {
      assertThat(Api.anybody().get("/slates/" + slate).statusCode()).isEqualTo(401);
      for (String token : strangers()) {
        Response answer = get(token, "/slates/" + slate);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.asString()).doesNotContain("Agnes Ahorn");
      }
    }
    assertThat(Api.anybody().get("/slates").statusCode()).isEqualTo(401);
    assertThat(get(TestTokens.municipality("0223"), "/slates").statusCode()).isEqualTo(403);
    assertThat(get(TestTokens.portal(), "/slates").statusCode()).isEqualTo(403);
    assertThat(get(otherSecretariat(), "/slates?council=" + Api.COUNCIL).statusCode())
        .isEqualTo(403);
    assertThat(get(otherSecretariat(), "/slates?bodyId=" + body.id).asString())
        .doesNotContain(decided.toString());
  }

  @Test
  void persons_without_an_office_are_for_the_circle() {
    for (String token : List.of(secretariat(), TestTokens.chair(), TestTokens.member())) {
      assertThat(get(token, "/persons/" + candidate).statusCode()).isEqualTo(200);
      assertThat(get(token, "/persons?limit=200&search=Kandidat").asString())
          .contains(candidate.toString());
    }
    for (RequestSpecification caller : outsiders()) {
      assertThat(caller.get("/persons/" + candidate).statusCode()).isEqualTo(404);
    }
    for (RequestSpecification caller : outsiders()) {
      assertThat(caller.get("/persons?limit=200&search=Kandidat").asString())
          .doesNotContain(candidate.toString());
    }
  }

  @Test
  void appointments_that_never_were_and_all_notes_are_for_the_circle() {
    TestBody other = TestBody.create();
    TestPoint point = TestPoint.on(other.written(other.threeWhoMay())).adopted().withdrawn();
    String compensated =
        Api.read("/appointments?bodyId=" + other.id).at("/items/0/appointmentId").asText();
    String inForce =
        Api.read("/appointments?bodyId=" + body.id).at("/items/0/appointmentId").asText();
    Api.post(
            "/appointments/" + inForce,
            "/end",
            map("endsOn", "2022-06-01", "reason", "RESIGNED", "note", "Af private grunde"))
        .statusCode(200);

    for (String token : List.of(secretariat(), TestTokens.chair(), TestTokens.member())) {
      assertThat(get(token, "/appointments/" + compensated).asString())
          .contains("COMPENSATED", point.id.toString());
      assertThat(get(token, "/appointments/" + inForce).asString())
          .contains("Af private grunde", decided.toString());
    }
    for (RequestSpecification caller : outsiders()) {
      assertThat(caller.get("/appointments/" + compensated).statusCode()).isEqualTo(404);
    }
    for (RequestSpecification caller : outsiders()) {
      assertThat(
              EventJson.tree(caller.get("/appointments?bodyId=" + other.id).asString())
                  .path("items"))
          .isEmpty();
    }
    for (RequestSpecification caller : outsiders()) {
      assertThat(caller.get("/appointments?state=COMPENSATED&bodyId=" + other.id).asString())
          .doesNotContain(compensated);
    }
    for (RequestSpecification caller : outsiders()) {
      assertThat(caller.get("/appointments/" + inForce).asString())
          .contains("RESIGNED", "2022-06-01")
          .doesNotContain("Af private grunde", decided.toString());
    }
  }

  @Test
  void only_a_secretariat_writes_and_for_its_own_council() {
    for (String token :
        List.of(
            TestTokens.chair(),
            TestTokens.member(),
            TestTokens.portal(),
            TestTokens.municipality("0223"),
            TestTokens.secretariat(new String[0]))) {
      assertThat(post(token, "/organisations", map("name", "X", "kind", "OTHER"))).isEqualTo(403);
      assertThat(post(token, "/persons", map("name", "X"))).isEqualTo(403);
      assertThat(post(token, "/slates", body.slate(body.threeWhoMay()))).isEqualTo(403);
    }
    assertThat(post(otherSecretariat(), "/slates", body.slate(body.threeWhoMay()))).isEqualTo(403);
    assertThat(post(otherSecretariat(), "/persons", map("name", "Fælles Person"))).isEqualTo(201);
    String appointment =
        Api.read("/appointments?bodyId=" + body.id).at("/items/0/appointmentId").asText();
    assertThat(
            post(
                otherSecretariat(),
                "/appointments/" + appointment + "/end",
                map("endsOn", "2022-06-01", "reason", "RESIGNED")))
        .isEqualTo(403);
    for (String path : List.of("/slates/" + draft, "/bodies/" + body.id)) {
      assertThat(
              Api.as(otherSecretariat())
                  .header("If-Match", "*")
                  .body(
                      path.startsWith("/slates")
                          ? body.change(body.threeWhoMay())
                          : map(
                              "organisationId",
                              body.company,
                              "name",
                              "X",
                              "seats",
                              List.of(map("label", "Y", "eligibility", "ANY"))))
                  .put(path)
                  .statusCode())
          .isEqualTo(403);
    }
  }

  @Test
  void the_table_in_the_code_is_the_table_in_the_docs() throws IOException {
    String page =
        Files.readString(
            Path.of(System.getProperty("kkr.root"), "docs", "visibility-appointment.md"));

    for (Material material : Material.values()) {
      assertThat(page)
          .containsPattern(
              "\\| `%s` \\|.*\\| yes \\| %s \\| %s \\|"
                  .formatted(
                      material,
                      material.audience() == Audience.PREPARATION ? "no" : "yes",
                      material.audience() == Audience.EVERYBODY ? "yes" : "no"));
    }
  }

  private String holder() {
    return Api.read("/bodies/" + body.id + "?asOf=2022-04-01")
        .at("/seats/0/holder/personId")
        .asText();
  }

  private static List<RequestSpecification> everybody() {
    return Stream.concat(
            outsiders().stream(),
            Stream.of(secretariat(), TestTokens.chair(), TestTokens.member()).map(Api::as))
        .toList();
  }

  /** New for every request: one can be sent only once. */
  private static List<RequestSpecification> outsiders() {
    return List.of(
        Api.anybody(),
        Api.as(TestTokens.municipality("0223")),
        Api.as(TestTokens.portal()),
        Api.as(TestTokens.secretariat(new String[0])));
  }

  private static List<String> strangers() {
    return List.of(
        TestTokens.municipality("0223"),
        TestTokens.portal(),
        otherSecretariat(),
        TestTokens.secretariat(new String[0]));
  }

  private static String otherSecretariat() {
    return TestTokens.secretariat("kkr-sjaelland");
  }

  private static String secretariat() {
    return TestTokens.secretariat(Api.COUNCIL);
  }

  private static Response get(String token, String path) {
    return Api.as(token).get(path);
  }

  private static int post(String token, String path, Object body) {
    return Api.as(token).header("If-Match", "*").body(body).post(path).statusCode();
  }
}
