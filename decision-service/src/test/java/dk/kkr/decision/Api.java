package dk.kkr.decision;

import static io.restassured.RestAssured.given;

import dk.kkr.platform.test.TestTokens;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The API as the tests speak to it. */
public final class Api {

  /** The council of the tests. */
  public static final String COUNCIL = "kkr-hovedstaden";

  private Api() {}

  /** A request of the council's secretariat. */
  public static RequestSpecification secretariat() {
    return as(TestTokens.secretariat(COUNCIL));
  }

  /** A request with this token. */
  public static RequestSpecification as(String token) {
    return given().auth().oauth2(token).contentType(ContentType.JSON);
  }

  /** A request of anybody. */
  public static RequestSpecification anybody() {
    return given().contentType(ContentType.JSON);
  }

  /** The current tag of something, as If-Match wants it. */
  public static String etag(String path) {
    return secretariat().get(path).then().statusCode(200).extract().header("ETag");
  }

  /** Writes an outcome down, on version 1 of the agenda. */
  public static ValidatableResponse record(UUID point, String outcome) {
    return record(point, Map.of("agendaVersion", 1, "outcome", outcome));
  }

  /** Writes an outcome down. */
  public static ValidatableResponse record(UUID point, Map<String, ?> body) {
    return secretariat()
        .header("If-Match", etag("/decisions/" + point))
        .body(body)
        .put("/decisions/" + point + "/outcome")
        .then();
  }

  /** Confirms what is recorded. */
  public static ValidatableResponse confirm(UUID point) {
    return secretariat()
        .header("If-Match", etag("/decisions/" + point))
        .body(Map.of("decidedOn", "2022-03-11"))
        .post("/decisions/" + point + "/confirmation")
        .then();
  }

  /** Records and confirms. */
  public static void decide(UUID point, String outcome) {
    record(point, outcome).statusCode(200);
    confirm(point).statusCode(200);
  }

  /** Reopens a confirmed decision. */
  public static ValidatableResponse reopen(UUID point) {
    return secretariat()
        .header("If-Match", etag("/decisions/" + point))
        .body(Map.of("reason", "Forkert udfald indtastet"))
        .post("/decisions/" + point + "/reopening")
        .then();
  }

  /** Records and confirms NOTED on every leaf of an agenda. */
  public static void decideAll(TestAgenda agenda) {
    for (UUID leaf : agenda.leaves()) {
      record(leaf, "NOTED").statusCode(200);
    }
    secretariat()
        .body(Map.of("decidedOn", "2022-03-11"))
        .post("/sheets/" + agenda.meetingId() + "/confirmation")
        .then()
        .statusCode(200);
  }

  /** Publishes the minutes. */
  public static ValidatableResponse publish(TestAgenda agenda) {
    return secretariat().post("/minutes/" + agenda.meetingId() + "/publication").then();
  }

  /** Raises a follow-up. */
  public static ValidatableResponse followUp(UUID item, @Nullable UUID point, Map<String, ?> more) {
    Map<String, Object> body = new LinkedHashMap<>(more);
    body.put("itemId", item);
    body.putIfAbsent("title", "Status for cykelforbindelser");
    if (point != null) {
      body.put("pointId", point);
    }
    return secretariat().body(body).post("/follow-ups").then();
  }
}
