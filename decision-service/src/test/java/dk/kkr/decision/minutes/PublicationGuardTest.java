package dk.kkr.decision.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import dk.kkr.decision.Api;
import dk.kkr.decision.TestAgenda;
import dk.kkr.platform.test.ProblemRules;
import dk.kkr.platform.test.ServiceDatabase;
import dk.kkr.platform.test.TestTokens;
import dk.kkr.platform.test.ToldEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Minutes with what can be a CPR number are not published before somebody answers for it. */
@QuarkusTest
class PublicationGuardTest {

  /** Nobody has it: a serial number of 0000 is not given out. */
  private static final String NUMBER = "010203-0000";

  private static final String MASKED = "••••••-••••";

  @Test
  void what_can_be_a_cpr_number_is_not_published() {
    TestAgenda agenda = TestAgenda.usual().released();
    Api.decideAll(agenda);
    write(agenda, "2.1", "Født " + NUMBER + ", bor i kommunen.");
    // Closed items count too.
    write(agenda, "3.3", NUMBER + " og 020304 0000 ejer ejendommen.");
    Map<String, String> before = ServiceDatabase.everything();

    Response refused = publish(agenda, List.of());

    ProblemRules.verify(refused, 409, "checks-failed");
    refused
        .then()
        .body("codes", contains("CPR_NUMBER"))
        .body("findings.code", contains("CPR_NUMBER", "CPR_NUMBER"))
        .body("findings.severity", contains("ERROR", "ERROR"))
        .body("findings.itemNumber", contains("2.1", "3.3"))
        .body("findings.pointer", contains("/sections/1/items/0/text", "/sections/2/items/2/text"))
        .body(
            "findings.excerpt",
            contains(
                "Født " + MASKED + ", bor i kommunen.",
                MASKED + " og •••••• •••• ejer ejendommen."));
    assertThat(refused.asString()).contains("2 steder").doesNotContain(NUMBER, "020304");
    assertThat(ServiceDatabase.everything()).isEqualTo(before);
    assertThat(ToldEvent.about(agenda.meetingId()))
        .extracting(ToldEvent::type)
        .doesNotContain("MinutesPublished");
    Api.anybody().get("/minutes/" + agenda.meetingId()).then().statusCode(404);

    write(agenda, "2.1", "Borgeren bor i kommunen.");
    write(agenda, "3.3", "Købet blev drøftet.");
    publish(agenda, List.of()).then().statusCode(201).body("overrides", empty());
  }

  @Test
  void somebody_may_answer_for_it_and_the_reason_is_kept_with_the_version() {
    TestAgenda agenda = TestAgenda.usual().released();
    Api.decideAll(agenda);
    write(agenda, "2.1", "Journalnummer " + NUMBER);
    Map<String, Object> reason =
        Map.of("code", "CPR_NUMBER", "reason", "Et journalnummer fra 1999.");
    Map<String, Object> other = Map.of("code", "TABLE_MISSING", "reason", "Noget andet.");

    ProblemRules.verify(publish(agenda, List.of(other)), 409, "checks-failed");
    ProblemRules.verify(
        publish(agenda, List.of(Map.of("code", "CPR_NUMBER", "reason", " "))),
        422,
        "invalid-input");
    publish(agenda, List.of(reason, other))
        .then()
        .statusCode(201)
        .body("overrides.code", contains("CPR_NUMBER"));

    String path = "/minutes/" + agenda.meetingId();
    for (String version : List.of(path, path + "?version=1")) {
      Api.as(TestTokens.member())
          .get(version)
          .then()
          .body("overrides.reason", contains("Et journalnummer fra 1999."));
      Api.anybody().get(version).then().statusCode(200).body("overrides", nullValue());
    }
    assertThat(Api.anybody().accept("text/html").get(path).asString())
        .doesNotContain("Et journalnummer fra 1999.");

    // Whoever answered for one version has not answered for the next.
    write(agenda, "2.1", "Journalnummer " + NUMBER + ", rettet");
    publish(agenda, List.of()).then().statusCode(409).body("findings.itemNumber", contains("2.1"));
  }

  @Test
  void every_text_of_the_minutes_is_looked_at() {
    TestAgenda agenda = TestAgenda.usual();
    agenda.item("3.2").title = "Ramme " + NUMBER;
    agenda.point("3.1", "1").text = "Godkender " + NUMBER;
    agenda.released();
    Api.decideAll(agenda);

    publish(agenda, List.of())
        .then()
        .statusCode(409)
        .body(
            "findings.pointer",
            containsInAnyOrder("/sections/2/items/0/points/0/text", "/sections/2/items/1/title"))
        .body("findings.itemNumber", containsInAnyOrder("3.1", "3.2"));
  }

  @Test
  void a_decision_with_it_is_not_confirmed_before_somebody_answers_for_it() {
    TestAgenda agenda = TestAgenda.usual().released();
    UUID point = agenda.pointId("3.1", "1");
    Api.record(point, Map.of("agendaVersion", 1, "outcome", "NOTED", "summary", "NN, " + NUMBER))
        .statusCode(200);

    Response refused = confirm(point, List.of());
    ProblemRules.verify(refused, 409, "checks-failed");
    refused.then().body("findings.pointer", contains("/summary"));
    assertThat(refused.asString()).doesNotContain(NUMBER);
    Api.secretariat()
        .body(Map.of("decidedOn", "2022-03-11"))
        .post("/sheets/" + agenda.meetingId() + "/confirmation")
        .then()
        .statusCode(200)
        .body("notConfirmed.pointId", contains(point.toString()))
        .body("notConfirmed.problem", contains("/problems/checks-failed"));
    assertThat(ToldEvent.about(point)).isEmpty();

    confirm(point, List.of(Map.of("code", "CPR_NUMBER", "reason", "Et journalnummer.")))
        .then()
        .statusCode(200)
        .body("state", equalTo("CONFIRMED"));
    Api.secretariat()
        .get("/audit?subject=" + point)
        .then()
        .body("items.action", hasItem("decision.override"))
        .body("items.after.overrides.flatten().reason", hasItem("Et journalnummer."));
    confirm(point, List.of())
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/already-confirmed"));
  }

  @Test
  void the_number_does_not_stay_in_the_audit_trail() {
    TestAgenda agenda = TestAgenda.usual().released();
    write(agenda, "2.1", "Født " + NUMBER);

    Api.secretariat()
        .get("/audit?subject=" + agenda.item("2.1").id)
        .then()
        .statusCode(200)
        .body("items.after.text", equalTo(List.of("Født " + MASKED)));
  }

  private static void write(TestAgenda agenda, String item, String text) {
    String path = "/sheets/" + agenda.meetingId() + "/lines/" + agenda.item(item).id;
    Api.secretariat()
        .header("If-Match", Api.etag(path))
        .body(Map.of("text", text))
        .put(path)
        .then()
        .statusCode(200);
  }

  private static Response confirm(UUID point, List<Map<String, Object>> overrides) {
    return Api.secretariat()
        .header("If-Match", Api.etag("/decisions/" + point))
        .body(Map.of("decidedOn", "2022-03-11", "overrides", overrides))
        .post("/decisions/" + point + "/confirmation");
  }

  private static Response publish(TestAgenda agenda, List<Map<String, Object>> overrides) {
    return Api.secretariat()
        .body(Map.of("overrides", overrides))
        .post("/minutes/" + agenda.meetingId() + "/publication");
  }
}
