package dk.kkr.decision.effects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.kkr.decision.Api;
import dk.kkr.decision.TestAgenda;
import dk.kkr.platform.test.IncomingEvents;
import dk.kkr.platform.test.ToldEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the owners of subjects tell stands on the decision. */
@QuarkusTest
class EffectsTest {

  private static final IncomingEvents APPOINTMENT = IncomingEvents.from("appointment");
  private static final IncomingEvents QUOTA = IncomingEvents.from("quota");

  @Test
  void an_applied_effect_stands_on_the_decision_with_what_was_done() {
    UUID point = confirmed();

    told(QUOTA, point, 1, 1, "Applied", "summary", "8 overdragelser afventer");
    decision(point)
        .body("effect.state", equalTo("APPLIED"))
        .body("effect.reason", equalTo("8 overdragelser afventer"));
    told(QUOTA, point, 2, 1, "Applied", "summary", "1 af 8 overdragelser er godkendt");

    decision(point).body("effect.reason", equalTo("1 af 8 overdragelser er godkendt"));
    Api.anybody().get("/decisions/" + point).then().body("effect", nullValue());
    assertThat(ToldEvent.about(point))
        .extracting(ToldEvent::type)
        .containsOnly("DecisionConfirmed");
  }

  @Test
  void a_refused_effect_stands_until_somebody_has_acted_on_it() {
    UUID point = confirmed();
    told(APPOINTMENT, point, 1, 1, "Refused", "reason", "Listen er ændret");

    decision(point)
        .body("state", equalTo("CONFIRMED"))
        .body("effect.state", equalTo("REFUSED"))
        .body("effect.resolution", nullValue());
    refused().body("items.pointId", hasItem(point.toString()));
    resolve(point, "Ny liste er sat på næste dagsorden")
        .statusCode(200)
        .body("effect.resolution", equalTo("Ny liste er sat på næste dagsorden"));
    refused().body("items.pointId", not(hasItem(point.toString())));
    resolve(point, "En gang til")
        .statusCode(409)
        .body("type", equalTo("/problems/no-refused-effect"));
  }

  @Test
  void an_effect_of_a_decision_that_does_not_stand_any_more_is_left_aside() {
    UUID point = confirmed();
    Api.reopen(point).statusCode(200);
    told(APPOINTMENT, point, 1, 1, "Applied", "summary", "3 udpegninger");
    decision(point).body("state", equalTo("RECORDED")).body("effect", nullValue());

    Api.confirm(point).statusCode(200);
    told(APPOINTMENT, point, 2, 1, "Applied", "summary", "3 udpegninger");
    decision(point).body("effect", nullValue());
    told(APPOINTMENT, point, 3, 3, "Applied", "summary", "3 udpegninger");

    decision(point).body("effect.state", equalTo("APPLIED"));
  }

  @Test
  void what_could_not_be_undone_stands_on_the_reopened_decision_until_it_is_taken_anew() {
    UUID point = confirmed();
    Api.reopen(point).statusCode(200);
    told(QUOTA, point, 1, 2, "Refused", "reason", "Aftalen er endelig");

    decision(point).body("state", equalTo("RECORDED")).body("effect.state", equalTo("REFUSED"));
    Api.confirm(point).statusCode(200);

    decision(point).body("effect", nullValue());
  }

  @Test
  void only_the_circle_of_a_council_lists_by_effect() {
    UUID point = confirmed();
    told(APPOINTMENT, point, 1, 1, "Refused", "reason", "Listen er ændret");

    Api.anybody()
        .queryParam("effect", "REFUSED")
        .get("/decisions")
        .then()
        .statusCode(200)
        .body("items.size()", equalTo(0));
    Api.anybody()
        .body(Map.of("note", "x"))
        .post("/decisions/" + point + "/effect/resolution")
        .then()
        .statusCode(401);
  }

  private static UUID confirmed() {
    TestAgenda agenda = TestAgenda.usual().released();
    UUID point = agenda.pointId("3.1", "1");
    Api.decide(point, "ADOPTED");
    return point;
  }

  private static void told(
      IncomingEvents owner,
      UUID point,
      long revision,
      long decisionRevision,
      String what,
      String field,
      String text) {
    owner.take(
        "Effect" + what,
        point,
        revision,
        """
        {"pointId":"%s","meetingId":"%s","council":"kkr-hovedstaden",
         "subject":{"type":"%s","id":"%s","revision":1},"decisionRevision":%d,"%s":"%s"}
        """
            .formatted(
                point,
                UUID.randomUUID(),
                owner == QUOTA ? "AGREEMENT" : "SLATE",
                UUID.randomUUID(),
                decisionRevision,
                field,
                text));
  }

  private static ValidatableResponse decision(UUID point) {
    return Api.secretariat().get("/decisions/" + point).then().statusCode(200);
  }

  private static ValidatableResponse refused() {
    return Api.secretariat()
        .queryParam("effect", "REFUSED")
        .queryParam("limit", 200)
        .get("/decisions")
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse resolve(UUID point, String note) {
    return Api.secretariat()
        .header("If-Match", Api.etag("/decisions/" + point))
        .body(Map.of("note", note))
        .post("/decisions/" + point + "/effect/resolution")
        .then();
  }
}
