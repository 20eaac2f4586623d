package dk.kkr.agenda.standing;

import static dk.kkr.agenda.Api.anybody;
import static dk.kkr.agenda.Api.as;
import static dk.kkr.agenda.Api.item;
import static dk.kkr.agenda.Api.secretariat;
import static dk.kkr.reference.dates.DanishDates.format;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.kkr.agenda.Api;
import dk.kkr.platform.test.IncomingEvents;
import dk.kkr.platform.test.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Meetings of a council of their own: what came before and what comes next matters here. */
@QuarkusTest
class StandingStoryTest {

  private static final String COUNCIL = "kkr-syddanmark";

  @Test
  void a_meeting_gets_what_stands_on_every_agenda_with_its_own_days_and_only_once() {
    LocalDate first = LocalDate.of(2015, 2, 6);
    stub(first, "https://example.org/referat-2015.html");
    Api.Meeting meeting = Api.meeting(COUNCIL, first.plusDays(60));
    Api.meeting(COUNCIL, first.plusDays(120));

    place(meeting)
        .statusCode(200)
        .body(
            "placed.title",
            contains(
                "Godkendelse af dagsorden",
                "Godkendelse af referat af mødet den " + format(first),
                "Siden sidst",
                "Næste møde"));
    place(meeting).statusCode(200).body("placed", empty());

    draft(meeting)
        .body(
            "sections.title",
            contains("Godkendelse", "Fælles sager", "Siden sidst", "Næste møde", "Eventuelt"))
        .body("sections[0].items.number", contains("1.1", "1.2"))
        .body(
            "sections[0].items[0].points[0].text",
            equalTo("godkender dagsordenen for mødet den %s.".formatted(format(meeting.date()))))
        .body(
            "sections[0].items[1].parts[0].text",
            containsString("https://example.org/referat-2015.html"))
        .body("sections[0].items[1].points[0].subject", nullValue())
        .body(
            "sections[3].items[0].parts[0].text",
            equalTo("Næste møde er den %s.".formatted(format(first.plusDays(120)))));
  }

  @Test
  void known_minutes_are_what_their_approval_decides_on_and_the_backlog_is_not_doubled() {
    Api.Meeting before = Api.meeting(COUNCIL, LocalDate.of(2012, 3, 2));
    before.add(item("Cykelstier"));
    before.release().statusCode(201);
    Api.Meeting meeting = Api.meeting(COUNCIL, LocalDate.of(2012, 4, 2));
    publishMinutes(before);
    String entry = secretariat().get("/backlog?meeting=" + meeting.id()).path("items[0].id");

    place(meeting)
        .statusCode(200)
        .body(
            "placed.title",
            hasItem("Godkendelse af referat af mødet den " + format(before.date())));

    draft(meeting)
        .body("sections[0].items[1].points[0].subject.type", equalTo("MINUTES"))
        .body("sections[0].items[1].points[0].subject.id", equalTo(before.id()))
        .body("sections[0].items[1].points[0].subject.revision", equalTo(1));
    secretariat().get("/backlog/" + entry).then().body("state", equalTo("PLACED"));
    place(meeting).body("placed", empty());
  }

  @Test
  void the_first_meeting_of_a_council_approves_no_minutes() {
    Api.Meeting meeting = Api.meeting(COUNCIL, LocalDate.of(2008, 1, 11));

    place(meeting)
        .statusCode(200)
        .body("placed.title", not(hasItem(containsString("referat"))))
        .body("placed", hasSize(3));
  }

  @Test
  void a_council_has_templates_of_its_own() {
    String path = "/councils/kkr-nordjylland/standing-items";
    secretariat().get(path).then().statusCode(200).body("items.key", hasItem("eventuelt"));
    String old = Api.tag(path);
    Map<String, Object> own =
        Map.of(
            "key", "runde",
            "kind", "SINCE_LAST",
            "section", "Bordet rundt",
            "title", "Bordet rundt den {møde}");

    put(path, old, List.of(own, own)).statusCode(422);
    put(path, old, List.of(own)).statusCode(200).body("items.key", contains("runde"));
    put(path, old, List.of(own)).statusCode(412);

    Api.Meeting meeting = Api.meeting("kkr-nordjylland", LocalDate.of(2072, 5, 4));
    place(meeting).body("placed.title", contains("Bordet rundt den 4. maj 2072"));
    put(path, Api.tag(path), List.of()).statusCode(200).body("items", empty());
  }

