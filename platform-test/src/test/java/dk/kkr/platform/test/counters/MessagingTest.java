package dk.kkr.platform.test.counters;

import static dk.kkr.platform.test.counters.CounterClient.add;
import static dk.kkr.platform.test.counters.CounterClient.get;
import static dk.kkr.platform.test.counters.CounterClient.heard;
import static dk.kkr.platform.test.counters.CounterClient.member;
import static dk.kkr.platform.test.counters.CounterClient.secretariat;
import static dk.kkr.platform.test.counters.CounterClient.untilHeard;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.platform.messaging.Until;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;

/** From a command over the outbox, the broker and the inbox to its effect, in a running service. */
@QuarkusTest
class MessagingTest {

  private final UUID counter = UUID.randomUUID();

  @Inject CounterListener listener;

  @Test
  void commands_take_effect_at_the_listener_once_and_in_order() throws Exception {
    for (String label : List.of("a", "b", "c", "d")) {
      add(counter, label);
    }

    untilHeard(counter, "abcd");
  }

  @Test
  void an_optimistic_lock_lost_at_the_commit_is_tried_until_it_is_won() throws Exception {
    add(counter, "a");
    add(counter, "race");

    untilHeard(counter, "arace");
    assertThat(get("/dead-letters?limit=200").getList("items.key")).doesNotContain(counter);
  }

  @Test
  void a_change_that_is_too_large_to_be_told_is_refused_and_not_stored() {
    secretariat()
        .contentType("application/json")
        .body(Map.of("amount", 1, "label", "x".repeat(1_000_000), "confidential", false))
        .post("/counters/" + counter)
        .then()
        .statusCode(422)
        .body("type", Matchers.equalTo("/problems/event-too-large"))
        .body("limit", Matchers.equalTo(1_000_000));

    assertThat(get("/audit?subject=" + counter).getList("items")).isEmpty();
  }

  @Test
  void the_trail_of_a_request_leads_to_what_its_event_did() throws Exception {
    add(counter, "a");
    untilHeard(counter, "a");

    JsonPath command = get("/audit?subject=" + counter);
    JsonPath effect = get("/audit?subject=" + CounterListener.trail(counter));

    assertThat(command.getString("items[0].who")).startsWith("demo-");
    assertThat(command.getString("items[0].action")).isEqualTo("counter.add");
    assertThat(command.getInt("items[0].after.total")).isEqualTo(1);
    assertThat(effect.getString("items[0].who")).startsWith("event:dk.kkr.notes.CounterAdded:");
    assertThat(effect.getString("items[0].traceId"))
        .isEqualTo(command.getString("items[0].traceId"));
    assertThat(effect.getString("items[0].requestId"))
        .isEqualTo(command.getString("items[0].requestId"));
  }

  @Test
  void a_failed_command_leaves_neither_event_nor_trail() {
    secretariat()
        .contentType("application/json")
        .body(Map.of("amount", 13, "label", "unlucky", "confidential", false))
        .post("/counters/" + counter)
        .then()
        .statusCode(422);

    assertThat(get("/audit?subject=" + counter).getList("items")).isEmpty();
  }

  @Test
  void the_feed_numbers_events_without_gaps_and_hides_data_below_the_secretariat()
      throws Exception {
    add(counter, 1, "open", false);
    add(counter, 2, "closed", true);
    untilHeard(counter, "openclosed");

    JsonPath all = get("/events?limit=200");
    int last = Integer.parseInt(all.getString("next"));
    String own = "items.findAll { it.subject == '" + counter + "' }";
    List<Integer> numbers = all.getList("items.feednumber");
    assertThat(numbers.getLast()).isEqualTo(last);
    assertThat(last - numbers.getFirst()).isEqualTo(numbers.size() - 1);
    assertThat(all.getList(own + ".data.label")).containsExactly("open", "closed");

    JsonPath seen = member().get("/events?limit=200").jsonPath();
    assertThat(seen.<Map<String, Object>>getList(own).get(0))
        .containsOnlyKeys(
            "specversion",
            "id",
            "type",
            "source",
            "subject",
            "time",
            "revision",
            "confidential",
            "feednumber");
    assertThat(seen.<Map<String, Object>>getList(own).get(1))
        .containsOnlyKeys("specversion", "id", "type", "subject", "time", "feednumber");
    given().get("/events").then().statusCode(401);
  }

