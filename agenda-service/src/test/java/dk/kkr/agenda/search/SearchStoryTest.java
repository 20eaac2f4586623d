package dk.kkr.agenda.search;

import static dk.kkr.agenda.Api.anybody;
import static dk.kkr.agenda.Api.item;
import static dk.kkr.agenda.Api.secretariat;
import static dk.kkr.agenda.search.Asked.full;
import static dk.kkr.agenda.search.Asked.part;
import static dk.kkr.agenda.search.Asked.released;
import static dk.kkr.agenda.search.Asked.search;
import static dk.kkr.agenda.search.Asked.word;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dk.kkr.agenda.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Finding items over HTTP. Each test has words of its own. */
@QuarkusTest
class SearchStoryTest {

  @Test
  void an_item_is_found_by_what_it_says_wherever_it_says_it() {
    String w = word();
    Api.Meeting meeting = Api.meeting();
    Api.Item item = meeting.add(full(w));
    search("titel" + w).body("items", empty());
    meeting.release().statusCode(201);

    JsonPath hit =
        search("titel" + w)
            .body("items", hasSize(1))
            .body("next", equalTo(null))
            .body("items[0].itemId", equalTo(item.id()))
            .body("items[0].meetingId", equalTo(meeting.id()))
            .body("items[0].council", equalTo("kkr-hovedstaden"))
            .body("items[0].date", equalTo(meeting.date().toString()))
            .body("items[0].state", equalTo("RELEASED"))
            .body("items[0].section", equalTo("Fælles sager"))
            .body("items[0].number", equalTo("2.1"))
            .body("items[0].caseNumber", equalTo("SAG-" + w))
            .body("items[0].concerned", contains("0223"))
            .body("items[0].title.findAll { it.hit }.text", contains("Titel" + w))
            .body("items[0].places", empty())
            .extract()
            .jsonPath();
    assertThat(hit.getString("items[0].title.text.join('')")).isEqualTo("Om Titel" + w);
    place("baggrund" + w, "TEXT", "Baggrund");
    place("celle" + w, "TEXT", "Tabel");
    place("holdning" + w, "TEXT", "K29");
    place("skridt" + w, "TEXT", "Videre proces");
    place("punkt" + w, "POINT", "Indstilling");
    place("bilag" + w, "ATTACHMENT", "Bilag");
    search("titel" + w + " celle" + w + " bilag" + w).body("items", hasSize(1));
    search("titel" + w + " findesikke").body("items", empty());
    search("abcd" + w).body("items", empty());
  }

  @Test
  void an_item_is_found_by_its_number() {
    String w = word();
    Api.Meeting meeting = Api.meeting();
    for (int i = 0; i < 2; i++) {
      Map<String, Object> numbered = new HashMap<>(item("Nummer" + w));
      numbered.put("number", "3.9" + (8 + i));
      meeting.add(numbered);
    }
    meeting.release().statusCode(201);

    search("3.99 nummer" + w)
        .body("items.number", contains("3.99"))
        .body("items[0].places", empty());
    search("\"3.98 nummer" + w + "\"").body("items.number", contains("3.98"));
    anybody()
        .queryParam("q", "3.99")
        .queryParam("kind", "TEXT")
        .get("/search")
        .then()
        .statusCode(200)
        .body("items.number", not(hasItem("3.99")));
  }

  @Test
  void filters_narrow_with_words_and_without() {
    String w = word();
    Api.Meeting meeting = released(full(w));
    Map<String, String> that =
        Map.of(
            "caseNumber",
            "sag-" + w,
            "policyArea",
            "emne" + w,
            "municipality",
            "0223",
            "council",
            "kkr-hovedstaden",
            "from",
            meeting.date().toString(),
            "to",
            meeting.date().toString(),
            "kind",
            "TITLE");
    that.forEach((name, value) -> narrowed("titel" + w, name, value).body("items", hasSize(1)));
    narrowed(null, "caseNumber", "SAG-" + w).body("items", hasSize(1));
    narrowed(null, "policyArea", "Emne" + w).body("items", hasSize(1));
    Map.of(
            "caseNumber", "SAG-9",
            "policyArea", "Andet",
            "municipality", "0155",
            "council", "kkr-sjaelland",
            "from", meeting.date().plusDays(1).toString(),
            "to", meeting.date().minusDays(1).toString(),
            "kind", "RESULT")
        .forEach((name, value) -> narrowed("titel" + w, name, value).body("items", empty()));
    narrowed("baggrund" + w, "kind", "POINT").body("items", empty());
    narrowed("punkt" + w, "kind", "POINT").body("items[0].places.kind", contains("POINT"));
    anybody()
        .queryParam("from", meeting.date().toString())
        .queryParam("to", meeting.date().toString())
        .get("/search")
        .then()
        .body("items", hasSize(1));
  }

