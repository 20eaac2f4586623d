package dk.kkr.agenda.decisions;

import static dk.kkr.agenda.Api.anybody;
import static dk.kkr.agenda.Api.item;
import static dk.kkr.agenda.Api.secretariat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.kkr.agenda.Api;
import dk.kkr.platform.test.IncomingEvents;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ResultsTest {

  private static final IncomingEvents DECISION = IncomingEvents.from("decision");

  private static final String RESULT = "sections[1].items[0].points[0].result";

  @Test
  void a_confirmed_result_stands_on_the_point_until_it_is_withdrawn() {
    Api.Meeting meeting = Api.meeting();
    Api.Item item = meeting.add(item("Cykelstier"));
    meeting.release().statusCode(201);
    UUID point = UUID.fromString(item.points().getFirst());
    String before = anybody().get(meeting.path() + "/agenda").header("ETag");

    confirm(meeting, item, point, 1, "ADOPTED");

    agenda(meeting)
        .header("ETag", not(equalTo(before)))
        .body(RESULT + ".state", equalTo("CONFIRMED"))
        .body(RESULT + ".outcome", equalTo("ADOPTED"))
        .body(RESULT + ".force", equalTo("CONDITIONAL"))
        .body(RESULT + ".conditions[0].party.name", equalTo("Hørsholm"))
        .body("sections[1].items[0].progress.confirmed", equalTo(1));

    withdraw(meeting, item, point, 2);

    agenda(meeting)
        .body(RESULT + ".state", equalTo("WITHDRAWN"))
        .body(RESULT + ".outcome", nullValue())
        .body(RESULT + ".withdrawnOn", equalTo("2050-02-01"))
        .body(RESULT + ".withdrawalReason", nullValue())
        .body("sections[1].items[0].progress.confirmed", equalTo(0));
    secretariat()
        .get(item.path())
        .then()
        .body("points[0].result.withdrawalReason", equalTo("Forkert udfald"));

    confirm(meeting, item, point, 3, "REJECTED");
    agenda(meeting).body(RESULT + ".outcome", equalTo("REJECTED"));
  }

  @Test
  void an_answered_condition_shows_with_its_day() {
    Api.Meeting meeting = Api.meeting();
    Api.Item item = meeting.add(item("Cykelstier"));
    meeting.release().statusCode(201);
    UUID point = UUID.fromString(item.points().getFirst());
    confirm(meeting, item, point, 1, "ADOPTED");

    DECISION.take(
        "ConditionResolved",
        point,
        2,
        """
        {"pointId":"%s","itemId":"%s","meetingId":"%s","council":"kkr-hovedstaden",
         "conditionId":"1d3e5f70-2a4b-4c6d-8e9f-0a1b2c3d4401","subject":"Politisk godkendelse",
         "party":{"kind":"MUNICIPALITY","code":"0223","name":"Hørsholm"},"result":"GRANTED",
         "resolvedOn":"2050-03-01","values":{},"force":"IN_FORCE"}
        """
            .formatted(point, item.id(), meeting.id()));

    agenda(meeting)
        .body(RESULT + ".force", equalTo("IN_FORCE"))
        .body(RESULT + ".conditions[0].state", equalTo("GRANTED"))
        .body(RESULT + ".conditions[0].resolvedOn", equalTo("2050-03-01"));
  }

  @Test
  void each_of_many_answers_shows_also_while_nothing_follows_from_it() {
    Api.Meeting meeting = Api.meeting();
    Api.Item item = meeting.add(item("Cykelstier"));
    meeting.release().statusCode(201);
    UUID point = UUID.fromString(item.points().getFirst());
    List<UUID> conditions = Stream.generate(UUID::randomUUID).limit(3).toList();
    DECISION.take(
        "DecisionConfirmed",
        point,
        1,
        """
        {"pointId":"%s","itemId":"%s","meetingId":"%s","council":"kkr-hovedstaden",
         "agendaVersion":1,"derived":false,"outcome":"ADOPTED","decidedText":null,
         "mode":"CONSENSUS","decidedOn":"2050-02-01","force":"CONDITIONAL","subject":null,
         "conditions":[%s]}
        """
            .formatted(
                point,
                item.id(),
                meeting.id(),
                conditions.stream().map(ResultsTest::open).collect(Collectors.joining(","))));

    for (int i = 0; i < 3; i++) {
      DECISION.take(
          "ConditionResolved",
          point,
          2 + i,
          """
          {"pointId":"%s","itemId":"%s","meetingId":"%s","council":"kkr-hovedstaden",
           "conditionId":"%s","subject":"Politisk godkendelse",
           "party":{"kind":"MUNICIPALITY","code":"0223","name":"Hørsholm"},"result":"GRANTED",
           "resolvedOn":"2050-03-01","values":{},"force":"%s"}
          """
              .formatted(
                  point,
                  item.id(),
                  meeting.id(),
                  conditions.get(i),
                  i == 2 ? "IN_FORCE" : "CONDITIONAL"));
      List<String> states = new ArrayList<>(Collections.nCopies(3, "OPEN"));
      Collections.fill(states.subList(0, i + 1), "GRANTED");
      agenda(meeting).body(RESULT + ".conditions.state", equalTo(states));
    }
  }

  private static String open(UUID condition) {
    return """
        {"conditionId":"%s","subject":"Politisk godkendelse",
         "party":{"kind":"MUNICIPALITY","code":"0223","name":"Hørsholm"},"state":"OPEN"}
        """
        .formatted(condition);
  }

  @Test
  void an_older_event_that_comes_late_changes_nothing() {
    Api.Meeting meeting = Api.meeting();
    Api.Item item = meeting.add(item("Cykelstier"));
    meeting.release().statusCode(201);
    UUID point = UUID.fromString(item.points().getFirst());

    confirm(meeting, item, point, 3, "ADOPTED");
    withdraw(meeting, item, point, 2);

    agenda(meeting).body(RESULT + ".outcome", equalTo("ADOPTED"));
  }

  @Test
  void a_meeting_whose_decisions_stand_is_neither_called_off_nor_moved() {
    Api.Meeting meeting = Api.meeting();
    Api.Item item = meeting.add(item("Cykelstier"));
    meeting.release().statusCode(201);
    UUID point = UUID.fromString(item.points().getFirst());
    confirm(meeting, item, point, 1, "ADOPTED");

    meeting
        .cancel()
        .statusCode(409)
        .body("type", equalTo("/problems/decisions-stand"))
        .body("decisions", equalTo(1));
    meeting
        .replan(Map.of("date", meeting.date().plusDays(1).toString()))
        .statusCode(409)
        .body("type", equalTo("/problems/decisions-stand"));
    meeting.replan(Map.of("date", meeting.date().toString(), "place", "Mødesal 2")).statusCode(200);

    withdraw(meeting, item, point, 2);
    meeting.replan(Map.of("date", meeting.date().plusDays(1).toString())).statusCode(200);
    meeting.cancel().statusCode(200);
  }

  private static ValidatableResponse agenda(Api.Meeting meeting) {
    return anybody().get(meeting.path() + "/agenda").then().statusCode(200);
  }

  private static void confirm(
      Api.Meeting meeting, Api.Item item, UUID point, long revision, String outcome) {
    DECISION.take(
        "DecisionConfirmed",
        point,
        revision,
        """
        {"pointId":"%s","itemId":"%s","meetingId":"%s","council":"kkr-hovedstaden",
         "agendaVersion":1,"derived":false,"outcome":"%s","decidedText":null,"mode":"CONSENSUS",
         "decidedOn":"2050-01-31","force":"CONDITIONAL","subject":null,
         "conditions":[{"conditionId":"1d3e5f70-2a4b-4c6d-8e9f-0a1b2c3d4401",
           "subject":"Politisk godkendelse","state":"OPEN",
           "party":{"kind":"MUNICIPALITY","code":"0223","name":"Hørsholm"}}],
         "somethingNew":"that this service does not know"}
        """
            .formatted(point, item.id(), meeting.id(), outcome));
  }

  private static void withdraw(Api.Meeting meeting, Api.Item item, UUID point, long revision) {
    DECISION.take(
        "DecisionWithdrawn",
        point,
        revision,
        """
        {"pointId":"%s","itemId":"%s","meetingId":"%s","council":"kkr-hovedstaden",
         "withdrawnOn":"2050-02-01","reason":"Forkert udfald"}
        """
            .formatted(point, item.id(), meeting.id()));
  }
}
