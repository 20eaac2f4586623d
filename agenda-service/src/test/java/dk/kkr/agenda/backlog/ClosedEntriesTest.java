package dk.kkr.agenda.backlog;

import static dk.kkr.agenda.Api.anybody;
import static dk.kkr.agenda.Api.item;
import static dk.kkr.agenda.Api.secretariat;
import static dk.kkr.agenda.backlog.Entries.DECISION;
import static dk.kkr.agenda.backlog.Entries.entryFrom;
import static dk.kkr.agenda.backlog.Entries.place;
import static dk.kkr.agenda.backlog.Entries.publishMinutes;
import static dk.kkr.agenda.backlog.Entries.raise;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dk.kkr.agenda.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What comes out of something closed is closed as well, on whatever way it comes. */
@QuarkusTest
class ClosedEntriesTest {

  @Test
  void a_follow_up_that_is_not_for_the_public_becomes_a_closed_item_that_can_be_opened() {
    Api.Meeting meeting = Api.meeting();
    UUID followUp = UUID.randomUUID();
    raise(
        DECISION.confidential(),
        followUp,
        1,
        "Ansættelse af NN",
        meeting.date(),
        null,
        UUID.randomUUID().toString());
    String entry = entryFrom(followUp);
    secretariat().get(entry).then().body("closed", equalTo(true));

    Api.Item item = placed(entry, meeting);
    secretariat()
        .get(item.path())
        .then()
        .body("closed", equalTo(true))
        .body("publicTitle", nullValue());
    meeting.release().statusCode(201);
    publicTitle(meeting, "Lukket punkt");

    item.show(false, null).statusCode(200);
    publicTitle(meeting, "Ansættelse af NN");
  }

  @Test
  void a_follow_up_for_everybody_becomes_an_open_item() {
    Api.Meeting meeting = Api.meeting();
    UUID followUp = UUID.randomUUID();
    raise(followUp, 1, "Cykelstier", meeting.date(), null);

    Api.Item item = placed(entryFrom(followUp), meeting);

    secretariat().get(item.path()).then().body("closed", equalTo(false));
  }

  @Test
  void minutes_that_are_not_for_the_public_await_approval_on_a_closed_item() {
    Api.Meeting held = Api.meeting();
    held.add(item("Et punkt"));
    held.release().statusCode(201);
    Api.Meeting next = Api.meeting();

    publishMinutes(DECISION.confidential(), held, 1, 1);

    Api.Item item = placed(entryFrom(UUID.fromString(held.id())), next);
    secretariat().get(item.path()).then().body("closed", equalTo(true));
  }

  @Test
  void an_item_that_is_closed_later_closes_what_waits_on_the_backlog_because_of_it() {
    Api.Meeting meeting = Api.meeting();
    Api.Item origin = meeting.add(item("Ansættelse af NN"));
    meeting.release().statusCode(201);
    UUID before = UUID.randomUUID();
    UUID after = UUID.randomUUID();
    raise(DECISION, before, 1, "Opfølgning", meeting.date(), null, origin.id());
    String entry = entryFrom(before);
    secretariat().get(entry).then().body("closed", equalTo(false));

    origin.show(true, "Personsag").statusCode(200);
    raise(DECISION, after, 1, "Opfølgning", meeting.date(), null, origin.id());

    secretariat().get(entry).then().body("closed", equalTo(true));
    secretariat().get(entryFrom(after)).then().body("closed", equalTo(true));
  }

  @Test
  void a_closed_item_of_a_cancelled_meeting_stays_closed_on_the_next() {
    Api.Meeting cancelled = Api.meeting();
    Map<String, Object> closed = new HashMap<>(item("Ansættelse af NN"));
    closed.put("closed", true);
    closed.put("publicTitle", "Personsag");
    Api.Item first = cancelled.add(closed);
    Api.Item second = cancelled.add(item("Endnu en ansættelse"));
    cancelled.cancel().statusCode(200);
    Api.Meeting next = Api.meeting();
    String entry = entryFrom(UUID.fromString(first.id()));
    secretariat().get(entry).then().body("closed", equalTo(true));

    second.show(true, null).statusCode(200);

    secretariat()
        .get(placed(entry, next).path())
        .then()
        .body("closed", equalTo(true))
        .body("publicTitle", equalTo("Personsag"));
    secretariat()
        .get(placed(entryFrom(UUID.fromString(second.id())), next).path())
        .then()
        .body("closed", equalTo(true));
  }

  @Test
  void an_item_that_was_closed_on_the_agenda_is_still_closed_when_it_goes_back() {
    Api.Meeting meeting = Api.meeting();
    String entry = Entries.addByHand("Et emne", meeting.date());
    placed(entry, meeting).show(true, null).statusCode(200);
    meeting.cancel().statusCode(200);

    secretariat().get(entry).then().body("state", equalTo("OPEN")).body("closed", equalTo(true));
  }

  @Test
  void an_entry_made_by_hand_can_be_closed_from_the_start() {
    Api.Meeting meeting = Api.meeting();
    Response made =
        secretariat()
            .body(
                Map.of(
                    "council",
                    Api.COUNCIL,
                    "title",
                    "Ansættelse af NN",
                    "dueOn",
                    meeting.date().toString(),
                    "closed",
                    true))
            .post("/backlog");
    made.then().statusCode(201).body("closed", equalTo(true));

    Api.Item item = placed("/backlog/" + made.path("id"), meeting);

    secretariat().get(item.path()).then().body("closed", equalTo(true));
  }

  private static Api.Item placed(String entry, Api.Meeting meeting) {
    ValidatableResponse placed = place(entry, meeting).statusCode(200);
    return new Api.Item(placed.extract().path("placedItemId"), List.of());
  }

  private static void publicTitle(Api.Meeting meeting, String title) {
    anybody()
        .get(meeting.path() + "/agenda")
        .then()
        .body("sections[1].items[0].title", equalTo(title));
  }
}
