package dk.kkr.decision.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dk.kkr.decision.Api;
import dk.kkr.decision.TestAgenda;
import dk.kkr.platform.test.ServiceDatabase;
import dk.kkr.platform.test.TestTokens;
import dk.kkr.platform.test.ToldEvent;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DecidingTest {

  @Test
  void an_outcome_is_recorded_then_confirmed_then_reopened_and_corrected() {
    TestAgenda agenda = TestAgenda.usual().released();
    UUID point = agenda.pointId("3.1", "1");

    Api.record(
            point,
            Map.of(
                "agendaVersion",
                1,
                "outcome",
                "ADOPTED_AMENDED",
                "decidedText",
                "Beder kommunerne indmelde strækninger senest den 1. maj 2022",
                "summary",
                "Der blev ønsket en frist.",
                "mode",
                "VOTE",
                "votes",
                Map.of(
                    "inFavour",
                    41,
                    "against",
                    1,
                    "abstained",
                    2,
                    "names",
                    Map.of("against", List.of("Ib Eksempel"))),
                "dissent",
                List.of(Map.of("name", "Ib Eksempel", "text", "Fristen er for kort.")),
                "conflicts",
                List.of(Map.of("name", "Rita Eksempel", "leftRoom", true)),
                "files",
                List.of(Map.of("title", "Plan", "sha512", "0".repeat(128)))))
        .statusCode(200)
        .body("state", equalTo("RECORDED"))
        .body("force", equalTo("NONE"))
        .body("decidedOn", nullValue())
        .body("votes.inFavour", equalTo(41))
        .body("votes.names.against", contains("Ib Eksempel"));
    assertThat(ToldEvent.about(point)).as("recording tells nobody").isEmpty();

    Api.confirm(point)
        .statusCode(200)
        .body("state", equalTo("CONFIRMED"))
        .body("force", equalTo("IN_FORCE"))
        .body("decidedOn", equalTo("2022-03-11"));
    Api.reopen(point).statusCode(200).body("state", equalTo("RECORDED"));
    Api.decide(point, "REJECTED");

    assertThat(ToldEvent.about(point))
        .extracting(ToldEvent::type, ToldEvent::revision, told -> told.text("outcome"))
        .containsExactly(
            tuple("DecisionConfirmed", 1L, "ADOPTED_AMENDED"),
            tuple("DecisionWithdrawn", 2L, ""),
            tuple("DecisionConfirmed", 3L, "REJECTED"));
    assertThat(
            ServiceDatabase.query(
                "SELECT action FROM audit_entry WHERE subject_id = ? ORDER BY id",
                row -> row.getString(1),
                point))
        .containsExactly(
            "decision.record",
            "decision.confirm",
            "decision.reopen",
            "decision.record",
            "decision.confirm");
  }

  @Test
  void the_tag_of_an_answer_is_the_one_the_next_change_needs() {
    TestAgenda agenda = TestAgenda.usual().released();
    UUID point = agenda.pointId("1.1", "1");

    String recorded = Api.record(point, "ADOPTED").statusCode(200).extract().header("ETag");
    String confirmed =
        Api.secretariat()
            .header("If-Match", recorded)
            .body(Map.of("decidedOn", "2022-03-11"))
            .post("/decisions/" + point + "/confirmation")
            .then()
            .statusCode(200)
            .extract()
            .header("ETag");
    Api.secretariat()
        .header("If-Match", confirmed)
        .body(Map.of("reason", "Fejl"))
        .post("/decisions/" + point + "/reopening")
        .then()
        .statusCode(200);
  }

  @Test
  void each_point_is_changed_on_its_own() {
    TestAgenda agenda = TestAgenda.usual().released();
    UUID first = agenda.pointId("3.2", "1.1");
    UUID second = agenda.pointId("3.2", "1.2");
    String seen = Api.etag("/decisions/" + second);

    Api.decide(first, "ADOPTED");

    assertThat(Api.etag("/decisions/" + second)).isEqualTo(seen);
  }

  @Test
  void a_lead_is_confirmed_with_its_last_leaf_and_taken_back_with_any() {
    TestAgenda agenda = TestAgenda.usual().released();
    UUID lead = agenda.pointId("3.2", "1");
    UUID first = agenda.pointId("3.2", "1.1");
    UUID second = agenda.pointId("3.2", "1.2");
    Api.decide(first, "ADOPTED");
    assertThat(ToldEvent.about(lead)).isEmpty();

    Api.record(
            second,
            Map.of("agendaVersion", 1, "outcome", "ADOPTED_AMENDED", "decidedText", "Ny tekst"))
        .statusCode(200);
    Api.confirm(second).statusCode(200);

    Api.anybody()
        .get("/decisions/" + lead)
        .then()
        .statusCode(200)
        .body("state", equalTo("CONFIRMED"))
        .body("outcome", equalTo("ADOPTED_AMENDED"))
        .body("mode", nullValue());
    Api.reopen(first).statusCode(200);
    Api.anybody().get("/decisions/" + lead).then().statusCode(404);
    Api.decide(first, "REJECTED");
    assertThat(ToldEvent.about(lead))
        .extracting(ToldEvent::type, told -> told.text("outcome"), told -> told.text("derived"))
        .containsExactly(
            tuple("DecisionConfirmed", "ADOPTED_AMENDED", "true"),
            tuple("DecisionWithdrawn", "", ""),
            tuple("DecisionConfirmed", "MIXED", "true"));
  }

  @Test
  void decisions_are_listed_by_meeting_outcome_and_force() {
    TestAgenda agenda = TestAgenda.usual().released();
    Api.decide(agenda.pointId("1.1", "1"), "ADOPTED");
    Api.decide(agenda.pointId("3.1", "1"), "POSTPONED");
    String meeting = "/decisions?meeting=" + agenda.meetingId();

    Api.anybody().get(meeting).then().body("items.outcome", contains("ADOPTED", "POSTPONED"));
    Api.anybody()
        .get(meeting + "&outcome=POSTPONED")
        .then()
        .body("items.itemNumber", contains("3.1"));
    Api.anybody()
        .get(meeting + "&force=IN_FORCE&council=" + Api.COUNCIL)
        .then()
        .body("items.itemNumber", contains("1.1"));
    Api.secretariat()
        .get(meeting + "&state=OPEN")
        .then()
        .body("items.path", contains("1", "1.1", "1.2", "1"));
    String next =
        Api.secretariat()
            .get(meeting + "&state=OPEN&limit=3")
            .then()
            .body("items", hasSize(3))
            .extract()
            .path("next");
    Api.secretariat()
        .queryParam("meeting", agenda.meetingId())
        .queryParam("state", "OPEN")
        .queryParam("after", next)
        .get("/decisions")
        .then()
        .body("items.itemNumber", contains("3.3"))
        .body("next", nullValue());
  }

  @Test
  void only_decisions_that_changed_later_are_listed_when_asked() {
    TestAgenda agenda = TestAgenda.usual().released();
    UUID point = agenda.pointId("1.1", "1");
    Api.decide(point, "ADOPTED");
    String changed = Api.secretariat().get("/decisions/" + point).path("updatedAt");

    Api.anybody()
        .queryParam("meeting", agenda.meetingId())
        .queryParam("modified_since", changed)
        .get("/decisions")
        .then()
        .statusCode(200)
        .body("items", hasSize(0));
    Api.anybody()
        .queryParam("meeting", agenda.meetingId())
        .queryParam("modified_since", "2022-01-01T00:00:00Z")
        .get("/decisions")
        .then()
        .body("items", hasSize(1));
  }

  @Test
  void what_concerns_a_closed_item_is_told_as_confidential() {
    TestAgenda agenda = TestAgenda.usual().released();
    UUID point = agenda.pointId("3.3", "1");

    Api.decide(point, "ADOPTED");

    assertThat(ToldEvent.about(point)).extracting(ToldEvent::confidential).containsExactly(true);
  }

  @Test
  void the_secretariat_of_another_council_decides_nothing() {
    TestAgenda agenda = TestAgenda.usual().released();
    UUID point = agenda.pointId("1.1", "1");

    Api.as(TestTokens.secretariat("kkr-sjaelland"))
        .header("If-Match", Api.etag("/decisions/" + point))
        .body(Map.of("agendaVersion", 1, "outcome", "ADOPTED"))
        .put("/decisions/" + point + "/outcome")
        .then()
        .statusCode(403)
        .body("type", equalTo("/problems/forbidden"));
  }
}
