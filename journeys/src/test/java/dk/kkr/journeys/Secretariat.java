package dk.kkr.journeys;

import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;

import dk.kkr.localstack.LocalStack;
import dk.kkr.localstack.Service;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the secretariat of a council does, as requests to the running services. */
final class Secretariat {

  private final String agenda;
  private final String decision;
  private final String token;

  Secretariat(LocalStack system) {
    this.agenda = system.service(Service.AGENDA).address().toString();
    this.decision = system.service(Service.DECISION).address().toString();
    this.token = system.tokens().mint("secretariat");
  }

  /** Imports a file; gives the path of its meeting. */
  String imports(byte[] file) {
    return to(agenda)
        .contentType("text/plain; charset=utf-8")
        .body(file)
        .post("/imports")
        .then()
        .statusCode(201)
        .extract()
        .path("meeting");
  }

  String schedules(String council, String date) {
    return to(agenda)
        .contentType(JSON)
        .body(Map.of("council", council, "date", date))
        .post("/meetings")
        .then()
        .statusCode(201)
        .extract()
        .header("Location");
  }

  /**
   * Releases the working copy, answering for every error that the checks find on it; gives the
   * number of the version.
   */
  int releases(String meeting) {
    consents(meeting);
    return releases(meeting, Map.of());
  }

  /** Releases what the meeting made of its agenda; gives the number of the version. */
  int releasesAsHeld(String meeting, String reason) {
    return releases(meeting, Map.of("kind", "AS_HELD", "note", reason));
  }

  /** Records that the chair has consented to the working copy as it is. */
  void consents(String meeting) {
    to(agenda)
        .contentType(JSON)
        .body(Map.of("by", "Formanden", "givenOn", "2020-01-15", "how", "Telefon"))
        .post(meeting + "/consent")
        .then()
        .statusCode(200);
  }

  private int releases(String meeting, Map<String, Object> said) {
    List<String> errors = read(agenda, meeting + "/checks").getList("errors");
    Map<String, Object> release = new LinkedHashMap<>(said);
    release.put(
        "overrides",
        errors.stream()
            .map(code -> Map.of("code", code, "reason", "Dagsordenen er sendt ud sådan."))
            .toList());
    Response response =
        to(agenda)
            .header("If-Match", tag(agenda, meeting))
            .contentType(JSON)
            .body(release)
            .post(meeting + "/release");
    response.then().statusCode(org.hamcrest.Matchers.oneOf(200, 201));
    return agenda(meeting).getInt("version.number");
  }

  /** The newest released agenda with its results. */
  JsonPath agenda(String meeting) {
    return read(agenda, meeting + "/agenda");
  }

  JsonPath meeting(String meeting) {
    return read(agenda, meeting);
  }

  List<Map<String, Object>> backlog(String council) {
    return to(agenda)
        .queryParam("council", council)
        .queryParam("limit", 200)
        .get("/backlog")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getList("items");
  }

  /** Adds an item without points to a section of the working copy. */
  void adds(String meeting, Object sectionId, String title) {
    to(agenda)
        .contentType(JSON)
        .body(Map.of("sectionId", sectionId, "title", title))
        .post(meeting + "/items")
        .then()
        .statusCode(201);
  }

  /** Rewrites an item of the working copy: its title and its points as they are, one field new. */
  void edits(String itemId, String field, Object value) {
    String path = "/items/" + itemId;
    Response item = to(agenda).get(path);
    item.then().statusCode(200);
    Map<String, Object> content = new LinkedHashMap<>(item.jsonPath().getMap(""));
    content.put(field, value);
    to(agenda)
        .header("If-Match", item.header("ETag"))
        .contentType(JSON)
        .body(content)
        .put("/items/" + itemId)
        .then()
        .statusCode(200);
  }

  /**
   * Says of a point on the working copy what it decides on; gives the id of the point.
   *
   * @param number of the item
   * @param place of the point within it, from 0
   */
  String links(String meeting, String number, int place, Map<String, ?> subject) {
    Map<String, Object> item = item(meeting, number);
    List<Object> points = new ArrayList<>((List<?>) item.get("points"));
    Map<String, Object> point = new LinkedHashMap<>();
    ((Map<?, ?>) points.get(place)).forEach((name, each) -> point.put((String) name, each));
    point.put("subject", subject);
    points.set(place, point);
    edits(item.get("id").toString(), "points", points);
    return point.get("id").toString();
  }

