package dk.kkr.appointment.slates;

import static dk.kkr.appointment.Api.map;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.kkr.appointment.Api;
import dk.kkr.appointment.TestBody;
import dk.kkr.appointment.TestPoint;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SlatesTest {

  @Test
  void two_mayors_and_a_regional_councillor_on_the_board_are_in_order() {
    TestBody body = TestBody.create();

    evaluated(body, body.threeWhoMay())
        .body("state", equalTo("DRAFT"))
        .body("revision", equalTo(1))
        .body("body", equalTo("Erhvervsfonden"))
        .body("candidates.person", contains("Agnes Ahorn", "Bent Birk", "Clara Ceder"))
        .body("candidates.seat", contains("Borgmester 1", "Borgmester 2", "Regionsrådsmedlem"))
        .body("evaluation.asOf", equalTo("2022-03-11"))
        .body("evaluation.result", equalTo("SATISFIED"))
        .body("evaluation.findings.result", everyItem(equalTo("SATISFIED")))
        .body("evaluation.findings", hasSize(7));
  }

  @Test
  void one_mayor_and_two_others_are_saved_as_a_draft_that_says_why_it_will_not_do() {
    TestBody body = TestBody.create();
    UUID other = body.holder("Dora Dild", "COUNCIL_MEMBER", body.municipality);

    evaluated(body, List.of(body.mayor("Agnes Ahorn"), other, body.regionalOnBoard("Clara Ceder")))
        .body("evaluation.result", equalTo("VIOLATED"))
        .body(
            "evaluation.findings.findAll { it.result == 'VIOLATED' }.code",
            contains("OFFICE_COUNT_TOO_FEW", "SEAT_OFFICE_MISSING"))
        .body(
            "evaluation.findings.findAll { it.result == 'VIOLATED' }.reason",
            contains(
                "Der skal være 2 borgmestre; der er fundet 1 borgmester: Agnes Ahorn.",
                "Borgmester 2: Dora Dild er ikke borgmester den 11. marts 2022, men kommunalbestyrelsesmedlem."));
  }

  @Test
  void a_regional_councillor_who_is_not_on_the_board_breaks_the_rule_when_its_members_are_known() {
    TestBody body = TestBody.create();

    evaluated(body, withoutBoard(body))
        .body("evaluation.result", equalTo("VIOLATED"))
        .body(
            "evaluation.findings.findAll { it.result == 'VIOLATED' }.code",
            contains("ALSO_SITS_ON_MISSING", "SEAT_MEMBERSHIP_MISSING"));
  }

  @Test
  void a_regional_councillor_who_is_not_on_the_board_cannot_be_evaluated_when_they_are_not() {
    TestBody body = TestBody.withIncompleteBoard();

    evaluated(body, withoutBoard(body))
        .body("evaluation.result", equalTo("NOT_EVALUABLE"))
        .body(
            "evaluation.findings.findAll { it.result == 'NOT_EVALUABLE' }.code",
            contains("ALSO_SITS_ON_UNKNOWN", "SEAT_MEMBERSHIP_UNKNOWN"));
  }

  @Test
  void somebody_without_any_office_cannot_be_evaluated_until_one_is_recorded() {
    TestBody body = TestBody.create();
    UUID nobody = TestBody.person("Finn Fyr");
    UUID slate =
        body.written(
            List.of(body.mayor("Agnes Ahorn"), nobody, body.regionalOnBoard("Clara Ceder")));
    Api.get("/slates/" + slate)
        .body("evaluation.result", equalTo("NOT_EVALUABLE"))
        .body(
            "evaluation.findings.findAll { it.result == 'NOT_EVALUABLE' }.code",
            hasItem("SEAT_OFFICE_UNKNOWN"));
    String tag = Api.etag("/slates/" + slate);

    TestBody.take(nobody, "MAYOR", body.municipality, "2022-01-01", null);

    Api.secretariat()
        .header("If-None-Match", tag)
        .get("/slates/" + slate)
        .then()
        .statusCode(200)
        .header("ETag", not(equalTo(tag)))
        .body("revision", equalTo(1))
        .body("evaluation.result", equalTo("SATISFIED"));
    Api.get("/slates/" + slate + "?asOf=2021-12-31")
        .body("evaluation.asOf", equalTo("2021-12-31"))
        .body("evaluation.result", equalTo("NOT_EVALUABLE"));
  }

  @Test
  void a_change_is_a_new_revision_also_before_the_council_and_the_same_again_is_none() {
    TestBody body = TestBody.create();
    List<UUID> first = body.threeWhoMay();
    UUID slate = body.written(first);
    TestPoint point = TestPoint.on(slate).released();

    Api.put("/slates/" + slate, body.change(first)).statusCode(200).body("revision", equalTo(1));
    Api.put(
            "/slates/" + slate,
            body.change(List.of(body.mayor("Eva Eg"), first.get(1), first.get(2))))
        .statusCode(200)
        .body("revision", equalTo(2))
        .body("state", equalTo("BEFORE_COUNCIL"))
        .body("beforeCouncil.pointId", contains(point.id.toString()))
        .body("beforeCouncil.revision", contains(1));
  }

  @Test
  void it_is_before_the_council_until_a_version_drops_it_or_the_meeting_is_cancelled() {
    TestBody body = TestBody.create();
    UUID slate = body.written(body.threeWhoMay());
    TestPoint point = TestPoint.on(slate).released();
    Api.get("/slates/" + slate)
        .body("state", equalTo("BEFORE_COUNCIL"))
        .body("beforeCouncil.meetingId", contains(point.meetingId.toString()))
        .body("beforeCouncil.itemId", contains(point.itemId.toString()))
        .body("beforeCouncil.agendaVersion", contains(1));

    point.dropped();
    Api.get("/slates/" + slate).body("state", equalTo("DRAFT")).body("beforeCouncil", empty());

    point.released();
    Api.get("/slates/" + slate).body("beforeCouncil.agendaVersion", contains(3));
    point.cancelled();
    Api.get("/slates/" + slate).body("state", equalTo("DRAFT"));
  }

  @Test
  void a_slate_on_the_agenda_of_another_council_is_not_marked() {
    TestBody body = TestBody.create();
    UUID slate = body.written(body.threeWhoMay());
    TestPoint point = TestPoint.on(slate);
    point.council = "kkr-sjaelland";

    point.released();

    Api.get("/slates/" + slate).body("state", equalTo("DRAFT"));
  }

  @Test
  void it_can_be_taken_back() {
    TestBody body = TestBody.create();
    UUID slate = body.written(body.threeWhoMay());

    Api.post("/slates/" + slate, "/withdrawal", map("reason", "En kandidat har trukket sig"))
        .statusCode(200)
        .body("state", equalTo("WITHDRAWN"));
    Api.put("/slates/" + slate, body.change(body.threeWhoMay()))
        .statusCode(409)
        .body("type", equalTo("/problems/slate-withdrawn"));
  }

  @Test
  void slates_are_listed_by_body_and_state_without_evaluation() {
    TestBody body = TestBody.create();
    UUID first = body.written(body.threeWhoMay());
    UUID second = body.written(body.threeWhoMay());
    TestPoint.on(second).released();

    Api.get("/slates?bodyId=" + body.id)
        .body("items", hasSize(2))
        .body("items.evaluation", everyItem(nullValue()));
    Api.get("/slates?bodyId=" + body.id + "&state=DRAFT")
        .body("items.slateId", contains(first.toString()));
    String next =
        Api.get("/slates?limit=1&bodyId=" + body.id)
            .body("items", hasSize(1))
            .extract()
            .path("next");
    Api.get("/slates?limit=1&bodyId=" + body.id + "&after=" + next)
        .body("items", hasSize(1))
        .body("next", nullValue());
  }

  private static List<UUID> withoutBoard(TestBody body) {
    return List.of(
        body.mayor("Agnes Ahorn"),
        body.mayor("Bent Birk"),
        body.holder("Erik Elm", "REGIONAL_COUNCILLOR", body.region));
  }

  private static ValidatableResponse evaluated(TestBody body, List<UUID> persons) {
    return Api.secretariat().body(body.slate(persons)).post("/slates").then().statusCode(201);
  }
}
