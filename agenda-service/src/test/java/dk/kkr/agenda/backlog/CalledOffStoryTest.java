package dk.kkr.agenda.backlog;

import static dk.kkr.agenda.Api.item;
import static dk.kkr.agenda.Api.secretariat;
import static dk.kkr.agenda.backlog.Entries.addByHand;
import static dk.kkr.agenda.backlog.Entries.entryFrom;
import static dk.kkr.agenda.backlog.Entries.place;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.kkr.agenda.Api;
import dk.kkr.platform.test.ServiceDatabase;
import dk.kkr.reference.dates.DanishDates;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What becomes of the items of a meeting that is called off, and in which order things wait. */
@QuarkusTest
class CalledOffStoryTest {

  private static final ZoneId DANISH = ZoneId.of("Europe/Copenhagen");

  @Test
  void items_that_are_not_wanted_back_do_not_fill_the_backlog() {
    Api.Meeting wrong = Api.meeting();
    Api.Item item = wrong.add(item("Forkert indlæst"));
    String entry = addByHand("Et emne", wrong.date());
    place(entry, wrong).statusCode(200);

    wrong.cancel(Map.of("reason", "Forkert fil", "itemsToBacklog", false)).statusCode(200);

    assertThat(
            ServiceDatabase.count("backlog_item", "origin_item_id = ?", UUID.fromString(item.id())))
        .isZero();
    secretariat()
        .get(entry)
        .then()
        .body("state", equalTo("OPEN"))
        .body("placedItemId", nullValue());
    Api.Meeting right = Api.meeting(Api.COUNCIL, wrong.date());
    secretariat().get(entry).then().body("meetingId", equalTo(right.id()));
  }

  @Test
  void what_comes_from_a_cancelled_meeting_does_not_wait_for_one_that_has_been() {
    LocalDate today = LocalDate.now(DANISH);
    Api.Meeting cancelled = Api.meeting("kkr-midtjylland", LocalDate.of(2011, 3, 1));
    Api.Item item = cancelled.add(item("Cykelstier"));
    Api.Meeting past = Api.meeting("kkr-midtjylland", LocalDate.of(2011, 4, 1));

    cancelled.cancel().statusCode(200);

    Response entry = secretariat().get(entryFrom(UUID.fromString(item.id())));
    entry.then().body("state", equalTo("OPEN")).body("meetingId", not(equalTo(past.id())));
    assertThat(LocalDate.parse(entry.<String>path("notBefore"))).isAfterOrEqualTo(today);
  }

  @Test
  void an_item_of_a_cancelled_meeting_goes_on_with_all_that_it_says() {
    Api.Meeting cancelled = Api.meeting();
    Api.Item other = cancelled.add(item("Busser"));
    Map<String, Object> whole = new LinkedHashMap<>(item("Cykelstier"));
    whole.put(
        "parts",
        List.of(
            Map.of(
                "kind",
                "BACKGROUND",
                "heading",
                "Baggrund",
                "text",
                "Se punkt [punkt:%s].".formatted(other.id()))));
    whole.put("positions", List.of(Map.of("body", "K29", "status", "CONFIRMED")));
    whole.put("steps", List.of(Map.of("precision", "NONE", "text", "Høring")));
    whole.put("attachments", List.of(Map.of("title", "Kort", "availability", "ON_REQUEST")));
    Api.Item item = cancelled.add(whole);
    cancelled.release().statusCode(201);

    cancelled.cancel().statusCode(200);

    Api.Meeting later = Api.meeting();
    place(entryFrom(UUID.fromString(item.id())), later).statusCode(200);
    secretariat()
        .get(later.path() + "/agenda?draft=true")
        .then()
        .body("sections[1].items[0].title", equalTo("Cykelstier"))
        .body(
            "sections[1].items[0].parts[0].text",
            equalTo(
                "Se punkt 2.1 (på dagsordenen for %s den %s)."
                    .formatted("KKR Hovedstaden", DanishDates.format(cancelled.date()))))
        .body("sections[1].items[0].points.text", hasSize(1))
        .body("sections[1].items[0].positions.body", contains("K29"))
        .body("sections[1].items[0].steps.text", contains("Høring"))
        .body("sections[1].items[0].attachments.title", contains("Kort"));
  }

  @Test
  void entries_of_one_day_come_in_the_order_in_which_they_came_up() {
    List<String> titles = new ArrayList<>();
    for (int i = 1; i <= 7; i++) {
      titles.add("Emne " + i);
      secretariat()
          .body(Map.of("council", "kkr-syddanmark", "title", "Emne " + i, "dueOn", "2120-05-01"))
          .post("/backlog")
          .then()
          .statusCode(201);
    }

    List<String> seen = new ArrayList<>();
    String next = null;
    do {
      Response page =
          secretariat()
              .queryParam("council", "kkr-syddanmark")
              .queryParam("limit", 2)
              .queryParams(next == null ? Map.of() : Map.of("after", next))
              .get("/backlog");
      seen.addAll(page.<List<String>>path("items.title"));
      next = page.path("next");
    } while (next != null);
    assertThat(seen).containsExactlyElementsOf(titles);
  }
}
