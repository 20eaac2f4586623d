package dk.kkr.agenda;

import static dk.kkr.agenda.Api.item;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.platform.test.ProblemRules;
import dk.kkr.platform.test.ServiceDatabase;
import dk.kkr.platform.test.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whatever is wrong with a request gets a problem document, and nothing is stored. */
@QuarkusTest
@SuppressWarnings("NullAway.Init") // set before each test
class BadInputTest {

  private static final String MEETING =
      "{\"council\":\"kkr-hovedstaden\",\"date\":\"2140-01-01\",\"start\":\"10:00\"}";
  private static final String PLAN = "{\"date\":\"2140-01-02\"}";

  private Api.Meeting existing;
  private Map<String, String> before = Map.of();

  @BeforeEach
  void look() {
    existing = Api.meeting();
    existing.add(item("Cykelstier"));
    before = ServiceDatabase.everything();
  }

  @AfterEach
  void nothingWasStored() {
    assertThat(ServiceDatabase.everything()).isEqualTo(before);
  }

  @TestFactory
  Stream<DynamicTest> meetings() {
    return ProblemRules.creatingAt("/meetings", MEETING)
        .refusing(TestTokens.member())
        .readingAt("/meetings/{id}")
        .readingAt("/meetings/{id}/agenda")
        .readingAt("/meetings/{id}/versions")
        .listingAt("/meetings")
        .changing("PUT", existing::path, PLAN)
        .changing("POST", () -> existing.path() + "/cancellation", "{\"reason\":\"Sygdom\"}")
        .changing("POST", () -> existing.path() + "/release", "{\"note\":null}")
        .changing("POST", () -> existing.path() + "/holding", "")
        .changing("POST", () -> existing.path() + "/renumbering", "{}")
        .readingAt("/meetings/{id}/consent")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> items() {
    String section = existing.sections().getFirst();
    String item = "{\"title\":\"Et punkt\",\"sectionId\":\"%s\"}".formatted(section);
    return ProblemRules.creatingAt(existing.path() + "/items", item)
        .refusing(TestTokens.chair())
        .readingAt("/items/{id}")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> backlog() {
    return ProblemRules.creatingAt(
            "/backlog", "{\"council\":\"kkr-hovedstaden\",\"title\":\"Et emne\"}")
        .refusing(TestTokens.member())
        .readingAt("/backlog/{id}")
        .listingAt("/backlog")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> values() {
    return Stream.of(
            "{\"council\":\"kkr-ukendt\",\"date\":\"2140-01-01\"}",
            "{\"council\":\"kkr-hovedstaden\",\"date\":null}",
            "{\"council\":\"kkr-hovedstaden\",\"date\":\"1066-10-14\"}",
            "{\"council\":\"kkr-hovedstaden\",\"date\":\"+999999999-12-31\"}",
            "{\"council\":\"kkr-hovedstaden\",\"date\":\"2140-01-01\",\"end\":\"09:00\"}",
            "{\"council\":\"kkr-hovedstaden\",\"date\":\"2140-01-01\",\"place\":\"%s\"}"
                .formatted("x".repeat(301)),
            "{\"council\":\"kkr-hovedstaden\",\"date\":\"2140-01-01\",\"sections\":[null]}")
        .map(
            body ->
                DynamicTest.dynamicTest(
                    body.substring(0, Math.min(80, body.length())),
                    () ->
                        ProblemRules.verify(
                            Api.secretariat().body(body).post("/meetings"), 422, "invalid-input")));
  }

  @TestFactory
  Stream<DynamicTest> bodiesThatAreNotJson() {
    String entry =
        Api.secretariat()
            .body(Map.of("council", Api.COUNCIL, "title", "Et emne"))
            .post("/backlog")
            .header("Location");
    Api.Item item = existing.add(item("Letbane"));
    before = ServiceDatabase.everything();
    String section = existing.path() + "/sections";
    return Stream.of(
            "POST /meetings",
            "PUT " + existing.path(),
            "POST " + existing.path() + "/cancellation",
            "POST " + existing.path() + "/release",
            "POST " + section,
            "PUT " + section + "/" + existing.sections().getFirst(),
            "POST " + existing.path() + "/items",
            "PUT " + item.path(),
            "PUT " + item.path() + "/visibility",
            "POST /backlog",
            "POST " + URI.create(entry).getPath() + "/placement",
            "POST " + URI.create(entry).getPath() + "/dismissal")
        .map(
            operation ->
                DynamicTest.dynamicTest(
                    operation,
                    () ->
                        ProblemRules.verify(
                            Api.secretariat()
                                .header("If-Match", "*")
                                .contentType("text/plain")
                                .body("Sygdom")
                                .request(operation.split(" ", -1)[0], operation.split(" ", -1)[1]),
                            415,
                            "unsupported-media-type")));
  }

  @TestFactory
  Stream<DynamicTest> charactersThatNoTextHas() {
    return Stream.of("\\u0000", "\\ud800")
        .map(
            character ->
                DynamicTest.dynamicTest(
                    "a text with " + character,
                    () -> {
                      String body =
                          "{\"council\":\"kkr-hovedstaden\",\"date\":\"2140-01-01\",\"place\":\"a%sb\"}"
                              .formatted(character);
                      ProblemRules.verify(
                          Api.secretariat().body(body).post("/meetings"), 400, "malformed-json");
                    }));
  }

  @TestFactory
  Stream<DynamicTest> titlesAndNumbers() {
    return Stream.of(
            Map.of("title", "En\nto"),
            Map.of("title", "En\u2028to"),
            Map.of("title", "En", "publicTitle", "En\rto"),
            Map.of("title", "En", "number", "2.1\"><b>"),
            Map.of("title", "En", "number", "2.1\n"),
            Map.of("title", "En", "number", " "))
        .map(
            item ->
                DynamicTest.dynamicTest(
                    item.toString(),
                    () ->
                        ProblemRules.verify(
                            Api.secretariat()
                                .body(existing.in(1, Map.copyOf(item)))
                                .post(existing.path() + "/items"),
                            422,
                            "invalid-input")));
  }

  @TestFactory
  Stream<DynamicTest> parameters() {
    return Stream.of(
            "/meetings?from=yesterday",
            "/meetings?from=%2B999999999-12-31",
            "/meetings?state=OPEN",
            "/meetings?council=%00",
            "/meetings?council=KKR%20Hovedstaden",
            "/meetings?modified_since=%2B1000000000-12-31T23:59:59Z",
            "/meetings?council=nowhere",
            "/matters?council=nowhere",
            "/backlog?council=nowhere",
            "/imports?council=nowhere",
            "/duties?council=nowhere",
            "/results?council=nowhere",
            "/search?council=nowhere",
            "/search?municipality=9999",
            "/municipalities?council=nowhere",
            "/municipalities?date=1066-10-14")
        .map(
            path ->
                DynamicTest.dynamicTest(
                    path,
                    () ->
                        ProblemRules.verify(
                            Api.secretariat().urlEncodingEnabled(false).get(path),
                            400,
                            "invalid-parameter")));
  }
}
