package dk.kkr.appointment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dk.kkr.platform.json.EventJson;
import dk.kkr.platform.test.TestTokens;
import io.restassured.config.ObjectMapperConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The API as the tests speak to it. */
public final class Api {

  /** The council of the tests. */
  public static final String COUNCIL = "kkr-hovedstaden";

  /** The API takes dates as text. */
  private static final RestAssuredConfig DATES_AS_TEXT =
      RestAssuredConfig.config()
          .objectMapperConfig(
              ObjectMapperConfig.objectMapperConfig()
                  .jackson2ObjectMapperFactory(
                      (type, charset) ->
                          JsonMapper.builder()
                              .addModule(new JavaTimeModule())
                              .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                              .build()));

  private Api() {}

  /** A request of the council's secretariat. */
  public static RequestSpecification secretariat() {
    return as(TestTokens.secretariat(COUNCIL));
  }

  /** A request with this token. */
  public static RequestSpecification as(String token) {
    return given().config(DATES_AS_TEXT).auth().oauth2(token).contentType(ContentType.JSON);
  }

  /** A request of anybody. */
  public static RequestSpecification anybody() {
    return given().contentType(ContentType.JSON);
  }

  /** The current tag of something, as If-Match wants it. */
  public static String etag(String path) {
    return secretariat().get(path).header("ETag");
  }

  /** Creates something and gives its id. */
  public static UUID create(String path, Map<String, ?> body, String id) {
    return UUID.fromString(created(path, body).path(id).asText());
  }

  /** Creates something and gives the answer, as a tree. */
  public static JsonNode created(String path, Map<String, ?> body) {
    return tree(secretariat().body(body).post(path), 201);
  }

  private static JsonNode tree(Response answer, int status) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
    return EventJson.tree(answer.asString());
  }

  /** Replaces something, on what it is now. */
  public static ValidatableResponse put(String path, Map<String, ?> body) {
    return secretariat().header("If-Match", etag(path)).body(body).put(path).then();
  }

  /** A command on something, on what that is now. */
  public static ValidatableResponse post(String of, String command, Map<String, ?> body) {
    return secretariat().header("If-Match", etag(of)).body(body).post(of + command).then();
  }

  /** What something is now. */
  public static ValidatableResponse get(String path) {
    return secretariat().get(path).then().statusCode(200);
  }

  /** What something is now, as a tree: paths of REST Assured are programs to compile. */
  public static JsonNode read(String path) {
    return tree(secretariat().get(path), 200);
  }

  /** A field of each element, as text. */
  public static List<String> each(JsonNode list, String field) {
    List<String> values = new ArrayList<>();
    list.forEach(element -> values.add(element.path(field).asText()));
    return values;
  }

  /** Names and values by turns; values may be null. */
  public static Map<String, @Nullable Object> map(@Nullable Object... namesAndValues) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      map.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
    }
    return map;
  }
}
