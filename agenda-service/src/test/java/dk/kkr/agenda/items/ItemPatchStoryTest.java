package dk.kkr.agenda.items;

import static dk.kkr.agenda.Api.as;
import static dk.kkr.agenda.Api.item;
import static dk.kkr.agenda.Api.secretariat;
import static dk.kkr.agenda.Api.tag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dk.kkr.agenda.Api;
import dk.kkr.platform.test.ServiceDatabase;
import dk.kkr.platform.test.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ItemPatchStoryTest {

  @Test
  void parts_of_an_item_are_changed_one_by_one() {
    Api.Meeting meeting = Api.meeting();
    Api.Item item = meeting.add(item("Cykelstier"));
    String point = item.points().getFirst();

    patch(
            item,
            List.of(
                change("replace", "/points/" + point + "/text", "godkender planen."),
                change("add", "/points/" + point + "/children/-", Map.of("text", "for nord")),
                change("add", "/points/-", Map.of("verbs", List.of("NOTE"), "text", "noterer")),
                change("add", "/positions/-", Map.of("body", "K29", "status", "EXPECTED")),
                change(
                    "add",
                    "/steps/0",
                    Map.of("precision", "NONE", "act", "Høring", "text", "Høring i kommunerne")),
                change("add", "/parts/-", Map.of("kind", "EXPOSITION", "text", "Mere."))))
        .statusCode(200)
        .body("points.text", contains("godkender planen.", "noterer"))
        .body("points[0].id", equalTo(point))
        .body("points[0].children.text", contains("for nord"))
        .body("positions.body", contains("K29"))
        .body("parts.kind", contains("BACKGROUND", "EXPOSITION"));
    patch(
            item,
            List.of(
                change("test", "/positions/0/body", "K29"),
                change("replace", "/positions/0/status", "CONFIRMED"),
                Map.of("op", "move", "from", "/points/1", "path", "/points/0"),
                Map.of("op", "remove", "path", "/steps/0")))
        .statusCode(200)
        .body("positions[0].status", equalTo("CONFIRMED"))
        .body("points[1].id", equalTo(point))
        .body("steps", empty());
  }

  @Test
  void what_is_copied_stands_there_twice_and_is_a_thing_of_its_own() {
    Api.Meeting meeting = Api.meeting();
    Api.Item item = meeting.add(item("Cykelstier"));
    String point = item.points().getFirst();
    patch(item, List.of(change("add", "/points/0/children/-", Map.of("text", "for nord"))))
        .statusCode(200);

    List<String> children =
        patch(
                item,
                List.of(
                    Map.of("op", "copy", "from", "/points/" + point, "path", "/points/-"),
                    Map.of("op", "copy", "from", "/parts/0/text", "path", "/points/1/text"),
                    Map.of("op", "copy", "from", "/parts/0", "path", "/parts/-")))
            .statusCode(200)
            .body(
                "points.text", contains("tager orienteringen til efterretning.", "Noget er sket."))
            .body("points[0].id", equalTo(point))
            .body("points[1].id", not(equalTo(point)))
            .body("parts.text", contains("Noget er sket.", "Noget er sket."))
            .extract()
            .path("points.children.flatten().id");
    assertThat(children).hasSize(2).doesNotHaveDuplicates();
  }

  private static Map<String, Object> doubled() {
    return Map.of("op", "copy", "from", "/parts", "path", "/parts/-");
  }

  @Test
  void a_patch_happens_whole_or_not_at_all() {
    Api.Meeting meeting = Api.meeting();
    Api.Item item = meeting.add(item("Cykelstier"));
    Map<String, String> before = ServiceDatabase.everything();
    Map<String, Object> fine = change("replace", "/title", "Ny titel");

    patch(item, List.of(fine, change("test", "/title", "Anden titel")))
        .statusCode(422)
        .body("violations.pointer", contains("/1"));
    patch(item, List.of(fine, Map.of("op", "remove", "path", "/points/7"))).statusCode(422);
    patch(item, List.of(fine, Map.of("op", "remove", "path", ""))).statusCode(422);
    patch(item, List.of(fine, Map.of("op", "remove", "path", "points"))).statusCode(422);
    patch(item, List.of(change("replace", "/title", " ")))
        .statusCode(422)
        .body("violations.pointer", contains("/title"));
    patch(item, List.of(change("add", "/unknown", 1))).statusCode(400);
    patch(item, List.of(Map.of("op", "copy", "path", "/points/0"))).statusCode(422);
    patch(item, Collections.nCopies(40, doubled())).statusCode(422);
    patch(item, List.of(Map.of("op", "remove", "path", "/010203-0000")))
        .statusCode(422)
        .body("violations.message", contains("there is nothing at /••••••-••••"));
    patch(item, List.of(change("add", "/010203-0000", 1)))
        .statusCode(400)
        .body("violations.pointer", contains("/••••••-••••"));
    patch(item, List.of()).statusCode(422);
    secretariat().body(List.of(fine)).patch(item.path()).then().statusCode(428);
    as(TestTokens.member())
        .header("If-Match", tag(item.path()))
        .body(List.of(fine))
        .patch(item.path())
        .then()
        .statusCode(403);
    as(TestTokens.secretariat("k29"))
        .header("If-Match", tag(meeting.path()))
        .body(Map.of())
        .post(meeting.path() + "/renumbering")
        .then()
        .statusCode(403);

    assertThat(ServiceDatabase.everything()).isEqualTo(before);
  }

  private static Map<String, Object> change(String op, String path, Object value) {
    return Map.of("op", op, "path", path, "value", value);
  }

  private static ValidatableResponse patch(Api.Item item, List<Map<String, Object>> changes) {
    return secretariat()
        .header("If-Match", tag(item.path()))
        .body(changes)
        .patch(item.path())
        .then();
  }
}
