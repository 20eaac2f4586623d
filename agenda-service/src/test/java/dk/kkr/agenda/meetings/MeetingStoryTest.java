package dk.kkr.agenda.meetings;

import static dk.kkr.agenda.Api.anybody;
import static dk.kkr.agenda.Api.as;
import static dk.kkr.agenda.Api.item;
import static dk.kkr.agenda.Api.secretariat;
import static dk.kkr.agenda.Api.tag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dk.kkr.agenda.Api;
import dk.kkr.platform.test.ServiceDatabase;
import dk.kkr.platform.test.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MeetingStoryTest {

  @Test
  void a_council_has_one_meeting_a_day_until_it_is_cancelled() {
    Api.Meeting first = Api.meeting();
    Map<String, Object> sameDay = Map.of("council", Api.COUNCIL, "date", first.date().toString());
    Map<String, String> before = ServiceDatabase.everything();

    secretariat()
        .body(sameDay)
        .post("/meetings")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/meeting-exists"))
        .body("existing", equalTo(first.path()));
    assertThat(ServiceDatabase.everything()).isEqualTo(before);

    secretariat()
        .header("If-Match", tag(first.path()))
        .body(Map.of("reason", "Sygdom"))
        .post(first.path() + "/cancellation")
        .then()
        .statusCode(200);
    secretariat().body(sameDay).post("/meetings").then().statusCode(201);
    Api.meeting("kkr-sjaelland", first.date());
  }

  @Test
  void of_two_who_create_the_same_meeting_at_once_one_succeeds() {
    String day = Api.freeDay().toString();
    // Threads of its own: those of the common pool do not see the classes of the test.
    try (ExecutorService callers = Executors.newFixedThreadPool(4)) {
      List<Integer> answers =
          Stream.generate(() -> CompletableFuture.supplyAsync(() -> create(day), callers))
              .limit(4)
              .toList()
              .stream()
              .map(CompletableFuture::join)
              .sorted()
              .toList();

      assertThat(answers).containsExactly(201, 409, 409, 409);
    }
  }

  private static int create(String day) {
    return secretariat()
        .body(Map.of("council", Api.COUNCIL, "date", day))
        .post("/meetings")
        .statusCode();
  }

  @Test
  void a_meeting_is_not_moved_onto_another() {
    Api.Meeting one = Api.meeting();
    Api.Meeting two = Api.meeting();

    secretariat()
        .header("If-Match", tag(two.path()))
        .body(Map.of("date", one.date().toString()))
        .put(two.path())
        .then()
        .statusCode(409)
        .body("existing", equalTo(one.path()));
    anybody().get(two.path()).then().body("date", equalTo(two.date().toString()));
  }

  @Test
  void sections_are_added_moved_renamed_and_removed_when_empty() {
    Api.Meeting meeting = Api.meeting();
    meeting.add(item("Cykelstier"));
    String sections = meeting.path() + "/sections";

    Response added =
        secretariat()
            .header("If-Match", tag(meeting.path()))
            .body(Map.of("number", "1a", "title", "Siden sidst", "position", 2))
            .post(sections);
    added.then().statusCode(201).body("sections.number", equalTo(List.of("1", "1a", "2", "3")));
    secretariat()
        .header("If-Match", added.header("ETag"))
        .body(Map.of("number", "4", "title", "Siden sidst", "position", 4))
        .put(added.header("Location"))
        .then()
        .statusCode(200)
        .body("sections.number", equalTo(List.of("1", "2", "3", "4")));
    secretariat()
        .header("If-Match", tag(meeting.path()))
        .delete(sections + "/" + meeting.sections().get(1))
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/section-not-empty"));
    secretariat()
        .header("If-Match", tag(meeting.path()))
        .delete(sections + "/" + meeting.sections().get(0))
        .then()
        .statusCode(200)
        .body("sections.number", equalTo(List.of("2", "3", "4")));
  }

  @Test
  void a_long_list_is_read_page_by_page() {
    LocalDate first = LocalDate.of(2149, 1, 1);
    for (int i = 0; i < 5; i++) {
      Api.meeting("kkr-nordjylland", first.plusDays(i));
    }
    String all = "/meetings?council=kkr-nordjylland&from=2149-01-01&to=2149-01-05";

    Response one = anybody().queryParam("limit", 2).get(all);
    one.then()
        .body("items.date", equalTo(List.of("2149-01-01", "2149-01-02")))
        .header("Link", notNullValue());
    Response two =
        anybody().queryParam("limit", 2).queryParam("after", one.<String>path("next")).get(all);
    two.then().body("items.date", equalTo(List.of("2149-01-03", "2149-01-04")));
    anybody()
        .queryParam("limit", 2)
        .queryParam("after", two.<String>path("next"))
        .get(all)
        .then()
        .body("items", hasSize(1))
        .body("next", nullValue());
    anybody().queryParam("state", "RELEASED").get(all).then().body("items", hasSize(0));
    anybody()
        .queryParam("modified_since", "2150-01-01T00:00:00Z")
        .get(all)
        .then()
        .body("items", hasSize(0));
  }

  @Test
  void a_secretariat_writes_for_its_own_councils_only() {
    Map<String, Object> meeting = Map.of("council", Api.COUNCIL, "date", Api.freeDay().toString());

    as(TestTokens.secretariat("kkr-sjaelland"))
        .body(meeting)
        .post("/meetings")
        .then()
        .statusCode(403)
        .body("type", equalTo("/problems/forbidden"));
  }

  @Test
  void a_stub_of_a_meeting_elsewhere_has_no_agenda() {
    Response stub =
        secretariat()
            .body(Map.of("council", "k29", "date", Api.freeDay().toString(), "external", true))
            .post("/meetings");
    stub.then().statusCode(201);

    secretariat()
        .header("If-Match", stub.header("ETag"))
        .body(Map.of("number", "1", "title", "Sager"))
        .post(stub.header("Location") + "/sections")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/meeting-not-open"));
  }

  @Test
  void a_meeting_that_has_not_taken_place_yet_is_not_held() {
    Api.Meeting meeting = Api.meeting();
    meeting.add(item("Cykelstier"));
    meeting.release().statusCode(201);

    meeting
        .hold()
        .statusCode(409)
        .body("type", equalTo("/problems/meeting-not-open"))
        .body("detail", containsString("has not taken place yet"));

    meeting.replan(Map.of("date", "2009-05-12")).statusCode(200);
    meeting.hold().statusCode(200).body("state", equalTo("HELD"));
  }

  @Test
  void a_council_does_not_meet_before_it_existed() {
    Map<String, String> before = ServiceDatabase.everything();
    secretariat()
        .body(Map.of("council", Api.COUNCIL, "date", "1999-05-12"))
        .post("/meetings")
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/invalid-input"))
        .body("violations[0].pointer", equalTo("/date"))
        .body("detail", containsString("2007-01-01"));
    assertThat(ServiceDatabase.everything()).isEqualTo(before);

    Api.meeting()
        .replan(Map.of("date", "1999-05-12"))
        .statusCode(422)
        .body("violations[0].pointer", equalTo("/date"));
  }

  @Test
  void a_draft_with_items_is_not_made_a_stub() {
    Api.Meeting meeting = Api.meeting();
    meeting.add(item("Cykelstier"));

    meeting
        .replan(Map.of("date", meeting.date().toString(), "external", true))
        .statusCode(422)
        .body("violations[0].pointer", equalTo("/external"));
    Api.Meeting empty = Api.meeting();
    empty
        .replan(Map.of("date", empty.date().toString(), "external", true))
        .statusCode(200)
        .body("external", equalTo(true));
  }

  @Test
  void everybody_reads_the_title_of_a_draft_and_only_the_council_how_it_is_prepared() {
    Map<String, Object> plan = new HashMap<>();
    plan.put("council", Api.COUNCIL);
    plan.put("date", Api.freeDay().toString());
    plan.put("title", "Dialogmøde");
    plan.put("practical", "Parkering i gården");
    String path = secretariat().body(plan).post("/meetings").header("Location");

    anybody().get(path).then().body("title", equalTo("Dialogmøde")).body("practical", nullValue());
    as(TestTokens.member()).get(path).then().body("practical", equalTo("Parkering i gården"));
  }
}
