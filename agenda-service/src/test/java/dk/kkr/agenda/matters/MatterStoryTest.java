package dk.kkr.agenda.matters;

import static dk.kkr.agenda.Api.anybody;
import static dk.kkr.agenda.Api.as;
import static dk.kkr.agenda.Api.secretariat;
import static dk.kkr.agenda.matters.Story.begin;
import static dk.kkr.agenda.matters.Story.decide;
import static dk.kkr.agenda.matters.Story.followUp;
import static dk.kkr.agenda.matters.Story.link;
import static dk.kkr.agenda.matters.Story.outside;
import static dk.kkr.agenda.matters.Story.place;
import static dk.kkr.agenda.matters.Story.text;
import static dk.kkr.agenda.matters.Story.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.kkr.agenda.Api;
import dk.kkr.agenda.reading.Shown;
import dk.kkr.platform.test.Axe;
import dk.kkr.platform.test.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Matters from their order to their end, and what others may know of them. */
@QuarkusTest
class MatterStoryTest {

  private static final String CLIMATE = "Klima på tværs";

  @Test
  void a_matter_is_told_from_an_order_outside_the_system_over_three_meetings() {
    LocalDate ordered = Api.freeDay();
    String stub = outside(ordered);
    String matter = begin(with(text(CLIMATE), "origin", order(stub, ordered)));
    link(matter, Map.of("meetingId", stub, "number", "3.2", "title", "Klimaindsats"))
        .statusCode(201);
    Api.Meeting first = Api.meeting();
    Api.Item ideas = first.add(Story.item("3.6", "Projekter om klima"));
    Api.Meeting second = Api.meeting();
    first.release().statusCode(201);
    link(matter, ideas).statusCode(201);
    decide(first, ideas, "ADOPTED");
    String entry = followUp(first, ideas, "Status på projekter", second.date());
    place(entry, second);
    second.release().statusCode(201);
    Api.Meeting third = Api.meeting();
    Api.Item end = third.add(Story.item("5.1", "Afslutning af projekter"));
    link(matter, end).statusCode(201);
    third.release().statusCode(201);

    timeline(matter)
        .body("matter.title", equalTo(CLIMATE))
        .body(
            "items.kind",
            contains("ORIGIN", "ITEM", "ITEM", "POSITION", "DECISION", "ITEM", "ITEM", "POSITION"))
        .body("items[0].precision", equalTo("MONTH"))
        .body("items[0].text", equalTo("Bestilt af KKR"))
        .body("items[1].number", equalTo("3.2"))
        .body("items[1].link", equalTo("https://example.org/referat.html"))
        .body("items[2].number", equalTo("3.6"))
        .body("items[2].date", equalTo(first.date().toString()))
        .body("items[3].title", equalTo("K29"))
        .body("items[3].precision", equalTo("NONE"))
        .body("items[4].outcome", equalTo("ADOPTED"))
        .body("items[5].title", equalTo("Status på projekter"))
        .body("items[5].meetingId", equalTo(second.id()))
        .body("items[6].number", equalTo("5.1"))
        .body("items.open", not(hasItem(false)))
        .body("next", nullValue());
    secretariat()
        .get(matter + "/timeline")
        .then()
        .body("items.findAll { it.kind == 'FOLLOW_UP' }.outcome", contains("PLACED"))
        .body("items.find { it.kind == 'FOLLOW_UP' }.link", equalTo(entry));
    for (Axe.Report report : Axe.look(Shown.keep("timeline.html", html(matter)), 1280, 320)) {
      assertThat(report.violations()).as("at %d", report.width()).isEmpty();
      assertThat(report.content()).as("no scrolling sideways").isLessThanOrEqualTo(report.width());
    }
    assertThat(paged(matter, 3)).isEqualTo(anybody().get(matter + "/timeline").path("items"));
  }

