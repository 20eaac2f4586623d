package dk.kkr.decision;

import static dk.kkr.decision.Api.secretariat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dk.kkr.platform.test.IncomingEvents;
import dk.kkr.platform.test.LostEvents;
import dk.kkr.platform.test.ServiceDatabase;
import dk.kkr.platform.test.ToldEvent;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is told a second time, by this service or to it, and what was told and is lost. */
@QuarkusTest
class ToldAgainTest {

  @Test
  void what_is_confirmed_published_or_to_come_back_is_told_again() {
    TestAgenda agenda = TestAgenda.usual().released();
    UUID conditional = agenda.pointId("1.1", "1");
    decideOnCondition(conditional);
    Api.decide(agenda.pointId("3.2", "1.1"), "NOTED");
    Api.record(agenda.pointId("3.2", "1.2"), "NOTED").statusCode(200);
    UUID coming = followUp(agenda);
    UUID settled = followUp(agenda);
    settle(settled);
    TestAgenda held = TestAgenda.usual().released();
    Api.decideAll(held);
    Api.publish(held).statusCode(201);

    secretariat()
        .body(Map.of("council", Api.COUNCIL))
        .post("/republication")
        .then()
        .statusCode(200)
        .body("things.name", equalTo(List.of("decisions", "follow-ups", "minutes")));

    assertThat(told(conditional))
        .containsExactly(
            tuple("DecisionConfirmed", 1L),
            tuple("ConditionResolved", 2L),
            tuple("DecisionConfirmed", 3L),
            tuple("ConditionResolved", 4L));
    List<ToldEvent> events = ToldEvent.about(conditional);
    assertThat(events.get(2).text("force")).isEqualTo("IN_FORCE");
    assertThat(events.get(3).data()).isEqualTo(events.get(1).data());
    assertThat(told(agenda.pointId("3.2", "1"))).as("a lead that does not stand").isEmpty();
    assertThat(told(agenda.pointId("3.2", "1.2"))).as("only recorded").isEmpty();
    assertThat(told(held.pointId("3.2", "1"))).as("a lead that stands").hasSize(2);
    assertThat(told(coming))
        .containsExactly(tuple("FollowUpRaised", 1L), tuple("FollowUpRaised", 2L));
    assertThat(told(settled))
        .containsExactly(
            tuple("FollowUpRaised", 1L),
            tuple("FollowUpSettled", 2L),
            tuple("FollowUpSettled", 3L));
    assertThat(told(held.meetingId()))
        .containsExactly(tuple("MinutesPublished", 1L), tuple("MinutesPublished", 2L));
    List<ToldEvent> minutes = ToldEvent.about(held.meetingId());
    assertThat(minutes.get(1).data()).isEqualTo(minutes.get(0).data());
  }

  @Test
  void what_agenda_service_tells_again_changes_nothing() {
    TestAgenda agenda = TestAgenda.usual().released();
    Api.decide(agenda.pointId("1.1", "1"), "NOTED");
    TestAgenda cancelled = TestAgenda.usual().released();
    cancelled.cancel();
    Map<String, String> before = ServiceDatabase.everything();

    agenda.scheduledAgain(TestAgenda.DAY);
    agenda.releasedAgain();
    cancelled.scheduledAgain(TestAgenda.DAY);
    cancelled.releasedAgain();
    cancelled.cancel();

    assertThat(ServiceDatabase.everything()).isEqualTo(before);
  }

  @Test
  void a_meeting_that_is_told_again_on_another_day_is_moved_there() {
    TestAgenda agenda = TestAgenda.usual().released();
    LocalDate day = TestAgenda.DAY.plusDays(4);

    agenda.scheduledAgain(day);

    secretariat()
        .get("/decisions/" + agenda.pointId("1.1", "1"))
        .then()
        .body("meetingDate", equalTo(day.toString()));
  }

  @Test
  void a_decision_goes_on_above_what_was_told_and_is_lost_and_takes_in_what_came_of_that() {
    TestAgenda agenda = TestAgenda.usual().released();
    UUID point = agenda.pointId("1.1", "1");
    LostEvents.add("DecisionConfirmed", point, 4, Map.of("council", Api.COUNCIL));
    effect(point, 1, 4);
    secretariat().get("/decisions/" + point).then().body("effect", nullValue());

    Api.decide(point, "ADOPTED");
    // Who has acted on the lost confirmation does not act once more, but tells again what came of
    // it.
    effect(point, 2, 4);

    assertThat(told(point)).containsExactly(tuple("DecisionConfirmed", 5L));
    secretariat().get("/decisions/" + point).then().body("effect.state", equalTo("APPLIED"));
    Api.reopen(point).statusCode(200);
    assertThat(told(point))
        .containsExactly(tuple("DecisionConfirmed", 5L), tuple("DecisionWithdrawn", 6L));
  }

  @Test
  void a_version_of_minutes_that_was_told_and_is_lost_is_not_given_again() {
    TestAgenda agenda = TestAgenda.usual().released();
    Api.decideAll(agenda);
    Api.publish(agenda).statusCode(201);

    LostEvents.add(
        "MinutesPublished",
        agenda.meetingId(),
        3,
        Map.of("council", Api.COUNCIL, "minutesVersion", 3));
    // The same content once more: others may have another one.
    Api.publish(agenda).statusCode(201).body("minutesVersion", equalTo(4));
    Api.publish(agenda).statusCode(409);

    assertThat(told(agenda.meetingId()))
        .containsExactly(tuple("MinutesPublished", 1L), tuple("MinutesPublished", 4L));
  }

  private static List<org.assertj.core.groups.Tuple> told(UUID aggregate) {
    return ToldEvent.about(aggregate).stream()
        .map(event -> tuple(event.type(), event.revision()))
        .toList();
  }

  private static void decideOnCondition(UUID point) {
    Api.record(
            point,
            Map.of(
                "agendaVersion",
                1,
                "outcome",
                "ADOPTED",
                "conditions",
                List.of(
                    Map.of(
                        "subject",
                        "Politisk godkendelse",
                        "party",
                        Map.of("kind", "MUNICIPALITY", "code", "0223")))))
        .statusCode(200);
    Api.confirm(point).statusCode(200);
    String condition =
        secretariat().get("/decisions/" + point).jsonPath().getString("conditions[0].conditionId");
    secretariat()
        .body(Map.of("result", "GRANTED", "resolvedOn", "2022-04-25", "proof", "Protokol"))
        .post("/conditions/" + condition + "/resolution")
        .then()
        .statusCode(200);
  }

  private static UUID followUp(TestAgenda agenda) {
    return UUID.fromString(
        Api.followUp(agenda.item("2.1").id, null, Map.of())
            .statusCode(201)
            .extract()
            .path("followUpId"));
  }

  private static void settle(UUID followUp) {
    secretariat()
        .header("If-Match", Api.etag("/follow-ups/" + followUp))
        .body(Map.of("settledOn", "2022-04-01", "note", "Klaret"))
        .post("/follow-ups/" + followUp + "/settlement")
        .then()
        .statusCode(200);
  }

  private static void effect(UUID point, long revision, long decisionRevision) {
    IncomingEvents.from("appointment")
        .take(
            "EffectApplied",
            point,
            revision,
            """
            {"pointId":"%s","meetingId":"%s","council":"kkr-hovedstaden",
             "subject":{"type":"SLATE","id":"%s","revision":1},"decisionRevision":%d,
             "summary":"3 udpegninger"}
            """
                .formatted(point, UUID.randomUUID(), UUID.randomUUID(), decisionRevision));
  }
}