  @Test
  void the_feed_is_followed_from_where_it_ended() throws Exception {
    add(counter, "a");
    untilHeard(counter, "a");
    String end = get("/events?limit=200").getString("next");

    assertThat(get("/events?after=" + end).getList("items")).isEmpty();
    assertThat(get("/events?after=" + end).getString("next")).isEqualTo(end);
    add(counter, "b");
    untilHeard(counter, "ab");
    assertThat(get("/events?limit=1&after=" + end).getString("items[0].data.label")).isEqualTo("b");
    secretariat().get("/events?after=-1").then().statusCode(400);
    secretariat().get("/events?limit=0").then().statusCode(400);
    secretariat().get("/events?after=x").then().statusCode(400);
  }

  @Test
  void a_poison_event_waits_with_its_key_until_it_is_replayed() throws Exception {
    UUID other = UUID.randomUUID();
    add(counter, "1");
    add(counter, "poison");
    add(counter, "3");
    add(other, "x");
    untilHeard(other, "x");
    String own = "items.findAll { it.key == '" + counter + "' }";
    Until.holds(
        "the third event waits", () -> get("/dead-letters?limit=200").getList(own).size() == 2);
    List<String> letters = get("/dead-letters?limit=200").getList(own + ".id");
    assertThat(get("/dead-letters/" + letters.getFirst()).getString("state")).isEqualTo("FAILED");
    assertThat(heard(counter)).isEqualTo("1");

    secretariat().post("/dead-letters/" + letters.get(1) + "/replay").then().statusCode(409);
    member().post("/dead-letters/" + letters.getFirst() + "/replay").then().statusCode(403);
    listener.heal();
    JsonPath replayed =
        secretariat().post("/dead-letters/" + letters.getFirst() + "/replay").jsonPath();

    assertThat(replayed.getInt("handled")).isEqualTo(2);
    assertThat(replayed.getString("failed")).isNull();
    assertThat(heard(counter)).isEqualTo("1poison3");
    assertThat(get("/dead-letters?limit=200").getList(own)).isEmpty();
    assertThat(get("/audit?subject=" + letters.getFirst()).getString("items[0].action"))
        .isEqualTo("dead-letter.replay");
    add(counter, "4");
    untilHeard(counter, "1poison34");
    secretariat().post("/dead-letters/" + letters.getFirst() + "/replay").then().statusCode(409);
  }

  @Test
  void an_event_that_never_applies_is_dismissed_with_a_reason() throws Exception {
    add(counter, "never");
    add(counter, "after");
    String own = "items.findAll { it.key == '" + counter + "' }";
    Until.holds(
        "the second event waits", () -> get("/dead-letters?limit=200").getList(own).size() == 2);
    String letter = get("/dead-letters?limit=200").getString(own + "[0].id");

    secretariat()
        .contentType("application/json")
        .body("{\"reason\":\" \"}")
        .post("/dead-letters/" + letter + "/dismissal")
        .then()
        .statusCode(422);
    secretariat()
        .contentType("application/json")
        .body("{\"reason\":\"sent by mistake\"}")
        .post("/dead-letters/" + letter + "/dismissal")
        .then()
        .statusCode(200);

    assertThat(heard(counter)).isEqualTo("after");
    assertThat(get("/audit?subject=" + letter).getString("items[0].after.note"))
        .isEqualTo("sent by mistake");
    secretariat().get("/dead-letters/" + UUID.randomUUID()).then().statusCode(404);
  }
}
