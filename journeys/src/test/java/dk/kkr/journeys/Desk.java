package dk.kkr.journeys;

import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;

import dk.kkr.localstack.LocalStack;
import dk.kkr.localstack.Service;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;

/** Requests of the secretariat to one service. */
final class Desk {

  private final LocalStack system;
  private final Service service;
  private final String token;

  Desk(LocalStack system, Service service) {
    this.system = system;
    this.service = service;
    this.token = system.tokens().mint("secretariat");
  }

  JsonPath read(String path) {
    return request().get(path).then().statusCode(200).extract().jsonPath();
  }

  /** Creates something; gives it as it was made. */
  JsonPath makes(String path, Map<String, ?> body) {
    return posts(path, body).statusCode(201).extract().jsonPath();
  }

  ValidatableResponse posts(String path, Map<String, ?> body) {
    return request().contentType(JSON).body(body).post(path).then();
  }

  /** Acts on what is at a path, in its present version, by posting to a path below. */
  JsonPath acts(String path, String verb, Map<String, ?> body) {
    return acts(path, verb, body, 200);
  }

  /** The same, where something new comes of it. */
  JsonPath replaces(String path, String verb, Map<String, ?> body) {
    return acts(path, verb, body, 201);
  }

  private JsonPath acts(String path, String verb, Map<String, ?> body, int status) {
    return request()
        .header("If-Match", tag(path))
        .contentType(JSON)
        .body(body)
        .post(path + verb)
        .then()
        .statusCode(status)
        .extract()
        .jsonPath();
  }

  /** Writes what is at a path anew. */
  JsonPath writes(String path, Map<String, ?> body) {
    return request()
        .header("If-Match", tag(path))
        .contentType(JSON)
        .body(body)
        .put(path)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private String tag(String path) {
    return request().get(path).then().statusCode(200).extract().header("ETag");
  }

  // Started again, a service may have another port.
  private RequestSpecification request() {
    return given().baseUri(system.address(service).toString()).auth().oauth2(token);
  }
}
