package dk.kkr.platform.test.notes;

import static io.restassured.RestAssured.given;

import dk.kkr.platform.test.TestTokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** Requests that several tests of notes make. */
final class NoteRequests {

  private NoteRequests() {}

  /** JSON of a note with this title. */
  static String body(String title) {
    return "{\"title\":\"%s\",\"text\":\"Milk and bread\",\"copies\":1}".formatted(title);
  }

  /** A title that no other test has. */
  static String title() {
    return "Note " + UUID.randomUUID();
  }

  /** A JSON request of the secretariat. */
  static RequestSpecification secretariat() {
    return given().auth().oauth2(TestTokens.secretariat()).contentType(ContentType.JSON);
  }

  /** A note that exists. */
  static Response written(String title) {
    Response written = secretariat().body(body(title)).post("/notes");
    written.then().statusCode(201);
    return written;
  }

  static String path(Response written) {
    return "/notes/" + written.jsonPath().getString("id");
  }
}