  @Test
  void drafts_closed_items_and_the_backlog_stay_inside() {
    String matter = begin(text("Følsomt forløb"));
    Api.Meeting meeting = Api.meeting();
    Api.Item open = meeting.add(Story.item("3.1", "Åben sag"));
    Api.Item closed = meeting.add(Story.item("3.2", "Hemmelig sag"));
    List.of(open, closed).forEach(item -> link(matter, item).statusCode(201));
    timeline(matter).body("items.kind", contains("ORIGIN"));
    member(matter).body("items.kind", contains("ORIGIN"));
    secretariat().get(matter + "/timeline").then().body("items", hasSize(5));

    closed.show(true, "Personsag").statusCode(200);
    meeting.release().statusCode(201);
    followUp(meeting, open, "Kommer igen", meeting.date().plusDays(3));

    timeline(matter)
        .body("items.itemId", not(hasItem(closed.id())))
        .body("items.kind", contains("ORIGIN", "ITEM", "POSITION"));
    member(matter)
        .body("items.title", hasItem("Hemmelig sag"))
        .body("items.kind", hasItem("FOLLOW_UP"));
    as(TestTokens.secretariat("kkr-sjaelland"))
        .get(matter + "/timeline")
        .then()
        .body("items.kind", contains("ORIGIN", "ITEM", "POSITION"));
    matters(closed).body("items", hasSize(0));
    matters(open).body("items.title", contains("Følsomt forløb"));
    String page = html(matter);
    assertThat(page).contains("Åben sag").doesNotContain("Hemmelig", "Personsag", "Kommer igen");
  }

  @Test
  void an_unpublished_matter_is_there_for_its_councils_only() {
    String matter =
        begin(
            with(
                with(text("Tidlig tanke"), "published", false),
                "councils",
                List.of("kkr-sjaelland", "kkr-nordjylland")));

    for (String path : List.of(matter, matter + "/timeline")) {
      anybody().get(path).then().statusCode(404).body("type", equalTo("/problems/not-found"));
      as(TestTokens.municipality("0223")).get(path).then().statusCode(404);
      as(TestTokens.secretariat("kkr-hovedstaden")).get(path).then().statusCode(404);
      as(TestTokens.secretariat("kkr-nordjylland")).get(path).then().statusCode(200);
      as(TestTokens.member()).get(path).then().statusCode(200);
    }
    anybody().get("/matters?limit=200").then().body("items.title", not(hasItem("Tidlig tanke")));
    as(TestTokens.secretariat("kkr-nordjylland"))
        .get("/matters?council=kkr-sjaelland&state=OPEN&policyArea=klima")
        .then()
        .body("items.title", hasItem("Tidlig tanke"));
    as(TestTokens.secretariat("kkr-nordjylland"))
        .get("/matters?council=kkr-sjaelland&policyArea=klim")
        .then()
        .body("items.title", not(hasItem("Tidlig tanke")));
  }

  private static Map<String, Object> order(String stub, LocalDate day) {
    return Map.of(
        "kind",
        "MEETING_ORDER",
        "meetingId",
        stub,
        "text",
        "Bestilt af KKR",
        "date",
        day.withDayOfMonth(1).toString(),
        "precision",
        "MONTH");
  }

  private static List<Object> paged(String matter, int limit) {
    List<Object> all = new ArrayList<>();
    String next = "";
    while (next != null) {
      var page =
          anybody()
              .queryParam("limit", limit)
              .queryParams(next.isEmpty() ? Map.of() : Map.of("after", next))
              .get(matter + "/timeline");
      all.addAll(page.path("items"));
      next = page.path("next");
    }
    return all;
  }

  private static ValidatableResponse timeline(String matter) {
    return anybody().get(matter + "/timeline").then().statusCode(200);
  }

  private static ValidatableResponse member(String matter) {
    return as(TestTokens.member()).get(matter + "/timeline").then().statusCode(200);
  }

  private static ValidatableResponse matters(Api.Item item) {
    return anybody().get("/matters?item=" + item.id()).then().statusCode(200);
  }

  private static String html(String matter) {
    return anybody()
        .accept("text/html")
        .get(matter + "/timeline")
        .then()
        .statusCode(200)
        .contentType("text/html;charset=UTF-8")
        .extract()
        .asString();
  }
}
