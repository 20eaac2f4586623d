package dk.kkr.decision.followups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import dk.kkr.decision.Api;
import dk.kkr.decision.TestAgenda;
import dk.kkr.platform.test.ServiceDatabase;
import dk.kkr.platform.test.ToldEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FollowUpsTest {

  @Test
  void a_follow_up_of_a_point_is_raised_when_the_decision_is_confirmed() {
    TestAgenda agenda = TestAgenda.usual().released();
    UUID point = agenda.pointId("3.1", "1");
    String offered =
        Api.secretariat().get("/decisions/" + point).path("suggestedReturnDates[0].date");

    ValidatableResponse raised =
        Api.followUp(agenda.item("3.1").id, point, Map.of("returnOn", offered))
            .statusCode(201)
            .body("state", equalTo("PENDING"))
            .body("origin.itemNumber", equalTo("3.1"));
    UUID followUp = id(raised);
    raised.header("Location", endsWith("/follow-ups/" + followUp));
    assertThat(ToldEvent.about(followUp)).isEmpty();
    Api.decide(point, "ADOPTED");

    assertThat(ToldEvent.about(followUp))
        .singleElement()
        .satisfies(
            told -> {
              assertThat(told.type()).isEqualTo("FollowUpRaised");
              assertThat(told.text("returnOn")).isEqualTo("2022-06-10");
              assertThat(told.data().at("/origin/pointId").asText()).isEqualTo(point.toString());
            });
    Api.secretariat().get("/follow-ups/" + followUp).then().body("state", equalTo("OPEN"));
    Api.secretariat()
        .get("/follow-ups?state=OPEN&meeting=" + agenda.meetingId())
        .then()
        .body("items.followUpId", contains(followUp.toString()));
  }

  @Test
  void one_without_a_point_is_raised_at_once_also_without_a_date() {
    TestAgenda agenda = TestAgenda.usual().released();

    UUID followUp =
        id(
            Api.followUp(agenda.item("2.1").id, null, Map.of())
                .statusCode(201)
                .body("state", equalTo("OPEN")));

    assertThat(ToldEvent.about(followUp))
        .singleElement()
        .satisfies(told -> assertThat(told.data().path("returnOn").isNull()).isTrue());
  }

  @Test
  void reopening_the_decision_takes_its_follow_up_back_until_it_is_confirmed_again() {
    TestAgenda agenda = TestAgenda.usual().released();
    UUID point = agenda.pointId("3.1", "1");
    UUID followUp =
        id(Api.followUp(agenda.item("3.1").id, point, Map.of("returnOn", "2022-06-10")));
    Api.decide(point, "ADOPTED");

    Api.reopen(point).statusCode(200);
    Api.confirm(point).statusCode(200);

    assertThat(ToldEvent.about(followUp))
        .extracting(ToldEvent::type, ToldEvent::revision)
        .containsExactly(
            tuple("FollowUpRaised", 1L), tuple("FollowUpSettled", 2L), tuple("FollowUpRaised", 3L));
  }

  @Test
  void one_that_names_a_meeting_follows_it_when_it_is_moved_and_survives_its_cancellation() {
    TestAgenda agenda = TestAgenda.usual().released();
    TestAgenda june = TestAgenda.usual(Api.COUNCIL, LocalDate.of(2022, 6, 10)).released();
    UUID followUp =
        id(
            Api.followUp(agenda.item("2.1").id, null, Map.of("returnMeetingId", june.meetingId()))
                .statusCode(201)
                .body("returnOn", equalTo("2022-06-10")));

    june.moveTo(LocalDate.of(2022, 6, 17));
    june.cancel();

    assertThat(ToldEvent.about(followUp))
        .extracting(
            told -> told.text("returnOn"), told -> told.data().path("returnMeetingId").isNull())
        .containsExactly(
            tuple("2022-06-10", false), tuple("2022-06-17", false), tuple("2022-06-17", true));
    Api.followUp(agenda.item("2.1").id, null, Map.of("returnMeetingId", june.meetingId()))
        .statusCode(422)
        .body("violations.pointer", contains("/returnMeetingId"));
  }

  @Test
  void a_change_is_told_anew_and_needs_the_current_tag() {
    TestAgenda agenda = TestAgenda.usual().released();
    UUID followUp = id(Api.followUp(agenda.item("2.1").id, null, Map.of()));
    String path = "/follow-ups/" + followUp;
    String seen = Api.etag(path);
    Map<String, String> change = Map.of("title", "Status for stier", "returnOn", "2022-09-02");

    Api.secretariat().body(change).put(path).then().statusCode(428);
    Api.secretariat().header("If-Match", seen).body(change).put(path).then().statusCode(200);
    Api.secretariat().header("If-Match", seen).body(change).put(path).then().statusCode(412);

    assertThat(ToldEvent.about(followUp))
        .extracting(told -> told.text("title"))
        .containsExactly("Status for cykelforbindelser", "Status for stier");
  }

  @Test
  void it_is_settled_once() {
    TestAgenda agenda = TestAgenda.usual().released();
    UUID followUp = id(Api.followUp(agenda.item("2.1").id, null, Map.of()));

    settle(followUp, "2199-01-01").statusCode(422);
    settle(followUp, "2022-06-10").statusCode(200).body("state", equalTo("SETTLED"));
    settle(followUp, "2022-06-10")
        .statusCode(409)
        .body("type", equalTo("/problems/already-settled"));

    assertThat(ToldEvent.about(followUp))
        .extracting(ToldEvent::type)
        .containsExactly("FollowUpRaised", "FollowUpSettled");
  }

  @Test
  void what_does_not_fit_is_refused_and_nothing_stored() {
    TestAgenda agenda = TestAgenda.usual().released();
    UUID item = agenda.item("2.1").id;
    Map<String, String> before = ServiceDatabase.everything();

    refused(Api.followUp(item, null, Map.of("returnOn", "2022-03-11")), "/returnOn");
    refused(
        Api.followUp(
            item, null, Map.of("returnOn", "2022-06-10", "returnMeetingId", UUID.randomUUID())),
        "/returnOn");
    refused(
        Api.followUp(item, null, Map.of("returnMeetingId", UUID.randomUUID())), "/returnMeetingId");
    refused(Api.followUp(UUID.randomUUID(), null, Map.of()), "/itemId");
    refused(Api.followUp(agenda.section("2").id, null, Map.of()), "/itemId");
    refused(Api.followUp(item, agenda.pointId("3.1", "1"), Map.of()), "/pointId");
    refused(Api.followUp(item, null, Map.of("title", " ")), "/title");

    assertThat(ServiceDatabase.everything()).isEqualTo(before);
  }

  @Test
  void it_does_not_come_back_before_the_meeting_it_comes_from_also_when_that_was_moved() {
    TestAgenda agenda = TestAgenda.usual().released();
    TestAgenda february = TestAgenda.usual(Api.COUNCIL, LocalDate.of(2022, 2, 4)).released();
    TestAgenda april = TestAgenda.usual(Api.COUNCIL, LocalDate.of(2022, 4, 1)).released();
    UUID item = agenda.item("2.1").id;
    refused(Api.followUp(item, null, Map.of("returnOn", "2022-03-10")), "/returnOn");
    refused(
        Api.followUp(item, null, Map.of("returnMeetingId", february.meetingId())),
        "/returnMeetingId");
    String path = "/follow-ups/" + id(Api.followUp(item, null, Map.of("returnOn", "2022-09-02")));

    agenda.moveTo(LocalDate.of(2022, 5, 6));

    Api.secretariat().get(path).then().body("origin.meetingDate", equalTo("2022-05-06"));
    refused(change(path, Map.of("title", "Status", "returnOn", "2022-04-01")), "/returnOn");
    refused(
        change(path, Map.of("title", "Status", "returnMeetingId", april.meetingId())),
        "/returnMeetingId");
    refused(
        Api.secretariat().body(Map.of("settledOn", "2022-05-05")).post(path + "/settlement").then(),
        "/settledOn");
  }

  private static ValidatableResponse change(String path, Map<String, ?> body) {
    return Api.secretariat().header("If-Match", Api.etag(path)).body(body).put(path).then();
  }

  @Test
  void the_same_idempotency_key_raises_one_follow_up() {
    TestAgenda agenda = TestAgenda.usual().released();
    Map<String, Object> body =
        Map.of("itemId", agenda.item("2.1").id, "title", "Status", "returnOn", "2022-06-10");
    String key = UUID.randomUUID().toString();

    UUID first =
        id(Api.secretariat().header("Idempotency-Key", key).body(body).post("/follow-ups").then());
    UUID again =
        id(Api.secretariat().header("Idempotency-Key", key).body(body).post("/follow-ups").then());

    assertThat(again).isEqualTo(first);
    assertThat(ServiceDatabase.count("follow_up", "meeting_id = ?", agenda.meetingId()))
        .isEqualTo(1);
  }

  @Test
  void the_return_can_be_left_to_the_next_meeting() {
    TestAgenda agenda = TestAgenda.usual().released();
    Api.followUp(agenda.item("2.1").id, null, Map.of("text", "Mere om sagen"))
        .statusCode(201)
        .body("returnOn", nullValue())
        .body("text", equalTo("Mere om sagen"));
    Api.secretariat()
        .get("/follow-ups?council=" + Api.COUNCIL + "&limit=200")
        .then()
        .body("items.origin.meetingId", hasItem(agenda.meetingId().toString()));
  }

  private static void refused(ValidatableResponse answer, String pointer) {
    answer.statusCode(422).body("violations.pointer", contains(pointer));
  }

  private static UUID id(ValidatableResponse answer) {
    return UUID.fromString(answer.extract().path("followUpId"));
  }

  private static ValidatableResponse settle(UUID followUp, String day) {
    return Api.secretariat()
        .body(Map.of("settledOn", day, "note", "Behandlet på mødet"))
        .post("/follow-ups/" + followUp + "/settlement")
        .then();
  }
}
