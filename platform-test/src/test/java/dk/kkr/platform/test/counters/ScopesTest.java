package dk.kkr.platform.test.counters;

import static dk.kkr.platform.test.counters.CounterClient.secretariat;
import static dk.kkr.platform.test.counters.CounterClient.untilHeard;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.platform.messaging.Until;
import dk.kkr.platform.test.ProblemRules;
import dk.kkr.platform.test.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is not public is read within the scopes that the token names, and nowhere else. */
@QuarkusTest
class ScopesTest {

  private final UUID counter = UUID.randomUUID();

  @Test
  void the_trail_of_a_thing_is_shown_within_its_scope_only() {
    add(counter, "kkr-sjaelland");

    assertThat(trail(counter, TestTokens.secretariat("kkr-sjaelland"))).hasSize(1);
    assertThat(trail(counter, TestTokens.secretariat("kkr-syddanmark"))).isEmpty();
    assertThat(trail(counter, withoutCouncils())).isEmpty();
  }

  @Test
  void the_trail_of_a_thing_of_no_scope_is_shown_to_every_secretariat_of_some_scope() {
    add(counter, null);

    assertThat(trail(counter, TestTokens.secretariat("kkr-syddanmark"))).hasSize(1);
    assertThat(trail(counter, withoutCouncils())).isEmpty();
  }

  @Test
  void the_feed_has_the_data_of_an_event_within_its_scope_only() throws Exception {
    add(counter, "kkr-sjaelland");
    untilHeard(counter, "label");

    assertThat(told(counter, TestTokens.secretariat("kkr-sjaelland"))).containsKey("data");
    assertThat(told(counter, TestTokens.secretariat("kkr-syddanmark")))
        .doesNotContainKeys("data", "scope")
        .containsKeys("id", "feednumber");
    assertThat(told(counter, withoutCouncils())).doesNotContainKey("data");
  }

  @Test
  void the_feed_has_the_data_of_an_event_of_no_scope_for_every_secretariat_of_some_scope()
      throws Exception {
    add(counter, null);
    untilHeard(counter, "label");

    assertThat(told(counter, TestTokens.secretariat("kkr-syddanmark"))).containsKey("data");
    assertThat(told(counter, withoutCouncils())).doesNotContainKey("data");
  }

  @Test
  void dead_letters_are_for_secretariats_of_some_scope() throws Exception {
    CounterClient.add(counter, "never");
    String own = "items.findAll { it.key == '" + counter + "' }.id";
    Until.holds("the event is parked", () -> letters().jsonPath().getList(own).size() == 1);
    String letter = "/dead-letters/" + letters().jsonPath().getString(own + "[0]");

    refused(as(withoutCouncils()).get("/dead-letters"));
    refused(as(withoutCouncils()).get(letter));
    refused(as(withoutCouncils()).post(letter + "/replay"));
    refused(
        as(withoutCouncils())
            .contentType("application/json")
            .body("{\"reason\":\"not mine\"}")
            .post(letter + "/dismissal"));
    as(TestTokens.secretariat("kkr-syddanmark"))
        .contentType("application/json")
        .body("{\"reason\":\"sent by mistake\"}")
        .post(letter + "/dismissal")
        .then()
        .statusCode(200);
  }

  private static void add(UUID counter, @Nullable String scope) {
    Map<String, Object> body = new HashMap<>();
    body.put("amount", 1);
    body.put("label", "label");
    body.put("confidential", false);
    body.put("scope", scope);
    secretariat()
        .contentType("application/json")
        .body(body)
        .post("/counters/" + counter)
        .then()
        .statusCode(200);
  }

  private static List<Object> trail(UUID counter, String token) {
    return as(token).get("/audit?subject=" + counter).jsonPath().getList("items");
  }

  private static Map<String, Object> told(UUID counter, String token) {
    return as(token)
        .get("/events?limit=200")
        .jsonPath()
        .getMap("items.find { it.subject == '" + counter + "' }");
  }

  private static Response letters() {
    return secretariat().get("/dead-letters?limit=200");
  }

  private static void refused(Response answer) {
    ProblemRules.verify(answer, 403, "forbidden");
  }

  private static String withoutCouncils() {
    return TestTokens.with("councils", List.of());
  }

  private static RequestSpecification as(String token) {
    return given().auth().oauth2(token);
  }
}
