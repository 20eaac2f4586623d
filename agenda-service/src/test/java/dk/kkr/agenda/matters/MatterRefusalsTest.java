package dk.kkr.agenda.matters;

import static dk.kkr.agenda.Api.anybody;
import static dk.kkr.agenda.Api.as;
import static dk.kkr.agenda.Api.secretariat;
import static dk.kkr.agenda.Api.tag;
import static dk.kkr.agenda.matters.Story.begin;
import static dk.kkr.agenda.matters.Story.link;
import static dk.kkr.agenda.matters.Story.step;
import static dk.kkr.agenda.matters.Story.text;
import static dk.kkr.agenda.matters.Story.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import dk.kkr.agenda.Api;
import dk.kkr.platform.test.ServiceDatabase;
import dk.kkr.platform.test.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who writes matters, and what is refused. */
@QuarkusTest
class MatterRefusalsTest {

  @Test
  void the_secretariat_of_a_sharing_council_writes_the_matter_and_links_its_own_items_only() {
    String matter =
        begin(with(text("Fælles sag"), "councils", List.of(Api.COUNCIL, "kkr-sjaelland")));
    Api.Meeting meeting = Api.meeting();
    Api.Item item = meeting.add(Story.item("3.1", "Vores punkt"));
    String other = TestTokens.secretariat("kkr-sjaelland");

    as(other)
        .body(Map.of("itemId", item.id()))
        .post(matter + "/links")
        .then()
        .statusCode(403)
        .body("type", equalTo("/problems/forbidden"));
    as(TestTokens.secretariat("kkr-nordjylland"))
        .header("If-Match", tag(matter))
        .body(text("Overtaget"))
        .put(matter)
        .then()
        .statusCode(403);
    as(TestTokens.chair()).body(text("Ny")).post("/matters").then().statusCode(403);
    as(other).body(text("Ikke min")).post("/matters").then().statusCode(403);
    as(other)
        .header("If-Match", tag(matter))
        .body(with(text("Fælles sag"), "councils", List.of("kkr-sjaelland", Api.COUNCIL)))
        .put(matter)
        .then()
        .statusCode(200)
        .body("councils[0]", equalTo("kkr-sjaelland"));

    String made = link(matter, item).statusCode(201).extract().path("id");
    link(matter, item).statusCode(409).body("type", equalTo("/problems/already-linked"));
    secretariat()
        .header("If-Match", tag(matter))
        .body(with(text("Fælles sag"), "councils", List.of("kkr-sjaelland")))
        .put(matter)
        .then()
        .statusCode(422)
        .body("violations[0].pointer", equalTo("/councils"));
    as(other).delete(matter + "/links/" + made).then().statusCode(403);
    as(other).get(matter + "/links").then().body("", hasSize(0));
    secretariat().get(matter + "/links").then().body("title", contains("Vores punkt"));
    secretariat().delete(matter + "/links/" + made).then().statusCode(204);
    secretariat().delete(matter + "/links/" + made).then().statusCode(404);
    assertThat(ServiceDatabase.count("audit_entry", "subject_id = ?::uuid", made)).isEqualTo(2);
  }

  @Test
  void a_matter_goes_from_state_to_state_as_its_verbs_allow() {
    String matter = begin(text("Går i stå"));

    step(matter, "resumption", "For tidligt")
        .statusCode(409)
        .body("type", equalTo("/problems/matter-state"))
        .body("state", equalTo("OPEN"));
    step(matter, "resting", "Afventer svar")
        .statusCode(200)
        .body("state", equalTo("RESTING"))
        .body("stateReason", equalTo("Afventer svar"));
    step(matter, "resting", "Igen").statusCode(409);
    step(matter, "closing", "Færdig").statusCode(200).body("state", equalTo("CLOSED"));
    step(matter, "resumption", "Ikke færdig").statusCode(200).body("state", equalTo("OPEN"));
    secretariat().body(Map.of("reason", "x")).post(matter + "/closing").then().statusCode(428);
    secretariat()
        .header("If-Match", tag(matter))
        .body(Map.of("reason", "x", "on", "2150-01-01"))
        .post(matter + "/closing")
        .then()
        .statusCode(422)
        .body("violations[0].pointer", equalTo("/on"));
  }

  @Test
  void what_does_not_hold_together_is_refused() {
    Api.Meeting meeting = Api.meeting();
    Api.Item item = meeting.add(Story.item("3.1", "Et punkt"));
    refused(with(text("x"), "councils", List.of("kkr-atlantis", Api.COUNCIL)), "/councils/0");
    refused(with(text("x"), "councils", List.of()), "/councils");
    refused(with(text("x"), "owner", "Person 010190-1234"), "/owner");
    refused(with(text("x"), "policyAreas", List.of("010190-1234")), "/policyAreas/0");
    refused(
        with(text("x"), "origin", Map.of("kind", "OTHER", "text", "010190-1234")), "/origin/text");
    refused(with(text("x"), "origin", Map.of("kind", "MEETING_ORDER")), "/origin");
    refused(
        with(text("x"), "origin", Map.of("kind", "OTHER", "itemId", item.id())), "/origin/itemId");
    String matter = begin(text("Enkel"));
    link(matter, Map.of()).statusCode(422);
    link(matter, Map.of("meetingId", meeting.id(), "title", "Ikke udenfor"))
        .statusCode(422)
        .body("violations[0].pointer", equalTo("/meetingId"));
    for (String member : List.of("number", "title", "text")) {
      Map<String, Object> outside = new HashMap<>(Map.of("meetingId", meeting.id(), "title", "x"));
      outside.put(member, "010190-1234");
      link(matter, outside).statusCode(422).body("violations[0].pointer", equalTo("/" + member));
    }
    for (int i = 0; i < 5; i++) {
      link(begin(text("Sag " + i)), item).statusCode(201);
    }
    link(matter, item).statusCode(422);
    anybody().get(matter + "/timeline?after=x").then().statusCode(400);
    secretariat().delete(item.path()).then().statusCode(428);
    secretariat().header("If-Match", tag(item.path())).delete(item.path()).then().statusCode(204);
    anybody().get("/matters?item=" + item.id()).then().body("items", hasSize(0));
  }

  private static void refused(Map<String, Object> text, String pointer) {
    secretariat()
        .body(text)
        .post("/matters")
        .then()
        .statusCode(422)
        .body("violations.pointer", hasItem(pointer));
  }
}
