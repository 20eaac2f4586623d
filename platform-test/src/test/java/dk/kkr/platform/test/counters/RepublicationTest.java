package dk.kkr.platform.test.counters;

import static dk.kkr.platform.test.counters.CounterClient.get;
import static dk.kkr.platform.test.counters.CounterClient.member;
import static dk.kkr.platform.test.counters.CounterClient.secretariat;
import static dk.kkr.platform.test.counters.CounterClient.untilHeard;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dk.kkr.platform.messaging.Until;
import dk.kkr.platform.test.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A service tells again where its things stand. */
@QuarkusTest
class RepublicationTest {

  private final UUID counter = UUID.randomUUID();
  private final UUID elsewhere = UUID.randomUUID();

  @Test
  void everything_is_told_again_with_the_next_revision() throws Exception {
    add(counter, "a", "kkr-sjaelland");
    untilHeard(counter, "a");

    JsonPath told = republish().then().statusCode(200).extract().jsonPath();
    int again = republish().jsonPath().getInt("events[0].count");

    Until.holds("it is heard again, twice", () -> times(counter) == 3);
    assertThat(told.getString("things[0].name")).isEqualTo("counters");
    assertThat(told.getInt("things[0].count")).isPositive();
    assertThat(told.getString("events[0].name")).isEqualTo("dk.kkr.notes.CounterAdded");
    assertThat(told.getInt("events[0].count")).isEqualTo(again);
    assertThat(get("/counters/" + counter + "/echo").getInt("total")).isEqualTo(1);
    assertThat(get("/audit?subject=" + counter).getString("items[0].action"))
        .isEqualTo("republish");
  }

  @Test
  void it_is_limited_to_a_council_that_the_token_names() throws Exception {
    add(counter, "a", "kkr-sjaelland");
    add(elsewhere, "a", "kkr-syddanmark");

    republish(TestTokens.secretariat("kkr-sjaelland"), "kkr-sjaelland", 200);
    add(elsewhere, "b", "kkr-syddanmark");
    add(counter, "b", "kkr-sjaelland");
    untilHeard(elsewhere, "ab");
    untilHeard(counter, "ab");

    assertThat(times(counter)).isEqualTo(3);
    assertThat(times(elsewhere)).isEqualTo(2);
    given()
        .auth()
        .oauth2(TestTokens.secretariat("kkr-nordjylland"))
        .noContentType()
        .post("/republication")
        .then()
        .statusCode(200)
        .body("things[0].count", equalTo(0));
    republish(TestTokens.secretariat("kkr-sjaelland"), "kkr-syddanmark", 403);
    republish(TestTokens.secretariat("kkr-sjaelland"), "Not a key", 422);
    member().noContentType().post("/republication").then().statusCode(403);
    given().noContentType().post("/republication").then().statusCode(401);
  }

  private static int times(UUID counter) {
    return get("/counters/" + counter + "/echo").getInt("heard");
  }

  private static Response republish() {
    return secretariat().noContentType().post("/republication");
  }

  private static void republish(String token, String council, int status) {
    given()
        .auth()
        .oauth2(token)
        .contentType("application/json")
        .body(Map.of("council", council))
        .post("/republication")
        .then()
        .statusCode(status);
  }

  private static void add(UUID counter, String label, String council) {
    secretariat()
        .contentType("application/json")
        .body(Map.of("amount", 1, "label", label, "confidential", false, "scope", council))
        .post("/counters/" + counter)
        .then()
        .statusCode(200);
  }
}
