package dk.kkr.decision.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.kkr.decision.Api;
import dk.kkr.decision.TestAgenda;
import dk.kkr.platform.test.ServiceDatabase;
import dk.kkr.platform.test.ToldEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConditionsTest {

  private final TestAgenda agenda = TestAgenda.usual();

  @Test
  void a_decision_waits_for_the_municipalities_it_is_subject_to() {
    UUID point = conditional("0223", "0400");

    Api.anybody()
        .get("/decisions/" + point)
        .then()
        .body("force", equalTo("CONDITIONAL"))
        .body("conditions.party.name", contains("Hørsholm", "Bornholm"))
        .body("conditions.state", contains("OPEN", "OPEN"));
    resolve(condition(point, "0223"), "REFUSED").statusCode(200).body("state", equalTo("REFUSED"));
    resolve(condition(point, "0400"), "GRANTED").statusCode(200);

    Api.anybody()
        .get("/decisions/" + point)
        .then()
        .body("force", equalTo("IN_FORCE"))
        .body("conditions.proof", contains(nullValue(), nullValue()));
    assertThat(ToldEvent.about(point))
        .extracting(ToldEvent::type, told -> told.text("result"), told -> told.text("force"))
        .containsExactly(
            tuple("DecisionConfirmed", "", "CONDITIONAL"),
            tuple("ConditionResolved", "REFUSED", "CONDITIONAL"),
            tuple("ConditionResolved", "GRANTED", "IN_FORCE"));
    assertThat(ToldEvent.about(point).getLast().data().at("/values/antal").asText()).isEqualTo("4");
  }

  @Test
  void a_decision_lapses_when_all_refuse() {
    UUID point = conditional("0223");

    resolve(condition(point, "0223"), "REFUSED").statusCode(200);

    Api.anybody().get("/decisions/" + point).then().body("force", equalTo("LAPSED"));
    Api.anybody()
        .get("/decisions?force=LAPSED&meeting=" + agenda.meetingId())
        .then()
        .body("items", hasSize(1));
  }

  @Test
  void an_answer_is_entered_once() {
    UUID condition = condition(conditional("0223"), "0223");
    resolve(condition, "GRANTED").statusCode(200);
    Map<String, String> before = ServiceDatabase.everything();

    resolve(condition, "REFUSED")
        .statusCode(409)
        .body("type", equalTo("/problems/already-resolved"))
        .body("state", equalTo("GRANTED"));

    assertThat(ServiceDatabase.everything()).isEqualTo(before);
  }

  @Test
  void a_wrong_answer_is_corrected_with_a_reason_and_told_anew() {
    UUID point = conditional("0223", "0400");
    UUID condition = condition(point, "0223");
    Map<String, Object> correction =
        Map.of(
            "result",
            "REFUSED",
            "resolvedOn",
            "2022-04-26",
            "proof",
            "Protokol, punkt 8",
            "corrects",
            true,
            "reason",
            "Læst forkert");
    answer(condition, correction).statusCode(422).body("violations.pointer", contains("/corrects"));
    resolve(condition, "GRANTED").statusCode(200).body("correction", nullValue());
    Map<String, String> before = ServiceDatabase.everything();
    answer(condition, without(correction, "reason"))
        .statusCode(422)
        .body("violations.pointer", contains("/reason"));
    answer(condition, without(correction, "corrects"))
        .statusCode(422)
        .body("violations.pointer", contains("/reason"));
    assertThat(ServiceDatabase.everything()).isEqualTo(before);

    answer(condition, correction)
        .statusCode(200)
        .body("state", equalTo("REFUSED"))
        .body("resolvedOn", equalTo("2022-04-26"))
        .body("correction", equalTo("Læst forkert"));

    Api.anybody().get("/conditions/" + condition).then().body("correction", nullValue());
    answer(condition, correction)
        .statusCode(409)
        .body("type", equalTo("/problems/already-resolved"));
    assertThat(ToldEvent.about(point))
        .extracting(ToldEvent::type, ToldEvent::revision, told -> told.text("result"))
        .containsExactly(
            tuple("DecisionConfirmed", 1L, ""),
            tuple("ConditionResolved", 2L, "GRANTED"),
            tuple("ConditionResolved", 3L, "REFUSED"));
    assertThat(
            ServiceDatabase.query(
                "SELECT action FROM audit_entry WHERE subject_id = ? ORDER BY id",
                row -> row.getString(1),
                point))
        .endsWith("condition.resolve", "condition.correct");
  }

  @Test
  void an_adoption_that_was_really_a_rejection_is_recorded_anew_without_its_conditions() {
    UUID point = conditional("0223", "0400");
    resolve(condition(point, "0223"), "GRANTED").statusCode(200);
    Api.reopen(point).statusCode(200);

    Api.decide(point, "REJECTED");

    Api.secretariat()
        .get("/decisions/" + point)
        .then()
        .body("outcome", equalTo("REJECTED"))
        .body("conditions", hasSize(0))
        .body("earlier", hasSize(1))
        .body("earlier[0].outcome", equalTo("ADOPTED"))
        .body("earlier[0].conditions.party.name", contains("Hørsholm", "Bornholm"))
        .body("earlier[0].conditions.state", contains("GRANTED", "OPEN"))
        .body("earlier[0].conditions[0].proof", equalTo("Protokol, punkt 7"));
    Api.anybody().get("/decisions/" + point).then().body("earlier", hasSize(0));
    Api.reopen(point).statusCode(200);
    record(point, List.of(municipality("0223")))
        .statusCode(200)
        .body("conditions.state", contains("OPEN"));
  }

  @Test
  void an_answer_needs_a_confirmed_decision_and_a_proof_and_no_future_day() {
    agenda.released();
    UUID point = agenda.pointId("1.1", "1");
    record(point, List.of(municipality("0223"))).statusCode(200);
    UUID condition = condition(point, "0223");
    Map<String, String> before = ServiceDatabase.everything();

    resolve(condition, "GRANTED").statusCode(409).body("type", equalTo("/problems/not-confirmed"));
    Api.secretariat()
        .body(Map.of("result", "GRANTED", "resolvedOn", "2022-04-25"))
        .post("/conditions/" + condition + "/resolution")
        .then()
        .statusCode(422)
        .body("violations.pointer", contains("/proof"));
    assertThat(ServiceDatabase.everything()).isEqualTo(before);

    Api.confirm(point).statusCode(200);
    Api.secretariat()
        .body(Map.of("result", "GRANTED", "resolvedOn", "2199-01-01", "proof", "Protokol"))
        .post("/conditions/" + condition + "/resolution")
        .then()
        .statusCode(422)
        .body("violations.pointer", contains("/resolvedOn"));
    // What an answer says is public at once.
    Map<String, Object> said =
        Map.of("result", "GRANTED", "resolvedOn", "2022-04-25", "proof", "Protokol");
    answer(condition, with(said, "proof", "Borger 010203-0000"))
        .statusCode(422)
        .body("violations.pointer", contains("/proof"));
    answer(condition, with(said, "values", Map.of("antal", "010203-0000"))).statusCode(422);
    answer(condition, with(said, "values", Map.of("010203-0000", "4")))
        .statusCode(422)
        .body(not(containsString("0203")));
  }

  private static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
    Map<String, Object> more = new HashMap<>(body);
    more.put(field, value);
    return more;
  }

  @Test
  void a_condition_names_a_municipality_that_exists_or_another_party_by_name() {
    agenda.released();
    UUID point = agenda.pointId("1.1", "1");
    Map<String, String> before = ServiceDatabase.everything();

    record(
            point,
            List.of(
                municipality("0999"),
                Map.of("subject", "Økonomi", "party", Map.of("kind", "OTHER")),
                Map.of("subject", "Økonomi", "party", Map.of("kind", "MUNICIPALITY"))))
        .statusCode(422)
        .body(
            "violations.pointer",
            contains(
                "/conditions/0/party/code",
                "/conditions/1/party/name",
                "/conditions/2/party/code"));
    record(point, List.of(municipality("0223"), municipality("0223")))
        .statusCode(422)
        .body("violations.pointer", contains("/conditions/1"));
    assertThat(ServiceDatabase.everything()).isEqualTo(before);

    record(
            point,
            List.of(
                municipality("0223"),
                Map.of(
                    "subject",
                    "Økonomi",
                    "party",
                    Map.of("kind", "OTHER", "name", "Region Hovedstaden"))))
        .statusCode(200)
        .body("conditions.party.name", contains("Hørsholm", "Region Hovedstaden"));
  }

  @Test
  void a_municipality_has_the_name_of_its_code_and_no_other() {
    agenda.released();
    UUID point = agenda.pointId("1.1", "1");

    record(point, List.of(named("0223", "Bornholm")))
        .statusCode(422)
        .body("violations.pointer", contains("/conditions/0/party/name"));
    record(point, List.of(named("0223", "hørsholm kommune")))
        .statusCode(200)
        .body("conditions.party.name", contains("Hørsholm"));
  }

  private static Map<String, Object> named(String code, String name) {
    return Map.of(
        "subject",
        "Politisk godkendelse",
        "party",
        Map.of("kind", "MUNICIPALITY", "code", code, "name", name));
  }

  @Test
  void conditions_are_listed_by_party_and_state() {
    UUID point = conditional("0223", "0400");
    resolve(condition(point, "0400"), "GRANTED").statusCode(200);

    Api.anybody()
        .get("/conditions?decision=" + point + "&state=OPEN")
        .then()
        .statusCode(200)
        .body("items.party.code", contains("0223"));
    Api.anybody()
        .get("/conditions?decision=" + point + "&party=0400")
        .then()
        .body("items.state", contains("GRANTED"));
    Api.anybody()
        .get("/conditions/" + condition(point, "0400"))
        .then()
        .statusCode(200)
        .body("resolvedOn", equalTo("2022-04-25"))
        .body("proof", nullValue());
    Api.secretariat()
        .get("/conditions/" + condition(point, "0400"))
        .then()
        .body("proof", equalTo("Protokol, punkt 7"));
  }

  private UUID conditional(String... codes) {
    agenda.released();
    UUID point = agenda.pointId("1.1", "1");
    record(point, List.of(codes).stream().map(ConditionsTest::municipality).toList())
        .statusCode(200);
    Api.confirm(point).statusCode(200);
    return point;
  }

  private static ValidatableResponse record(UUID point, List<Map<String, Object>> conditions) {
    return Api.record(
        point, Map.of("agendaVersion", 1, "outcome", "ADOPTED", "conditions", conditions));
  }

  private static Map<String, Object> municipality(String code) {
    return Map.of(
        "subject", "Politisk godkendelse", "party", Map.of("kind", "MUNICIPALITY", "code", code));
  }

  private static UUID condition(UUID point, String code) {
    String id =
        Api.secretariat()
            .get("/decisions/" + point)
            .path("conditions.find { it.party.code == '%s' }.conditionId".formatted(code));
    return UUID.fromString(id);
  }

  private static Map<String, Object> without(Map<String, Object> body, String field) {
    Map<String, Object> less = new HashMap<>(body);
    less.remove(field);
    return less;
  }

  private static ValidatableResponse answer(UUID condition, Map<String, Object> body) {
    return Api.secretariat().body(body).post("/conditions/" + condition + "/resolution").then();
  }

  private static ValidatableResponse resolve(UUID condition, String result) {
    return Api.secretariat()
        .body(
            Map.of(
                "result",
                result,
                "resolvedOn",
                "2022-04-25",
                "proof",
                "Protokol, punkt 7",
                "values",
                Map.of("antal", "4")))
        .post("/conditions/" + condition + "/resolution")
        .then();
  }
}
