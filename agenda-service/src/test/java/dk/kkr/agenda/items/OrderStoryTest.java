package dk.kkr.agenda.items;

import static dk.kkr.agenda.Api.anybody;
import static dk.kkr.agenda.Api.item;
import static dk.kkr.agenda.Api.secretariat;
import static dk.kkr.agenda.Api.tag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import dk.kkr.agenda.Api;
import dk.kkr.platform.test.ToldEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OrderStoryTest {

  @Test
  void an_item_moves_and_every_number_stays_until_the_agenda_is_renumbered() {
    Api.Meeting meeting = Api.meeting();
    meeting.add(item("A"));
    meeting.add(item("B"));
    Api.Item moved = meeting.add(item("C"));

    move(moved, meeting.sections().get(1), 1).statusCode(200).body("number", equalTo("2.3"));
    draft(meeting)
        .body("sections[1].items.title", contains("C", "A", "B"))
        .body("sections[1].items.number", contains("2.3", "2.1", "2.2"));
    move(moved, meeting.sections().get(2), null).statusCode(200);
    move(moved, "00000000-0000-4000-8000-000000000000", 1).statusCode(422);

    renumber(meeting, true)
        .statusCode(200)
        .body("dryRun", equalTo(true))
        .body("items.before", contains("2.3"))
        .body("items.after", contains("3.1"));
    draft(meeting).body("sections[2].items.number", contains("2.3"));
    renumber(meeting, false).statusCode(200).body("items.after", contains("3.1"));
    draft(meeting)
        .body("sections[1].items.number", contains("2.1", "2.2"))
        .body("sections[2].items.number", contains("3.1"));
    renumber(meeting, false).statusCode(200).body("items", empty());
  }

  @Test
  void many_moves_to_the_same_place_find_room() {
    Api.Meeting meeting = Api.meeting();
    meeting.add(item("A"));
    Api.Item b = meeting.add(item("B"));
    Api.Item c = meeting.add(item("C"));
    for (int i = 0; i < 6; i++) {
      move(i % 2 == 0 ? c : b, meeting.sections().get(1), 2).statusCode(200);
    }

    draft(meeting).body("sections[1].items.title", contains("A", "B", "C"));
  }

  @Test
  void markers_follow_their_items_and_numbers_as_written_are_reported() {
    Api.Meeting meeting = Api.meeting();
    Api.Item first = meeting.add(item("Busser"));
    Api.Item second = meeting.add(item("Tog"));
    Api.Item text =
        meeting.add(
            with("Se punkt [punkt:%s] og punkt 2.1, jf. punkt 2.2.".formatted(second.id())));
    meeting.release().statusCode(201);
    move(first, meeting.sections().get(1), 3).statusCode(200);

    renumber(meeting, false)
        .statusCode(200)
        .body("references.number", contains("2.1", "2.2", "2.1", "2.2"))
        .body("references.meant", hasItems(first.id(), second.id()))
        .body("references.meantNumber", contains("2.3", "2.1", "2.3", "2.1"))
        .body("references.leadsTo", hasItems(second.id(), text.id()));

    draft(meeting)
        .body(
            "sections[1].items[1].parts[0].text",
            equalTo("Se punkt 2.1 og punkt 2.1, jf. punkt 2.2."));
    secretariat()
        .get(text.path())
        .then()
        .body(
            "parts[0].text",
            equalTo("Se punkt [punkt:%s] og punkt 2.1, jf. punkt 2.2.".formatted(second.id())));
    anybody()
        .get(meeting.path() + "/agenda")
        .then()
        .body(
            "sections[1].items[2].parts[0].text",
            equalTo("Se punkt 2.2 og punkt 2.1, jf. punkt 2.2."));
    checks(meeting).body("findings.code", hasItem("REFERENCE_TARGET"));

    mark(text, Map.of("number", "2.1", "place", 1)).statusCode(200);
    mark(text, Map.of("number", "2.1")).statusCode(200);
    mark(text, Map.of("number", "2.2")).statusCode(200);
    mark(text, Map.of("number", "2.9")).statusCode(422);
    mark(text, Map.of("number", "2.2")).statusCode(422);
    draft(meeting)
        .body(
            "sections[1].items[1].parts[0].text",
            equalTo("Se punkt 2.1 og punkt 2.3, jf. punkt 2.1."));
    assertThat(checks(meeting).extract().<List<String>>path("findings.code"))
        .doesNotContain("REFERENCE_TARGET");
    meeting.release().statusCode(201);
    assertThat(ToldEvent.about(UUID.fromString(meeting.id())).getLast().data().toString())
        .contains("Se punkt 2.1 og punkt 2.3, jf. punkt 2.1.")
        .doesNotContain("[punkt:");
    anybody()
        .accept("text/html")
        .get(meeting.path() + "/agenda")
        .then()
        .body(org.hamcrest.Matchers.containsString("Se punkt 2.1 og punkt 2.3, jf. punkt 2.1."));
  }

  @Test
  void a_marker_to_an_item_that_was_removed_stops_the_release() {
    Api.Meeting meeting = Api.meeting();
    Api.Item gone = meeting.add(item("Busser"));
    meeting.add(with("Se punkt [punkt:%s].".formatted(gone.id())));
    secretariat().header("If-Match", tag(gone.path())).delete(gone.path()).then().statusCode(204);

    checks(meeting).body("errors", contains("REFERENCE_GONE"));
    meeting.release().statusCode(409).body("codes", contains("REFERENCE_GONE"));
    meeting
        .release(
            Map.of("overrides", List.of(Map.of("code", "REFERENCE_GONE", "reason", "Med vilje."))))
        .statusCode(201);
    anybody()
        .get(meeting.path() + "/agenda")
        .then()
        .body("sections[1].items[0].parts[0].text", equalTo("Se punkt (udgået punkt)."));
  }

  @Test
  void a_marker_where_none_is_read_stops_the_release() {
    Api.Meeting meeting = Api.meeting();
    Api.Item busses = meeting.add(item("Busser"));
    meeting.add(item("Se også punkt [punkt:%s]".formatted(busses.id())));

    checks(meeting).body("errors", contains("REFERENCE_NOT_READ"));
    meeting.release().statusCode(409).body("codes", contains("REFERENCE_NOT_READ"));
  }

  private static Map<String, Object> with(String text) {
    Map<String, Object> item = new LinkedHashMap<>(item("Henvisninger"));
    item.put("parts", List.of(Map.of("kind", "BACKGROUND", "heading", "Baggrund", "text", text)));
    item.put("points", List.of(Map.of("verbs", List.of("NOTE"), "text", text)));
    return item;
  }

  private static ValidatableResponse mark(Api.Item item, Map<String, Object> body) {
    return secretariat()
        .header("If-Match", tag(item.path()))
        .body(body)
        .post(item.path() + "/references")
        .then();
  }

  private static ValidatableResponse move(
      Api.Item item, String section, @Nullable Integer position) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("sectionId", section);
    if (position != null) {
      body.put("position", position);
    }
    return secretariat()
        .header("If-Match", tag(item.path()))
        .body(body)
        .post(item.path() + "/move")
        .then();
  }

  private static ValidatableResponse renumber(Api.Meeting meeting, boolean dryRun) {
    return secretariat()
        .header("If-Match", tag(meeting.path()))
        .body(Map.of("dryRun", dryRun))
        .post(meeting.path() + "/renumbering")
        .then();
  }

  private static ValidatableResponse draft(Api.Meeting meeting) {
    return secretariat().get(meeting.path() + "/agenda?draft=true").then().statusCode(200);
  }

  private static ValidatableResponse checks(Api.Meeting meeting) {
    return secretariat().get(meeting.path() + "/checks").then().statusCode(200);
  }
}
