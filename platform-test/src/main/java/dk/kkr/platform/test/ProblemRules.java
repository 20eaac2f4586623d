package dk.kkr.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kkr.platform.json.EventJson;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Bad requests that every service answers alike, each with a problem document. A service says in a
 * {@code @QuarkusTest} where to try them:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> problems() {
 *   return ProblemRules.creatingAt("/meetings", VALID_BODY)
 *       .refusing(TestTokens.member())
 *       .readingAt("/meetings/{id}")
 *       .changing("PUT", () -> "/meetings/" + existing(), VALID_BODY)
 *       .tests();
 * }
 * }</pre>
 */
public final class ProblemRules {

  private static final String UNKNOWN_ID = "00000000-0000-4000-8000-000000000000";
  private static final String BROWSER =
      "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8";
  private static final int TOO_MANY_BYTES = 10 * 1024 * 1024 + 1;

  private final List<DynamicTest> tests = new ArrayList<>();
  private final String createPath;
  private final String validBody;

  private ProblemRules(String createPath, String validBody) {
    this.createPath = createPath;
    this.validBody = validBody;
  }

  /**
   * Tries bad bodies, tokens, methods and media types at a creating POST.
   *
   * @param path of a JSON POST that the secretariat may call
   * @param validBody a JSON object that it would accept; it is never accepted here
   */
  public static ProblemRules creatingAt(String path, String validBody) {
    ProblemRules rules = new ProblemRules(path, validBody);
    rules.addresses();
    rules.bodies();
    rules.tokens();
    return rules;
  }

  /** The creating POST answers 403 to this token. */
  public ProblemRules refusing(String token) {
    return expect(
        "a token of the wrong role",
        403,
        "forbidden",
        () -> json(token, validBody).post(createPath));
  }

  /** Tries ids that are none, or of nothing, at a GET with {@code {id}} in its path. */
  public ProblemRules readingAt(String path) {
    expect(
        "an id that is no UUID",
        400,
        "invalid-parameter",
        () -> as(secretariat()).get(path.replace("{id}", "not-a-uuid")));
    return expect(
        "an id of nothing",
        404,
        "not-found",
        () -> as(secretariat()).get(path.replace("{id}", UNKNOWN_ID)));
  }

  /** Tries a list with keyset pages: cursors and limits that are none. */
  public ProblemRules listingAt(String path) {
    expect(
        "a cursor that is none",
        400,
        "invalid-parameter",
        () -> as(secretariat()).queryParam("after", "!").get(path));
    expect(
        "a limit out of range",
        400,
        "invalid-parameter",
        () -> as(secretariat()).queryParam("limit", 201).get(path));
    expect(
        "a parameter that is misspelt",
        400,
        "invalid-parameter",
        () -> as(secretariat()).queryParam("limitt", 10).get(path));
    return expect(
        "a limit that is no number",
        400,
        "invalid-parameter",
        () -> as(secretariat()).queryParam("limit", "many").get(path));
  }

  /**
   * Tries a change of something that exists without and with the wrong {@code If-Match}.
   *
   * @param method such as {@code PUT}
   * @param existing gives the path of something that exists
   * @param body valid JSON
   */
  public ProblemRules changing(String method, Supplier<String> existing, String body) {
    expect(
        method + " without If-Match",
        428,
        "precondition-required",
        () -> json(secretariat(), body).request(method, existing.get()));
    return expect(
        method + " with the tag of another version",
        412,
        "stale-version",
        () ->
            json(secretariat(), body)
                .header("If-Match", "\"999999.json\"")
                .request(method, existing.get()));
  }

  /** The tests, for a {@code @TestFactory}. */
  public Stream<DynamicTest> tests() {
    return tests.stream();
  }

