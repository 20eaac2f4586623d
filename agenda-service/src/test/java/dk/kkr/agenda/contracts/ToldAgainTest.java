package dk.kkr.agenda.contracts;

import static dk.kkr.agenda.Api.item;
import static dk.kkr.agenda.Api.secretariat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.equalTo;

import dk.kkr.agenda.Api;
import dk.kkr.platform.test.IncomingEvents;
import dk.kkr.platform.test.LostEvents;
import dk.kkr.platform.test.ServiceDatabase;
import dk.kkr.platform.test.ToldEvent;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is told a second time, by this service or to it, and what was told and is lost. */
@QuarkusTest
class ToldAgainTest {

  private static final IncomingEvents DECISION = IncomingEvents.from("decision");
  private static final String CONDITION = "1d3e5f70-2a4b-4c6d-8e9f-0a1b2c3d4401";

  @Test
  void a_meeting_is_told_again_with_its_newest_agenda_as_it_is_to_be_read_today() {
    Api.Meeting meeting = Api.meeting();
    Api.Item item = meeting.add(item("Cykelstier"));
    meeting.release().statusCode(201);
    meeting.add(item("Letbane"));
    meeting.release().statusCode(201);
    item.show(true, "Personsag").statusCode(200);
    meeting.cancel().statusCode(200);
    Api.Meeting draft = Api.meeting();

    secretariat()
        .body(Map.of("council", Api.COUNCIL))
        .post("/republication")
        .then()
        .statusCode(200)
        .body("things.name", equalTo(List.of("meetings")));

    List<ToldEvent> told = ToldEvent.about(UUID.fromString(meeting.id()));
    List<ToldEvent> again = told.subList(told.size() - 3, told.size());
    assertThat(again)
        .extracting(ToldEvent::type, ToldEvent::revision, ToldEvent::confidential)
        .containsExactly(
            tuple("MeetingScheduled", 6L, false),
            tuple("AgendaReleased", 7L, true),
            tuple("MeetingCancelled", 8L, false));
    assertThat(again.get(1).text("agendaVersion")).isEqualTo("2");
    assertThat(again.get(1).data().at("/sections/1/items/0/closed").asBoolean()).isTrue();
    assertThat(again.get(1).data().at("/sections/1/items/0/publicTitle").asText())
        .isEqualTo("Personsag");
    assertThat(again.get(2).text("reason")).isEqualTo("Sygdom");
    assertThat(ToldEvent.about(UUID.fromString(draft.id())))
        .extracting(ToldEvent::type)
        .containsExactly("MeetingScheduled", "MeetingScheduled");
  }

  @Test
  void what_decision_service_tells_again_changes_nothing() {
    Api.Meeting meeting = Api.meeting();
    Api.Item item = meeting.add(item("Cykelstier"));
    meeting.release().statusCode(201);
    UUID point = UUID.fromString(item.points().getFirst());
    UUID open = UUID.randomUUID();
    UUID settled = UUID.randomUUID();
    confirm(meeting, item, point, 1, "OPEN", "CONDITIONAL");
    resolve(meeting, item, point, 2);
    raise(meeting, item, open, 1);
    raise(meeting, item, settled, 1);
    settle(settled, 2);
    publish(meeting, 1);
    Map<String, String> before = ServiceDatabase.everything();

    confirm(meeting, item, point, 3, "GRANTED", "IN_FORCE");
    resolve(meeting, item, point, 4);
    raise(meeting, item, open, 2);
    settle(settled, 3);
    publish(meeting, 2);

    assertThat(ServiceDatabase.everything()).isEqualTo(before);
    meeting.approveMinutes(3);
    Map<String, String> approved = ServiceDatabase.everything();
    meeting.approveMinutes(4);
    assertThat(ServiceDatabase.everything()).isEqualTo(approved);
  }

