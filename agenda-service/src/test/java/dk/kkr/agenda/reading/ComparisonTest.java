package dk.kkr.agenda.reading;

import static dk.kkr.agenda.Api.anybody;
import static dk.kkr.agenda.Api.item;
import static dk.kkr.agenda.Api.secretariat;
import static dk.kkr.agenda.Api.tag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.kkr.agenda.Api;
import dk.kkr.platform.test.Axe;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What differs between versions, over HTTP. */
@QuarkusTest
class ComparisonTest {

  @Test
  void two_versions_differ_in_what_was_changed_and_in_nothing_else() {
    Api.Meeting meeting = changed(false);
    String path = meeting.path() + "/comparison?from=1";

    anybody()
        .get(path)
        .then()
        .statusCode(200)
        .body("from", equalTo(1))
        .body("to", equalTo(2))
        .body("same", equalTo(false))
        .body("items", hasSize(2))
        .body("items[0].kinds", contains("CHANGED"))
        .body("items[0].passages.find { it.key == 'title' }.marks[1].kind", equalTo("ADDED"))
        .body("items[1].title", equalTo("Letbane"))
        .body("items[1].kinds", contains("ADDED"));
    anybody().get(path + "&to=1").then().body("same", equalTo(true));
    anybody().get(path + "&to=7").then().statusCode(404);
    anybody().get(meeting.path() + "/comparison").then().statusCode(400);
  }

  @Test
  void whatever_is_printed_is_compared() {
    FullAgenda agenda = new FullAgenda();
    String item = "/items/" + agenda.open().id();
    String comparison =
        agenda.meeting().path()
            + "/comparison?draft=true&from="
            + anybody().get(agenda.meeting().path() + "/agenda").path("version.number");
    String original = secretariat().get(item).asString();
    secretariat().get(comparison).then().body("same", equalTo(true));

    for (Map<String, Object> change :
        List.<Map<String, Object>>of(
            Map.of("op", "replace", "path", "/title", "value", "Andet"),
            Map.of("op", "replace", "path", "/caseNumber", "value", "SAG-2050-99999"),
            Map.of("op", "replace", "path", "/presenters", "value", List.of("En anden")),
            Map.of("op", "replace", "path", "/policyAreas", "value", List.of("Andet")),
            Map.of("op", "replace", "path", "/parts/0/heading", "value", "En anden overskrift"),
            Map.of("op", "replace", "path", "/parts/0/text", "value", "Andet"),
            Map.of("op", "replace", "path", "/tables/0/rows/0/0", "value", "Andet"),
            Map.of("op", "replace", "path", "/points/0/verbs", "value", List.of("DISCUSS")),
            Map.of("op", "replace", "path", "/points/0/text", "value", "Andet"),
            Map.of("op", "replace", "path", "/points/0/contents", "value", List.of("Andet")),
            Map.of("op", "replace", "path", "/points/0/addressees", "value", List.of("Andre")),
            Map.of("op", "replace", "path", "/points/0/dueOn", "value", "2050-12-01"),
            Map.of("op", "replace", "path", "/points/0/bindingKind", "value", "AMBITION"),
            Map.of("op", "replace", "path", "/positions/0/text", "value", "Andet"),
            Map.of("op", "replace", "path", "/steps/0/date", "value", "2050-12-24"),
            Map.of("op", "replace", "path", "/steps/0/text", "value", "Andet"),
            Map.of("op", "replace", "path", "/attachments/0/title", "value", "Andet"),
            Map.of("op", "replace", "path", "/attachments/0/closed", "value", true))) {
      secretariat()
          .contentType("application/json-patch+json")
          .header("If-Match", tag(item))
          .body(List.of(change))
          .patch(item)
          .then()
          .statusCode(200);
      JsonPath compared = secretariat().get(comparison).jsonPath();
      assertThat(compared.getBoolean("same")).as("same with %s", change).isFalse();
      assertThat(compared.getList("items[0].passages")).as("told of %s", change).isNotEmpty();
      secretariat().header("If-Match", tag(item)).body(original).put(item).then().statusCode(200);
    }
    secretariat().get(comparison).then().body("same", equalTo(true));
    agenda.meeting().replan(Map.of("date", agenda.meeting().date().toString(), "start", "10:00"));
    secretariat().get(comparison).then().body("head.key", hasItems("practical", "guests", "end"));
  }

  @Test
  void the_page_marks_words_for_eyes_and_for_ears() {
    Api.Meeting meeting = changed(false);
    String page =
        anybody()
            .accept("text/html")
            .get(meeting.path() + "/comparison?from=1")
            .then()
            .statusCode(200)
            .contentType("text/html;charset=UTF-8")
            .body(containsString("ændringer fra version 1 til version 2"))
            .body(
                containsString(
                    "<ins><span class=\"spoken\">tilføjet: </span> i hele regionen</ins>"))
            .extract()
            .asString();

    for (Axe.Report report : Axe.look(Shown.keep("comparison.html", page), 1280, 320)) {
      assertThat(report.violations()).as("at %d", report.width()).isEmpty();
      assertThat(report.content()).isLessThanOrEqualTo(report.width());
    }
  }

  @Test
  void nobody_learns_from_a_comparison_what_an_agenda_does_not_show() {
    Api.Meeting meeting = changed(true);

    anybody()
        .get(meeting.path() + "/comparison?from=1")
        .then()
        .body("items.title", not(contains("Cykelstier i hele regionen")))
        .body(not(containsString("hele regionen")));
    anybody().get(meeting.path() + "/comparison?from=1&draft=true").then().statusCode(401);
    secretariat()
        .get(meeting.path() + "/comparison?from=2&draft=true")
        .then()
        .statusCode(200)
        .body("to", nullValue())
        .body("same", equalTo(true));
    secretariat().get(meeting.path() + "/comparison?from=1&to=2&draft=true").then().statusCode(400);
  }

  /** A meeting with two versions; in the later one an item is changed and another is new. */
  private static Api.Meeting changed(boolean closed) {
    Api.Meeting meeting = Api.meeting();
    Api.Item first = meeting.add(item("Cykelstier"));
    meeting.release().statusCode(201);
    secretariat()
        .header("If-Match", tag(first.path()))
        .body(
            meeting.in(
                1,
                Map.of(
                    "title",
                    "Cykelstier i hele regionen",
                    "closed",
                    closed,
                    "points",
                    List.of(
                        Map.of(
                            "id",
                            first.points().getFirst(),
                            "verbs",
                            List.of("NOTE"),
                            "text",
                            "tager det til efterretning.")))))
        .put(first.path())
        .then()
        .statusCode(200);
    meeting.add(item("Letbane"));
    meeting.release().statusCode(201);
    return meeting;
  }
}