  /** An item of the working copy, with what its tables say today. */
  Map<String, Object> item(String meeting, String number) {
    return read(agenda, meeting + "/agenda?draft=true")
        .getMap("sections.items.flatten().find { it.number == '" + number + "' }");
  }

  /** An item as anybody reads it in the newest released version. */
  Map<String, Object> publicItem(String meetingId, String number) {
    return given()
        .baseUri(agenda)
        .get("/meetings/" + meetingId + "/agenda")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getMap("sections.items.flatten().find { it.number == '" + number + "' }");
  }

  /** Enters the answer of a municipality to a condition. */
  void answers(String conditionId, String result, String resolvedOn) {
    String path = "/conditions/" + conditionId;
    to(decision)
        .header("If-Match", tag(decision, path))
        .contentType(JSON)
        .body(Map.of("result", result, "resolvedOn", resolvedOn, "proof", "Protokol " + resolvedOn))
        .post(path + "/resolution")
        .then()
        .statusCode(200);
  }

  /** Records an outcome on a point and confirms it. */
  void decides(String pointId, Map<String, ?> outcome, String decidedOn) {
    String path = "/decisions/" + pointId;
    to(decision)
        .header("If-Match", tag(decision, path))
        .contentType(JSON)
        .body(outcome)
        .put(path + "/outcome")
        .then()
        .statusCode(200);
    to(decision)
        .header("If-Match", tag(decision, path))
        .contentType(JSON)
        .body(Map.of("decidedOn", decidedOn))
        .post(path + "/confirmation")
        .then()
        .statusCode(200);
  }

  /** The decision sheet, or an answer 404 while it is not there yet. */
  Response sheet(String meetingId) {
    return to(decision).get("/sheets/" + meetingId);
  }

  void records(Map<String, Object> point, Map<String, Object> outcome) {
    to(decision)
        .header("If-Match", point.get("etag"))
        .contentType(JSON)
        .body(outcome)
        .put("/decisions/" + point.get("pointId") + "/outcome")
        .then()
        .statusCode(200);
  }

  void confirmsAll(String meetingId, String decidedOn) {
    to(decision)
        .contentType(JSON)
        .body(Map.of("decidedOn", decidedOn))
        .post("/sheets/" + meetingId + "/confirmation")
        .then()
        .statusCode(200);
  }

  void reopens(String pointId, String reason) {
    to(decision)
        .header("If-Match", tag(decision, "/decisions/" + pointId))
        .contentType(JSON)
        .body(Map.of("reason", reason))
        .post("/decisions/" + pointId + "/reopening")
        .then()
        .statusCode(200);
  }

  void writes(String meetingId, Map<String, Object> line, String text) {
    to(decision)
        .header("If-Match", line.get("etag"))
        .contentType(JSON)
        .body(Map.of("text", text))
        .put("/sheets/" + meetingId + "/lines/" + line.get("lineId"))
        .then()
        .statusCode(200);
  }

  void publishesMinutes(String meetingId) {
    to(decision)
        .contentType(JSON)
        .post("/minutes/" + meetingId + "/publication")
        .then()
        .statusCode(org.hamcrest.Matchers.oneOf(200, 201));
  }

  void raises(Map<String, Object> followUp) {
    to(decision).contentType(JSON).body(followUp).post("/follow-ups").then().statusCode(201);
  }

  JsonPath decision(String pointId) {
    return read(decision, "/decisions/" + pointId);
  }

  List<Map<String, Object>> decisionEvents() {
    return to(decision)
        .queryParam("limit", 200)
        .get("/events")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getList("items");
  }

  /** The minutes as anybody may read them in a browser. */
  String minutesPage(String meetingId) {
    return given()
        .baseUri(decision)
        .accept("text/html")
        .get("/minutes/" + meetingId)
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  private JsonPath read(String service, String path) {
    return to(service).get(path).then().statusCode(200).extract().jsonPath();
  }

  private String tag(String service, String path) {
    return to(service).get(path).then().statusCode(200).extract().header("ETag");
  }

  private RequestSpecification to(String service) {
    return given().baseUri(service).auth().oauth2(token);
  }
}
