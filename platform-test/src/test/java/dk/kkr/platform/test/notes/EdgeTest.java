package dk.kkr.platform.test.notes;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.platform.test.ProblemRules;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logging.MDC;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens outside JAX-RS. */
@QuarkusTest
class EdgeTest {

  private static final int MORE_THAN_ALLOWED = 11 * 1024 * 1024;

  private static URI root() {
    return URI.create("http://127.0.0.1:" + RestAssured.port);
  }

  @Test
  void a_request_keeps_the_id_its_caller_gave_it() {
    given().header("X-Request-Id", "abc-1").get("/notes").then().header("X-Request-Id", "abc-1");
  }

  @Test
  void a_request_id_that_could_forge_log_lines_is_replaced() {
    String forged = "x\" y={}";
    String given = given().header("X-Request-Id", forged).get("/notes").header("X-Request-Id");
    assertThat(given).isNotEqualTo(forged).matches("[0-9a-f-]{36}");
  }

  @Test
  void a_trace_is_continued() {
    String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
    Response answer =
        given().header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01").get("/nowhere");
    assertThat(answer.jsonPath().getString("traceId")).isEqualTo(trace);
    Response inside =
        given().header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01").get("/notes/x");
    assertThat(inside.jsonPath().getString("traceId")).isEqualTo(trace);
  }

  @Test
  void a_trace_that_is_none_is_replaced() {
    Response answer =
        given().header("traceparent", "00-" + "0".repeat(32) + "-00f067aa0ba902b7-01").get("/x");
    assertThat(answer.jsonPath().getString("traceId")).matches("(?!0{32})[0-9a-f]{32}");
  }

  @Test
  void every_answer_has_the_headers_that_protect_browsers() {
    for (String path : new String[] {"/notes", "/nowhere", "/problems/conflict", "/q/openapi"}) {
      given().get(path).then().header("X-Content-Type-Options", "nosniff");
    }
    assertThat(given().get("/problems/conflict").header("Content-Security-Policy"))
        .contains("default-src 'none'");
    // The page that shows the API runs scripts.
    given().get("/q/swagger-ui/").then().header("Content-Security-Policy", (String) null);
  }

  @ParameterizedTest
  @ValueSource(strings = {";", "foo", "a/b/c"})
  void a_type_that_is_none_is_an_unsupported_one(String type) throws IOException {
    String answer =
        raw("POST /notes HTTP/1.1\r\nContent-Type: " + type + "\r\nContent-Length: 2\r\n", "{}");
    assertThat(answer).contains(" 415 ", "/problems/unsupported-media-type");
  }

  @Test
  void an_answer_says_what_it_is_and_not_what_the_caller_wrote() {
    given()
        .accept("application/json;charset=iso-8859-1;q=0.5")
        .get("/notes")
        .then()
        .statusCode(200)
        .header("Content-Type", "application/json");
    given().accept("application/json;q=0").get("/notes").then().statusCode(406);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/notes/%zz", "/notes?title=%zz", "/notes/%", "/no|tes", "/q/%zz"})
  void an_address_that_is_no_uri_is_a_bad_request(String address) throws IOException {
    assertBadRequest(raw("GET " + address + " HTTP/1.1\r\n", ""), "URI");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Host:\r\n", "Host: evil\"x\r\n", "Host: a@b\r\n", "Host: a\r\nHost: b\r\n"})
  void a_request_names_one_host(String host) throws IOException {
    for (String target : new String[] {"GET /notes", "POST /notes", "GET /nowhere"}) {
      assertBadRequest(sent(target + " HTTP/1.1\r\n" + host), "Host");
    }
  }

  @Test
  void the_first_version_of_http_names_no_host() throws IOException {
    assertThat(sent("GET /notes?title=none HTTP/1.0\r\n")).startsWith("HTTP/1.0 200");
  }