  /**
   * Fails unless the answer is a problem document of this status and type that says what to do.
   *
   * @param slug last part of the type
   */
  public static void verify(Response answer, int status, String slug) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
    assertThat(answer.contentType()).isEqualTo("application/problem+json");
    // Not by a path of REST Assured: each of those is a program to compile.
    JsonNode problem = EventJson.tree(answer.asString());
    assertThat(problem.path("type").textValue()).isEqualTo("/problems/" + slug);
    assertThat(problem.path("status").intValue()).isEqualTo(status);
    assertThat(problem.path("title").textValue()).isNotBlank();
    assertThat(problem.path("detail").textValue()).isNotBlank();
    assertThat(problem.path("instance").textValue()).startsWith("/");
    assertThat(problem.path("traceId").textValue()).matches("[0-9a-f]{32}");
    assertThat(answer.header("X-Request-Id")).isNotBlank();
    assertThat(answer.asString()).doesNotContain("Exception", "dk.kkr", "java.");
  }

  private void addresses() {
    expect("an unknown path", 404, "not-found", () -> RestAssured.get("/nowhere/at/all"));
    tests.add(
        DynamicTest.dynamicTest(
            "an unknown path with HTML wanted",
            () ->
                verifyPage(RestAssured.given().accept(BROWSER).get("/nowhere"), 404, "not-found")));
    tests.add(
        DynamicTest.dynamicTest(
            "a method that the path does not have",
            () -> {
              Response answer = as(secretariat()).patch(createPath);
              verify(answer, 405, "method-not-allowed");
              assertThat(answer.header("Allow")).contains("POST");
            }));
  }

  /** Fails unless the answer is a page in Danish about a problem of this status and type. */
  public static void verifyPage(Response answer, int status, String slug) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
    assertThat(answer.contentType()).isEqualTo("text/html;charset=UTF-8");
    assertThat(answer.headers().getValues("Vary")).contains("Accept");
    assertThat(answer.headers().getValues("Content-Security-Policy"))
        .allSatisfy(policy -> assertThat(policy).startsWith("default-src 'none'"))
        .isNotEmpty();
    assertThat(answer.header("X-Request-Id")).isNotBlank();
    assertThat(answer.asString())
        .contains("<html lang=\"da\">", "<section lang=\"en\"", "href=\"/problems/" + slug + "\"")
        .doesNotContain("Exception", "dk.kkr", "java.");
  }

  private void bodies() {
    expect("no body", 400, "missing-body", () -> json(secretariat(), "").post(createPath));
    expect("null", 400, "missing-body", () -> json(secretariat(), "null").post(createPath));
    expect("broken JSON", 400, "malformed-json", () -> json(secretariat(), "{").post(createPath));
    expect(
        "an array for an object",
        400,
        "malformed-json",
        () -> json(secretariat(), "[]").post(createPath));
    expect(
        "something after the JSON value",
        400,
        "malformed-json",
        () -> json(secretariat(), validBody + " {}").post(createPath));
    expect(
        "an unknown field",
        400,
        "unknown-field",
        () ->
            json(secretariat(), validBody.replaceFirst("\\{", "{\"noSuchField\":1,"))
                .post(createPath));
    expect(
        "a body that is too large",
        413,
        "too-large",
        () -> json(secretariat(), " ".repeat(TOO_MANY_BYTES)).post(createPath));
    expect(
        "another media type",
        415,
        "unsupported-media-type",
        () -> as(secretariat()).contentType("application/xml").body("<x/>").post(createPath));
    expect(
        "a body that is encoded",
        415,
        "unsupported-media-type",
        () -> json(secretariat(), validBody).header("Content-Encoding", "gzip").post(createPath));
    expect(
        "nothing acceptable",
        406,
        "not-acceptable",
        () -> json(secretariat(), validBody).accept("image/png").post(createPath));
    expect(
        "an idempotency key that is too long",
        400,
        "invalid-parameter",
        () ->
            json(secretariat(), validBody)
                .header("Idempotency-Key", "k".repeat(201))
                .post(createPath));
  }

  private void tokens() {
    expect(
        "no token",
        401,
        "unauthenticated",
        () -> RestAssured.given().contentType(ContentType.JSON).body(validBody).post(createPath));
    token("an expired token", TestTokens::expired);
    token("a token that is not valid yet", TestTokens::notYetValid);
    token("a token of another issuer", TestTokens::otherIssuer);
    token("a token for another audience", TestTokens::otherAudience);
    token("a token signed with another key", TestTokens::otherKey);
    token("a token without expiry", TestTokens::withoutExpiry);
    token("a token without a name", TestTokens::withoutName);
    token("something that is no token", TestTokens::malformed);
  }

  private void token(String name, Supplier<String> token) {
    tests.add(
        DynamicTest.dynamicTest(
            name,
            () -> {
              Response answer = json(token.get(), validBody).post(createPath);
              verify(answer, 401, "unauthenticated");
              assertThat(answer.header("WWW-Authenticate")).contains("invalid_token");
            }));
  }

  private ProblemRules expect(String name, int status, String slug, Supplier<Response> request) {
    tests.add(DynamicTest.dynamicTest(name, () -> verify(request.get(), status, slug)));
    return this;
  }

  private static String secretariat() {
    return TestTokens.secretariat();
  }

  private static RequestSpecification as(String token) {
    return RestAssured.given().auth().oauth2(token);
  }

  private static RequestSpecification json(String token, String body) {
    return as(token).contentType(ContentType.JSON).body(body);
  }
}