  @Test
  void nothing_is_put_behind_the_section_in_which_a_meeting_ends() {
    String path = "/councils/kkr-midtjylland/standing-items";
    Map<String, Object> own =
        Map.of("key", "runde", "kind", "SINCE_LAST", "section", "Runden", "title", "Runden");
    put(path, Api.tag(path), List.of(own)).statusCode(200);

    Api.Meeting meeting = Api.meeting("kkr-midtjylland", LocalDate.of(2072, 6, 3));
    place(meeting).body("placed.number", contains("4.1"));
    draft(meeting)
        .body("sections.title", contains("Godkendelse", "Fælles sager", "Runden", "Eventuelt"));
  }

  @Test
  void two_who_place_them_at_once_place_them_once() throws InterruptedException {
    Api.Meeting meeting = Api.meeting(COUNCIL, LocalDate.of(2074, 5, 4));
    List<Integer> answers = Collections.synchronizedList(new ArrayList<>());
    List<Thread> both = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      both.add(Thread.ofPlatform().start(() -> answers.add(place(meeting).extract().statusCode())));
    }
    for (Thread one : both) {
      one.join();
    }
    assertThat(answers).containsOnly(200).hasSize(4);
    List<String> titles = draft(meeting).extract().path("sections.items.flatten().title");
    assertThat(titles).doesNotHaveDuplicates().hasSizeGreaterThan(2);
  }

  @Test
  void templates_and_agendas_are_for_the_secretariat_of_the_council() {
    Api.Meeting meeting = Api.meeting(COUNCIL, LocalDate.of(2073, 5, 4));
    String path = "/councils/%s/standing-items".formatted(COUNCIL);

    anybody().get(path).then().statusCode(401);
    as(TestTokens.chair()).get(path).then().statusCode(403);
    as(TestTokens.secretariat("k29")).get(path).then().statusCode(403);
    as(TestTokens.secretariat("k29"))
        .post(meeting.path() + "/standing-items")
        .then()
        .statusCode(403);
    secretariat().get("/councils/nobody/standing-items").then().statusCode(400);
    assertThat(draft(meeting).extract().<List<Object>>path("sections.items.flatten()")).isEmpty();
    meeting.cancel().statusCode(200);
    place(meeting).statusCode(409).body("type", equalTo("/problems/meeting-not-open"));
  }

  private static void stub(LocalDate day, String minutes) {
    secretariat()
        .body(
            Map.of(
                "council",
                COUNCIL,
                "date",
                day.toString(),
                "external",
                true,
                "minutesLink",
                minutes))
        .post("/meetings")
        .then()
        .statusCode(201);
  }

  private static void publishMinutes(Api.Meeting meeting) {
    IncomingEvents.from("decision")
        .take(
            "MinutesPublished",
            UUID.fromString(meeting.id()),
            1,
            """
            {"meetingId":"%s","council":"%s","date":"%s","minutesVersion":1,
             "publishedAt":"2026-01-05T10:00:00Z","hash":"%s"}
            """
                .formatted(meeting.id(), COUNCIL, meeting.date(), "0".repeat(64)));
  }

  private static ValidatableResponse put(String path, String tag, List<Map<String, Object>> items) {
    return secretariat().header("If-Match", tag).body(Map.of("items", items)).put(path).then();
  }

  private static ValidatableResponse place(Api.Meeting meeting) {
    return secretariat().post(meeting.path() + "/standing-items").then();
  }

  private static ValidatableResponse draft(Api.Meeting meeting) {
    return secretariat().get(meeting.path() + "/agenda?draft=true").then().statusCode(200);
  }
}
