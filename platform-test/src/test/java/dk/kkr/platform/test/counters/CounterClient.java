package dk.kkr.platform.test.counters;

import static io.restassured.RestAssured.given;

import dk.kkr.platform.messaging.Until;
import dk.kkr.platform.test.TestTokens;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;

/** What the tests ask of the sample service. */
final class CounterClient {

  private CounterClient() {}

  static RequestSpecification secretariat() {
    return given().auth().oauth2(TestTokens.secretariat());
  }

  static RequestSpecification member() {
    return given().auth().oauth2(TestTokens.member());
  }

  static void add(UUID counter, int amount, String label, boolean confidential) {
    secretariat()
        .contentType("application/json")
        .body(Map.of("amount", amount, "label", label, "confidential", confidential))
        .post("/counters/" + counter)
        .then()
        .statusCode(200);
  }

  static void add(UUID counter, String label) {
    add(counter, 1, label, false);
  }

  /** What the listener has heard of the counter, the labels in order. */
  static String heard(UUID counter) {
    String labels = secretariat().get("/counters/" + counter + "/echo").jsonPath().get("labels");
    return labels == null ? "" : labels;
  }

  static void untilHeard(UUID counter, String labels) throws Exception {
    Until.holds("'" + labels + "' is heard", () -> heard(counter).equals(labels));
  }

  static JsonPath get(String path) {
    return secretariat().get(path).then().statusCode(200).extract().jsonPath();
  }
}
