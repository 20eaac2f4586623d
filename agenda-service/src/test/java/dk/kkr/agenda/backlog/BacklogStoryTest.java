package dk.kkr.agenda.backlog;

import static dk.kkr.agenda.Api.item;
import static dk.kkr.agenda.Api.secretariat;
import static dk.kkr.agenda.Api.tag;
import static dk.kkr.agenda.backlog.Entries.addByHand;
import static dk.kkr.agenda.backlog.Entries.entryFrom;
import static dk.kkr.agenda.backlog.Entries.place;
import static dk.kkr.agenda.backlog.Entries.publishMinutes;
import static dk.kkr.agenda.backlog.Entries.raise;
import static dk.kkr.agenda.backlog.Entries.waitsFor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dk.kkr.agenda.Api;
import dk.kkr.platform.test.IncomingEvents;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Each story has a council's calendar for itself by days later than those of all others. */
@QuarkusTest
class BacklogStoryTest {

  private static final IncomingEvents DECISION = IncomingEvents.from("decision");

  @Test
  void a_follow_up_waits_for_a_meeting_that_is_created_later_and_moves_with_the_calendar() {
    LocalDate due = Api.freeDay();
    UUID followUp = UUID.randomUUID();
    raise(followUp, 1, "Status for skabeloner", due, null);
    String entry = entryFrom(followUp);
    secretariat().get(entry).then().body("state", equalTo("OPEN")).body("meetingId", nullValue());

    Api.Meeting late = Api.meeting(Api.COUNCIL, due.plusDays(5));
    waitsFor(entry, late);
    Api.Meeting early = Api.meeting(Api.COUNCIL, due);
    waitsFor(entry, early);
    early.replan(Map.of("date", due.minusDays(1).toString())).statusCode(200);
    waitsFor(entry, late);
    late.cancel().statusCode(200);
    secretariat().get(entry).then().body("meetingId", nullValue());

    raise(followUp, 2, "Status for skabeloner", due, early.id());
    waitsFor(entry, early);
    settle(followUp);
    secretariat()
        .get(entry)
        .then()
        .body("state", equalTo("SETTLED"))
        .body("settledOn", equalTo("2050-01-01"))
        .body("meetingId", nullValue());
  }

  @Test
  void a_placed_entry_becomes_an_item_and_comes_back_when_the_item_is_removed() {
    Api.Meeting meeting = Api.meeting();
    String entry = addByHand("Et emne", meeting.date());

    place(entry, meeting).statusCode(200).body("state", equalTo("PLACED"));
    String item = secretariat().get(entry).path("placedItemId");
    secretariat()
        .get("/items/" + item)
        .then()
        .body("title", equalTo("Et emne"))
        .body("number", equalTo("2.1"))
        .body("parts[0].text", equalTo("Baggrunden"));
    place(entry, meeting).statusCode(409).body("type", equalTo("/problems/entry-not-open"));

    secretariat()
        .header("If-Match", tag("/items/" + item))
        .delete("/items/" + item)
        .then()
        .statusCode(204);
    secretariat()
        .get(entry)
        .then()
        .body("state", equalTo("OPEN"))
        .body("placedItemId", nullValue())
        .body("meetingId", equalTo(meeting.id()));
  }

  @Test
  void a_dismissed_entry_says_why() {
    String entry = addByHand("Et emne", Api.freeDay());

    secretariat()
        .header("If-Match", tag(entry))
        .body(Map.of("reason", "Løst administrativt"))
        .post(entry + "/dismissal")
        .then()
        .statusCode(200)
        .body("state", equalTo("DISMISSED"))
        .body("closingNote", equalTo("Løst administrativt"));
  }

  @Test
  void published_minutes_await_approval_at_the_next_meeting_and_approved_ones_close_theirs() {
    Api.Meeting held = Api.meeting();
    held.add(item("Et punkt"));
    held.release().statusCode(201);
    Api.Meeting next = Api.meeting(Api.COUNCIL, held.date().plusDays(3));

    publishMinutes(held, 1, 1);
    secretariat()
        .get(held.path())
        .then()
        .body("state", equalTo("HELD"))
        .body("minutesState", equalTo("PUBLISHED"));
    String entry = entryFrom(UUID.fromString(held.id()));
    waitsFor(entry, next);
    publishMinutes(held, 2, 2);
    secretariat()
        .get(entry)
        .then()
        .body("points", hasSize(1))
        .body("points[0].verbs", equalTo(List.of("APPROVE")))
        .body("points[0].subject.type", equalTo("MINUTES"))
        .body("points[0].subject.id", equalTo(held.id()))
        .body("points[0].subject.revision", equalTo(2));

    place(entry, next).statusCode(200);
    DECISION.take(
        "MinutesApproved",
        UUID.fromString(held.id()),
        3,
        """
        {"meetingId":"%s","council":"kkr-hovedstaden","date":"%s","minutesVersion":2,
         "approvedOn":"%s","approvedAtMeetingId":"%s","pointId":"%s"}
        """
            .formatted(held.id(), held.date(), next.date(), next.id(), UUID.randomUUID()));
    secretariat()
        .get(held.path())
        .then()
        .body("state", equalTo("CLOSED"))
        .body("minutesState", equalTo("APPROVED"))
        .body("minutesVersion", equalTo(2));
    secretariat().get(entry).then().body("state", equalTo("SETTLED"));
  }

  @Test
  void the_items_of_a_cancelled_meeting_wait_with_all_they_say_for_another() {
    Api.Meeting cancelled = Api.meeting();
    Api.Item item = cancelled.add(item("Cykelstier"));
    cancelled.cancel().statusCode(200);

    String entry = entryFrom(UUID.fromString(item.id()));
    secretariat()
        .get(entry)
        .then()
        .body("origin.type", equalTo("CANCELLED_MEETING"))
        .body("origin.itemNumber", equalTo("2.1"))
        .body("title", equalTo("Cykelstier"));

    Api.Meeting another = Api.meeting(Api.COUNCIL, cancelled.date());
    waitsFor(entry, another);
    place(entry, another).statusCode(200);
    String placed = secretariat().get(entry).path("placedItemId");
    Response copy = secretariat().get("/items/" + placed);
    copy.then()
        .body("caseWorker", equalTo("abcd"))
        .body("parts[0].text", equalTo("Noget er sket."))
        .body("points[0].text", equalTo("tager orienteringen til efterretning."));
    assertThat(copy.<String>path("points[0].id")).isNotEqualTo(item.points().getFirst());
  }

  private static void settle(UUID followUp) {
    DECISION.take(
        "FollowUpSettled",
        followUp,
        9,
        """
        {"followUpId":"%s","council":"kkr-hovedstaden","settledOn":"2050-01-01","note":"Behandlet"}
        """
            .formatted(followUp));
  }
}