  @Test
  void a_version_that_others_were_told_of_and_that_is_lost_is_not_given_again() {
    Api.Meeting meeting = Api.meeting();
    meeting.add(item("Cykelstier"));
    meeting.release().statusCode(201);

    LostEvents.add(
        "AgendaReleased",
        UUID.fromString(meeting.id()),
        9,
        Map.of("council", Api.COUNCIL, "agendaVersion", 4));
    // The same content once more: others may have another one.
    meeting.release().statusCode(201).body("number", equalTo(5));
    meeting.release().statusCode(409).body("type", equalTo("/problems/nothing-to-release"));

    assertThat(ToldEvent.about(UUID.fromString(meeting.id())))
        .extracting(ToldEvent::type, ToldEvent::revision)
        .containsExactly(
            tuple("MeetingScheduled", 1L),
            tuple("AgendaReleased", 2L),
            tuple("AgendaReleased", 10L));
    Api.anybody().get(meeting.path() + "/agenda").then().statusCode(200);
    Api.anybody().get(meeting.path() + "/agenda?version=1").then().statusCode(200);
    Api.anybody().get(meeting.path() + "/agenda?version=4").then().statusCode(404);
    meeting.add(item("Letbane"));
    meeting.release().statusCode(201).body("number", equalTo(6));
  }

  @Test
  void an_entry_that_an_event_brings_has_the_same_id_whenever_it_comes() {
    Api.Meeting meeting = Api.meeting();
    Api.Item item = meeting.add(item("Cykelstier"));
    UUID followUp = UUID.randomUUID();

    raise(meeting, item, followUp, 1);

    UUID expected =
        UUID.nameUUIDFromBytes(
            ("backlog entry from FOLLOW_UP " + followUp)
                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
    assertThat(
            ServiceDatabase.count("backlog_item", "id = ? AND origin_id = ?", expected, followUp))
        .isOne();
  }

  private static void confirm(
      Api.Meeting meeting, Api.Item item, UUID point, long revision, String state, String force) {
    DECISION.take(
        "DecisionConfirmed",
        point,
        revision,
        """
        {"pointId":"%s","itemId":"%s","meetingId":"%s","council":"kkr-hovedstaden",
         "agendaVersion":1,"derived":false,"outcome":"ADOPTED","decidedText":null,
         "mode":"CONSENSUS","decidedOn":"2050-01-31","force":"%s","subject":null,
         "conditions":[{"conditionId":"%s","subject":"Politisk godkendelse","state":"%s",
           "party":{"kind":"MUNICIPALITY","code":"0223","name":"Hørsholm"}}]}
        """
            .formatted(point, item.id(), meeting.id(), force, CONDITION, state));
  }

  private static void resolve(Api.Meeting meeting, Api.Item item, UUID point, long revision) {
    DECISION.take(
        "ConditionResolved",
        point,
        revision,
        """
        {"pointId":"%s","itemId":"%s","meetingId":"%s","council":"kkr-hovedstaden",
         "conditionId":"%s","subject":"Politisk godkendelse",
         "party":{"kind":"MUNICIPALITY","code":"0223","name":"Hørsholm"},"result":"GRANTED",
         "resolvedOn":"2050-03-01","values":{},"force":"IN_FORCE"}
        """
            .formatted(point, item.id(), meeting.id(), CONDITION));
  }

  private static void raise(Api.Meeting meeting, Api.Item item, UUID followUp, long revision) {
    DECISION.take(
        "FollowUpRaised",
        followUp,
        revision,
        """
        {"followUpId":"%s","council":"kkr-hovedstaden","title":"Status","text":"Kort",
         "returnOn":null,"returnMeetingId":null,
         "origin":{"meetingId":"%s","meetingDate":"%s","itemId":"%s","itemNumber":"3.1",
           "pointId":null}}
        """
            .formatted(followUp, meeting.id(), meeting.date(), item.id()));
  }

  private static void settle(UUID followUp, long revision) {
    DECISION.take(
        "FollowUpSettled",
        followUp,
        revision,
        """
        {"followUpId":"%s","council":"kkr-hovedstaden","settledOn":"2050-03-01","note":"Klaret"}
        """
            .formatted(followUp));
  }

  private static void publish(Api.Meeting meeting, long revision) {
    DECISION.take(
        "MinutesPublished",
        UUID.fromString(meeting.id()),
        revision,
        """
        {"meetingId":"%s","council":"kkr-hovedstaden","date":"%s","minutesVersion":1,
         "publishedAt":"2050-01-02T08:00:00Z","hash":"%s"}
        """
            .formatted(meeting.id(), meeting.date(), "0".repeat(64)));
  }
}