  @Test
  void the_newest_version_is_searched_and_a_cancelled_meeting_says_so() {
    String w = word();
    Api.Meeting meeting = Api.meeting();
    Api.Item item = meeting.add(item("Gammel" + w));
    meeting.add(item("Anden" + w));
    meeting.release().statusCode(201);
    secretariat()
        .header("If-Match", Api.tag(item.path()))
        .body(meeting.in(1, Map.of("title", "Ny" + w)))
        .put(item.path())
        .then()
        .statusCode(200);
    search("gammel" + w).body("items", hasSize(1));
    search("ny" + w).body("items", empty());
    meeting.release().statusCode(201);
    search("gammel" + w).body("items", empty());
    search("ny" + w).body("items", hasSize(1));

    secretariat()
        .header("If-Match", Api.tag(item.path()))
        .delete(item.path())
        .then()
        .statusCode(204);
    meeting.release().statusCode(201);
    search("ny" + w).body("items", empty());
    meeting.cancel().statusCode(200);
    search("anden" + w).body("items[0].state", equalTo("CANCELLED"));
  }

  @Test
  void a_moved_meeting_is_found_on_its_new_day() {
    String w = word();
    Api.Meeting meeting = released(item("Flyttes" + w));
    String day = Api.freeDay().toString();
    meeting.replan(Map.of("date", day, "dateStatus", "CONFIRMED")).statusCode(200);
    search("flyttes" + w).body("items.date", contains(day));
    narrowed("flyttes" + w, "to", meeting.date().toString()).body("items", empty());
  }

  @Test
  void pages_neither_repeat_nor_lose_a_hit_whatever_goes_out_meanwhile() {
    String w = word();
    List<Api.Meeting> meetings = new ArrayList<>();
    for (int m = 0; m < 4; m++) {
      Api.Meeting meeting = Api.meeting();
      for (int i = 0; i < 3; i++) {
        meeting.add(
            i == 1
                ? item("Fast" + w)
                : Map.of("title", "Andet " + i, "parts", part("fast" + w + " i teksten")));
      }
      meeting.release().statusCode(201);
      meetings.add(meeting);
    }
    List<String> whole = search("fast" + w).extract().path("items.itemId");
    assertThat(whole).hasSize(12).doesNotHaveDuplicates();
    List<String> titled =
        search("fast" + w).extract().path("items.findAll { it.places == [] }.itemId");
    assertThat(whole.subList(0, 4)).isEqualTo(titled);

    List<String> paged = new ArrayList<>();
    @Nullable String after = null;
    int pages = 0;
    do {
      RequestSpecification request = anybody().queryParam("q", "fast" + w).queryParam("limit", 5);
      JsonPath page =
          (after == null ? request : request.queryParam("after", after)).get("/search").jsonPath();
      paged.addAll(page.getList("items.itemId"));
      after = page.getString("next");
      Api.Meeting again = meetings.get(pages++ % 4);
      again.add(item("Nyt punkt uden ordet"));
      again.release().statusCode(201);
      released(item("Fast" + w));
    } while (after != null);
    assertThat(paged).containsSubsequence(whole).doesNotHaveDuplicates();
    assertThat(paged).startsWith(whole.get(0)).contains(whole.toArray(String[]::new));
  }

  private static void place(String q, String kind, String label) {
    search(q)
        .body("items", hasSize(1))
        .body("items[0].places.kind", hasItem(kind))
        .body("items[0].places[0].label", equalTo(label))
        .body(
            "items[0].places[0].excerpt.findAll { it.hit }.text.join(' ').toLowerCase()",
            equalTo(q));
  }

  private static ValidatableResponse narrowed(@Nullable String q, String name, String value) {
    RequestSpecification request = anybody().queryParam(name, value);
    return (q == null ? request : request.queryParam("q", q)).get("/search").then().statusCode(200);
  }
}
