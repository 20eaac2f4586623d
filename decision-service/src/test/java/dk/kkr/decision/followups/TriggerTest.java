package dk.kkr.decision.followups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kkr.decision.Api;
import dk.kkr.decision.TestAgenda;
import dk.kkr.platform.json.EventJson;
import dk.kkr.platform.test.EventContracts;
import dk.kkr.platform.test.IncomingEvents;
import dk.kkr.platform.test.ServiceDatabase;
import dk.kkr.platform.test.ToldEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Follow-ups that wait for a changed landstal; their meeting is that of 11 March 2022. */
@QuarkusTest
class TriggerTest {

  private static final IncomingEvents QUOTA = IncomingEvents.from("quota");
  private static int year = 2100;

  @Test
  void it_waits_until_the_landstal_of_its_year_is_changed_and_is_raised_once() {
    TestAgenda agenda = TestAgenda.usual().released();
    UUID point = agenda.pointId("3.1", "1");
    int quotaYear = ++year;
    UUID followUp = id(raise(agenda, point, quotaYear).body("state", equalTo("PENDING")));
    Api.decide(point, "ADOPTED");
    assertState(followUp, "WAITING");
    assertThat(ToldEvent.about(followUp)).isEmpty();

    revised(UUID.randomUUID(), Api.COUNCIL, quotaYear + 50, "2022-05-01", 800);
    revised(UUID.randomUUID(), "kkr-sjaelland", quotaYear, "2022-05-01", 800);
    revised(UUID.randomUUID(), Api.COUNCIL, quotaYear, "2022-03-10", 800);
    assertState(followUp, "WAITING");

    UUID announcement = UUID.randomUUID();
    revised(announcement, Api.COUNCIL, quotaYear, "2022-05-02", 900);
    assertThat(ToldEvent.about(followUp))
        .singleElement()
        .satisfies(
            told -> {
              assertThat(told.type()).isEqualTo("FollowUpRaised");
              assertThat(told.text("text"))
                  .isEqualTo(
                      "Landstallet for %d er ændret fra 550 til 900 pr. 2. maj 2022."
                          .formatted(quotaYear));
            });
    Map<String, String> before = ServiceDatabase.everything();
    QUOTA.take("LandstalRevised", announcement, 2, event(announcement, quotaYear));
    assertThat(ServiceDatabase.everything()).as("told once more").isEqualTo(before);
  }

  @Test
  void reopened_and_confirmed_again_it_comes_back_as_what_it_waited_for_has_happened() {
    TestAgenda agenda = TestAgenda.usual().released();
    UUID point = agenda.pointId("3.1", "1");
    int quotaYear = ++year;
    UUID followUp = id(raise(agenda, point, quotaYear));
    Api.decide(point, "ADOPTED");
    Api.reopen(point).statusCode(200);
    assertState(followUp, "PENDING");
    revised(UUID.randomUUID(), Api.COUNCIL, quotaYear, "2022-05-01", 800);
    assertState(followUp, "PENDING");

    Api.confirm(point).statusCode(200);
    assertState(followUp, "OPEN");
    assertThat(ToldEvent.about(followUp)).hasSize(1);
  }

  @Test
  void what_happened_before_it_was_entered_counts_too_and_a_second_change_is_told_anew() {
    TestAgenda agenda = TestAgenda.usual().released();
    int quotaYear = ++year;
    revised(UUID.randomUUID(), Api.COUNCIL, quotaYear, "2022-03-11", 700);
    UUID followUp =
        id(
            raise(agenda, null, quotaYear)
                .body("state", equalTo("OPEN"))
                .body("fired.on", equalTo("2022-03-11")));

    revised(UUID.randomUUID(), Api.COUNCIL, quotaYear, "2022-06-01", 900);
    assertThat(ToldEvent.about(followUp)).hasSize(2);
    assertThat(ToldEvent.about(followUp).getLast().text("text")).contains("til 900");
  }

  @Test
  void the_trigger_is_changed_while_it_waits_and_taken_away_it_is_raised() {
    TestAgenda agenda = TestAgenda.usual().released();
    int quotaYear = ++year;
    UUID followUp = id(raise(agenda, null, quotaYear).body("state", equalTo("WAITING")));
    String path = "/follow-ups/" + followUp;

    change(path, Map.of("title", "Status", "trigger", trigger(++year)))
        .statusCode(200)
        .body("state", equalTo("WAITING"));
    revised(UUID.randomUUID(), Api.COUNCIL, quotaYear, "2022-05-01", 800);
    assertState(followUp, "WAITING");
    change(path, Map.of("title", "Status"))
        .statusCode(200)
        .body("state", equalTo("OPEN"))
        .body("trigger", nullValue());
    change(path, Map.of("title", "Status", "trigger", trigger(quotaYear)))
        .statusCode(422)
        .body("violations.pointer", contains("/trigger"));
    Api.followUp(agenda.item("2.1").id, null, Map.of("trigger", Map.of("kind", "LANDSTAL_CHANGED")))
        .statusCode(422)
        .body("violations.pointer", contains("/trigger/quotaYear"));
  }

  private static ValidatableResponse raise(TestAgenda agenda, @Nullable UUID point, int quotaYear) {
    return Api.followUp(
            agenda.item(point == null ? "2.1" : "3.1").id,
            point,
            Map.of("trigger", trigger(quotaYear)))
        .statusCode(201);
  }

  private static Map<String, Object> trigger(int quotaYear) {
    return Map.of("kind", "LANDSTAL_CHANGED", "quotaYear", quotaYear);
  }

  private static ValidatableResponse change(String path, Map<String, ?> body) {
    String etag = Api.secretariat().get(path).header("ETag");
    return Api.secretariat().header("If-Match", etag).body(body).put(path).then();
  }

  private static void assertState(UUID followUp, String state) {
    Api.secretariat().get("/follow-ups/" + followUp).then().body("state", equalTo(state));
  }

  private static UUID id(ValidatableResponse response) {
    return UUID.fromString(response.extract().path("followUpId"));
  }

  private static void revised(
      UUID announcement, String council, int quotaYear, String on, int landstal) {
    ObjectNode event = example(announcement, quotaYear);
    event.put("council", council).put("revisedOn", on).put("landstalAfter", landstal);
    QUOTA.take("LandstalRevised", announcement, 1, EventJson.write(event));
  }

  private static String event(UUID announcement, int quotaYear) {
    ObjectNode event = example(announcement, quotaYear);
    event.put("council", Api.COUNCIL).put("revisedOn", "2022-05-02").put("landstalAfter", 900);
    return EventJson.write(event);
  }

  private static ObjectNode example(UUID announcement, int quotaYear) {
    ObjectNode event =
        EventContracts.of("quota").example("LandstalRevised", ObjectNode.class).deepCopy();
    return event.put("announcementId", announcement.toString()).put("quotaYear", quotaYear);
  }
}
