package dk.kkr.agenda.versions;

import static dk.kkr.agenda.Api.item;
import static dk.kkr.agenda.Api.secretariat;
import static dk.kkr.agenda.Api.tag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dk.kkr.agenda.Api;
import dk.kkr.platform.test.ServiceDatabase;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is refused leaves nothing behind: no row, no event, no audit entry. */
@QuarkusTest
class RefusalsTest {

  @Test
  void an_agenda_is_not_released_twice_without_a_change() {
    Api.Meeting meeting = Api.meeting();
    meeting.add(item("Cykelstier"));
    String old = tag(meeting.path());
    meeting.release().statusCode(201);
    Map<String, String> before = ServiceDatabase.everything();

    meeting
        .release()
        .statusCode(409)
        .body("type", equalTo("/problems/nothing-to-release"))
        .body("existing", equalTo(meeting.path() + "/versions/1"));
    release(meeting, old).statusCode(412).body("type", equalTo("/problems/stale-version"));
    secretariat()
        .post(meeting.path() + "/release")
        .then()
        .statusCode(428)
        .body("type", equalTo("/problems/precondition-required"));

    assertThat(ServiceDatabase.everything()).isEqualTo(before);
  }

  @Test
  void an_empty_agenda_and_one_with_a_number_twice_are_not_released() {
    Api.Meeting meeting = Api.meeting();
    meeting.release().statusCode(422).body("type", equalTo("/problems/not-ready-for-release"));

    meeting.add(Map.of("title", "Et", "number", "2.1"));
    meeting.add(Map.of("title", "To", "number", "2.1"));
    meeting.release().statusCode(422).body("numbers", equalTo(List.of("2.1")));
  }

  @Test
  void an_agenda_that_others_cannot_be_told_of_is_not_released() {
    Api.Meeting meeting = Api.meeting();
    Map<String, Object> point = Map.of("verbs", List.of("NOTE"), "text", "æ".repeat(9_000));
    for (int i = 0; i < 3; i++) {
      meeting.add(Map.of("title", "Lang", "points", Collections.nCopies(25, point)));
    }
    meeting.consent().statusCode(200);
    Map<String, String> before = ServiceDatabase.everything();

    meeting.release().statusCode(422).body("type", equalTo("/problems/agenda-too-large"));

    assertThat(ServiceDatabase.everything()).isEqualTo(before);
    meeting.add(item("Stadig åben"));
  }

  @Test
  void a_cancelled_meeting_takes_no_item_and_no_release() {
    Api.Meeting meeting = Api.meeting();
    Api.Item item = meeting.add(item("Cykelstier"));
    meeting.release().statusCode(201);
    secretariat()
        .header("If-Match", tag(meeting.path()))
        .body(Map.of("reason", "Sygdom"))
        .post(meeting.path() + "/cancellation")
        .then()
        .statusCode(200)
        .body("state", equalTo("CANCELLED"));

    notOpen(
        secretariat().body(meeting.in(1, item("For sent"))).post(meeting.path() + "/items").then());
    notOpen(
        secretariat()
            .header("If-Match", tag(item.path()))
            .body(meeting.in(1, item("For sent")))
            .put(item.path())
            .then());
    notOpen(secretariat().header("If-Match", tag(item.path())).delete(item.path()).then());
    notOpen(release(meeting, tag(meeting.path())));
  }

  @Test
  void an_item_that_breaks_a_rule_is_refused_with_the_place() {
    Api.Meeting meeting = Api.meeting();
    Map<String, String> before = ServiceDatabase.everything();

    wrong(meeting, Map.of("title", " ")).body("violations.pointer", hasItem("/title"));
    wrong(meeting, Map.of("title", "x".repeat(501))).body("violations.pointer", hasItem("/title"));
    wrong(meeting, with("points", List.of(nested(9))))
        .body("violations[0].message", equalTo("points stand at most 8 levels deep"));
    wrong(meeting, with("points", List.of(Map.of("id", UUID.randomUUID().toString(), "text", "a"))))
        .body("violations.pointer", hasItem("/points/0/id"));
    wrong(
            meeting,
            with(
                "attachments",
                List.of(
                    Map.of(
                        "title", "Plan", "availability", "LINK", "link", "javascript:alert(1)"))))
        .body("violations.pointer", hasItem("/attachments/0/link"));
    secretariat()
        .body(Map.of("title", "Uden afsnit", "sectionId", UUID.randomUUID().toString()))
        .post(meeting.path() + "/items")
        .then()
        .statusCode(422)
        .body("violations.pointer", hasItem("/sectionId"));

    assertThat(ServiceDatabase.everything()).isEqualTo(before);
  }

  private static ValidatableResponse wrong(Api.Meeting meeting, Map<String, Object> item) {
    return secretariat()
        .body(meeting.in(1, item))
        .post(meeting.path() + "/items")
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/invalid-input"));
  }

  private static Map<String, Object> with(String field, Object value) {
    Map<String, Object> item = new HashMap<>(item("Et punkt"));
    item.put(field, value);
    return item;
  }

  private static Map<String, Object> nested(int levels) {
    return levels == 1
        ? Map.of("text", "inderst")
        : Map.of("text", "ydre", "children", List.of(nested(levels - 1)));
  }

  private static ValidatableResponse release(Api.Meeting meeting, String tag) {
    return secretariat().header("If-Match", tag).post(meeting.path() + "/release").then();
  }

  private static void notOpen(ValidatableResponse answer) {
    answer.statusCode(409).body("type", equalTo("/problems/meeting-not-open"));
  }
}
