package dk.kkr.decision.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.decision.Api;
import dk.kkr.decision.TestAgenda;
import dk.kkr.platform.test.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who sees what, for every role. */
@QuarkusTest
class VisibilityTest {

  private TestAgenda agenda = TestAgenda.usual();
  private UUID confirmed = agenda.meetingId();
  private UUID recorded = agenda.meetingId();
  private UUID closed = agenda.meetingId();
  private UUID condition = agenda.meetingId();
  private UUID closedCondition = agenda.meetingId();
  private UUID followUp = agenda.meetingId();

  @BeforeEach
  void someDecisions() {
    agenda = TestAgenda.usual().released();
    confirmed = agenda.pointId("1.1", "1");
    recorded = agenda.pointId("3.1", "1");
    closed = agenda.pointId("3.3", "1");
    condition = conditionOf(confirmed);
    Api.record(recorded, Map.of("agendaVersion", 1, "outcome", "NOTED", "summary", "Hemmeligt"))
        .statusCode(200);
    closedCondition = conditionOf(closed);
    String id = Api.followUp(agenda.item("2.1").id, null, Map.of()).extract().path("followUpId");
    followUp = UUID.fromString(id);
  }

  @Test
  void the_circle_of_the_council_sees_everything() {
    for (String token : List.of(secretariat(), chair(), member())) {
      assertThat(get(token, "/sheets/" + agenda.meetingId()).statusCode()).isEqualTo(200);
      assertThat(get(token, "/follow-ups/" + followUp).statusCode()).isEqualTo(200);
      assertThat(get(token, "/minutes/" + agenda.meetingId() + "?draft=true").asString())
          .contains("Havnevej", "Hemmeligt");
      for (UUID point : List.of(confirmed, recorded, closed)) {
        assertThat(get(token, "/decisions/" + point).statusCode()).isEqualTo(200);
      }
      assertThat(get(token, "/conditions/" + condition).<String>path("proof")).isNotNull();
      assertThat(get(token, "/conditions/" + closedCondition).statusCode()).isEqualTo(200);
      assertThat(get(token, "/decisions?meeting=" + agenda.meetingId()).asString())
          .contains(closed.toString());
    }
  }

  @Test
  void everybody_else_sees_confirmed_decisions_on_open_items_and_nothing_more() {
    for (RequestSpecification caller : outsiders()) {
      assertThat(caller.get("/decisions/" + confirmed).statusCode()).isEqualTo(200);
    }
    for (RequestSpecification caller : outsiders()) {
      Response answer = caller.get("/conditions/" + condition);
      assertThat(answer.<String>path("state")).isEqualTo("GRANTED");
      assertThat(answer.<String>path("proof")).isNull();
    }
    for (String hidden :
        List.of(
            "/decisions/" + recorded,
            "/decisions/" + closed,
            "/conditions/" + closedCondition,
            "/minutes/" + agenda.meetingId())) {
      for (RequestSpecification caller : outsiders()) {
        Response answer = caller.get(hidden);
        assertThat(answer.statusCode()).as(hidden).isEqualTo(404);
        assertThat(answer.asString()).doesNotContain("Hemmeligt", "Havnevej");
      }
    }
    for (RequestSpecification caller : outsiders()) {
      assertThat(
              caller
                  .get("/decisions?meeting=" + agenda.meetingId())
                  .<List<String>>path("items.pointId"))
          .containsExactly(confirmed.toString());
    }
    for (RequestSpecification caller : outsiders()) {
      assertThat(
              caller
                  .get("/decisions?state=RECORDED&meeting=" + agenda.meetingId())
                  .<List<String>>path("items"))
          .isEmpty();
    }
    for (RequestSpecification caller : outsiders()) {
      assertThat(caller.get("/conditions?decision=" + closed).<List<String>>path("items"))
          .isEmpty();
    }
  }

  @Test
  void sheets_follow_ups_and_drafts_are_for_the_circle_only() {
    for (String path :
        List.of(
            "/sheets/" + agenda.meetingId(),
            "/sheets/" + agenda.meetingId() + "/lines/" + agenda.item("2.1").id,
            "/follow-ups/" + followUp,
            "/minutes/" + agenda.meetingId() + "?draft=true")) {
      assertThat(Api.anybody().get(path).statusCode()).as(path).isEqualTo(401);
      for (String token : strangers()) {
        assertThat(get(token, path).statusCode()).as(path).isEqualTo(403);
      }
    }
    assertThat(Api.anybody().get("/sheets").statusCode()).isEqualTo(401);
    assertThat(get(TestTokens.municipality("0223"), "/follow-ups").statusCode()).isEqualTo(403);
    assertThat(get(otherSecretariat(), "/sheets?council=" + Api.COUNCIL).statusCode())
        .isEqualTo(403);
    assertThat(get(otherSecretariat(), "/sheets?limit=200").asString())
        .doesNotContain(agenda.meetingId().toString());
    assertThat(get(otherSecretariat(), "/follow-ups?limit=200").asString())
        .doesNotContain(followUp.toString());
  }

  @Test
  void an_item_that_is_closed_today_is_closed_in_every_old_version_of_the_minutes() {
    Api.decide(recorded, "NOTED");
    Api.decide(agenda.pointId("3.2", "1.1"), "NOTED");
    Api.decide(agenda.pointId("3.2", "1.2"), "NOTED");
    Api.publish(agenda).statusCode(201);
    String path = "/minutes/" + agenda.meetingId();
    Response open = Api.anybody().get(path);
    assertThat(open.asString()).contains("cykelforbindelser").doesNotContain("Havnevej");
    String tag = open.header("ETag");

    agenda.item("3.1").closed = true;
    agenda.release();

    Response now = Api.anybody().header("If-None-Match", tag).get(path + "?version=1");
    assertThat(now.statusCode()).isEqualTo(200);
    assertThat(now.asString()).contains("Lukket punkt").doesNotContain("cykelforbindelser");
    assertThat(Api.anybody().get("/decisions/" + recorded).statusCode()).isEqualTo(404);
  }

  @Test
  void the_table_in_the_code_is_the_table_in_the_docs() throws IOException {
    String page =
        Files.readString(Path.of(System.getProperty("kkr.root"), "docs", "visibility-decision.md"));

    for (Material material : Material.values()) {
      assertThat(page)
          .containsPattern(
              "\\| `%s` \\|.*\\| yes \\| %s \\|"
                  .formatted(material, material.audience() == Audience.EVERYBODY ? "yes" : "no"));
    }
  }

  private UUID conditionOf(UUID point) {
    Api.record(
            point,
            Map.of(
                "agendaVersion",
                1,
                "outcome",
                "ADOPTED",
                "conditions",
                List.of(
                    Map.of(
                        "subject",
                        "Politisk godkendelse",
                        "party",
                        Map.of("kind", "MUNICIPALITY", "code", "0223")))))
        .statusCode(200);
    String id = Api.confirm(point).extract().path("conditions[0].conditionId");
    Api.secretariat()
        .body(Map.of("result", "GRANTED", "resolvedOn", "2022-04-25", "proof", "Protokol"))
        .post("/conditions/" + id + "/resolution")
        .then()
        .statusCode(200);
    return UUID.fromString(id);
  }

  private static List<RequestSpecification> outsiders() {
    return Stream.concat(Stream.of(Api.anybody()), strangers().stream().map(Api::as)).toList();
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

  private static String chair() {
    return TestTokens.chair();
  }

  private static String member() {
    return TestTokens.member();
  }

  private static Response get(String token, String path) {
    return Api.as(token).get(path);
  }
}
