package dk.kkr.quota;

import static io.restassured.RestAssured.given;

import dk.kkr.platform.test.TestTokens;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;

/** The API as the tests speak to it. */
public final class Api {

  /** The council of the tests. */
  public static final String COUNCIL = "kkr-hovedstaden";

  /** Another one, with eleven municipalities. */
  public static final String NORTH = "kkr-nordjylland";

  private Api() {}

  /** A request of the secretariat of both councils. */
  public static RequestSpecification secretariat() {
    return as(TestTokens.secretariat(COUNCIL, NORTH));
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

  /** A change of what is current. */
  public static ValidatableResponse put(String path, Object body) {
    return secretariat().header("If-Match", etag(path)).body(body).put(path).then();
  }

  /** An act on what is current. */
  public static ValidatableResponse post(String path, String act, Object body) {
    return secretariat().header("If-Match", etag(path)).body(body).post(path + "/" + act).then();
  }

  /** An act on what is current that needs no body. */
  public static ValidatableResponse post(String path, String act) {
    return as(TestTokens.secretariat(COUNCIL, NORTH))
        .contentType("")
        .header("If-Match", etag(path))
        .post(path + "/" + act)
        .then();
  }

  /** A creating request. */
  public static ValidatableResponse create(String path, Map<String, ?> body) {
    return secretariat().body(body).post(path).then();
  }
}