  @Test
  void the_log_has_the_trace_of_an_answer_that_failed_at_the_edge() {
    List<String> logged = new CopyOnWriteArrayList<>();
    Logger log = Logger.getLogger("dk.kkr.platform.problem.ProblemAnswer");
    Handler listener = new TraceHandler(logged);
    log.addHandler(listener);
    try {
      Response answer = given().get("/faulty-route");
      ProblemRules.verify(answer, 500, "internal");
      assertThat(logged).containsExactly(answer.jsonPath().getString("traceId"));
    } finally {
      log.removeHandler(listener);
    }
  }

  @Test
  void a_command_without_a_body_needs_no_type_of_one() throws IOException {
    assertThat(raw("POST /faulty/optional-body HTTP/1.1\r\n", ""))
        .startsWith("HTTP/1.1 200")
        .endsWith("\"none\"");
    assertThat(raw("POST /faulty/optional-body HTTP/1.1\r\nContent-Length: 0\r\n", ""))
        .startsWith("HTTP/1.1 200")
        .endsWith("\"none\"");
  }

  @Test
  void a_body_announced_as_too_large_is_answered_although_it_is_sent() throws Exception {
    HttpResponse<String> answer =
        post(HttpRequest.BodyPublishers.ofByteArray(new byte[MORE_THAN_ALLOWED]));
    assertTooLarge(answer);
  }

  @Test
  void a_body_of_unannounced_length_is_cut_off_with_the_same_answer() throws Exception {
    HttpResponse<String> answer =
        post(
            HttpRequest.BodyPublishers.ofInputStream(
                () ->
                    new ByteArrayInputStream(
                        "x".repeat(MORE_THAN_ALLOWED).getBytes(StandardCharsets.US_ASCII))));
    assertTooLarge(answer);
  }

  @Test
  void a_body_that_breaks_off_is_no_defect() throws IOException {
    String answer =
        raw(
            "POST /faulty/text HTTP/1.1\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n",
            "5\r\nhello\r\nzz-no-length\r\n");
    assertThat(answer).doesNotContain("500");
  }

  @Test
  void a_body_up_to_the_limit_is_taken() {
    given()
        .contentType("text/plain")
        .body("x".repeat(10 * 1024 * 1024))
        .post("/faulty/text")
        .then()
        .statusCode(200)
        .body(org.hamcrest.Matchers.equalTo(String.valueOf(10 * 1024 * 1024)));
  }

  @Test
  void the_service_says_how_it_is() {
    for (String check : new String[] {"/q/health/live", "/q/health/ready", "/q/health/started"}) {
      given().get(check).then().statusCode(200);
    }
    assertThat(given().get("/q/metrics").asString()).contains("http_server_requests");
  }

  private static void assertBadRequest(String answer, String said) {
    assertThat(answer)
        .startsWith("HTTP/1.1 400")
        .contains(
            "application/problem+json", "/problems/bad-request", "traceId", "X-Request-Id", said);
  }

  /** Keeps the trace ids that log lines would have. */
  private static final class TraceHandler extends Handler {

    private final List<String> traces;

    TraceHandler(List<String> traces) {
      this.traces = traces;
    }

    @Override
    public void publish(LogRecord line) {
      traces.add(String.valueOf(MDC.get("traceId")));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  private static void assertTooLarge(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.body()).contains("/problems/too-large").contains("10485760");
  }

  private static HttpResponse<String> post(HttpRequest.BodyPublisher body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(root().resolve("/faulty/text"))
            .version(HttpClient.Version.HTTP_1_1)
            .header("Content-Type", "text/plain")
            .POST(body)
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
  }

  private static String raw(String head, String body) throws IOException {
    return exchange(head + "Host: localhost\r\nConnection: close\r\n\r\n" + body);
  }

  private static String sent(String head) throws IOException {
    return exchange(head + "Connection: close\r\n\r\n");
  }

  private static String exchange(String request) throws IOException {
    try (Socket socket = new Socket(root().getHost(), root().getPort())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
