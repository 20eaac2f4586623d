package dk.kkr.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportUploadTest {

  @TempDir Path folder = Path.of("");

  private final HttpServer service;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private @Nullable String asked;

  ImportUploadTest() throws IOException {
    service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 5);
    service.start();
  }

  @AfterEach
  void stop() {
    service.stop(0);
  }

  @Test
  void an_import_is_told_with_numbers_links_and_doubts() throws IOException {
    answers(
        201,
        """
        {"id":"8192b4c5","council":"k29","meetingId":"5f0d","meeting":"/meetings/5f0d",
         "sections":7,"items":11,"points":17,"findings":[
           {"code":"CONTENTS","severity":"INFO","place":{"line":3},"message":"x","text":""},
           {"code":"NOT_PLACED","severity":"WARNING","place":{"line":112},"message":"Se her","text":"y"},
           {"code":"NO_DATE","severity":"ERROR","place":{"line":null},"message":"Mangler","text":""}]}
        """);
    assertThat(send(false)).isZero();
    assertThat(asked).isEqualTo("/imports?fileName=agenda+1.md&council=k29 Bearer token");
    assertThat(text(out))
        .contains("7 sections, 11 items, 17 recommendation points")
        .contains(address() + "/meetings/5f0d")
        .contains("3 findings, 2 of them to look at")
        .containsPattern("WARNING +line 112 +NOT_PLACED: Se her")
        .containsPattern("ERROR +file +NO_DATE: Mangler")
        .doesNotContain("CONTENTS");
  }

  @Test
  void a_problem_goes_to_standard_error_with_all_it_says() throws IOException {
    answers(
        409,
        """
        {"type":"/problems/meeting-exists","title":"There is one","status":409,
         "detail":"The council has a meeting that day.","meeting":"/meetings/5f0d","traceId":"ab",
         "violations":[{"pointer":"/date","message":"taken"},{"parameter":"council","message":"unknown"}]}
        """);
    assertThat(send(false)).isEqualTo(1);
    assertThat(text(out)).isEmpty();
    assertThat(text(err))
        .contains("There is one (409)")
        .contains("The council has a meeting that day.")
        .contains("/date: taken", "--council: unknown")
        .contains("meeting: /meetings/5f0d")
        .contains("trace id: ab");
  }

  @Test
  void with_json_the_answer_is_passed_on() throws IOException {
    answers(201, "{\"id\":\"1\"}");
    assertThat(send(true)).isZero();
    assertThat(text(out)).contains("\"id\" : \"1\"");
  }

  @Test
  void an_answer_that_is_no_json_is_not_lost() throws IOException {
    answers(502, "Bad gateway");
    assertThat(send(true)).isEqualTo(1);
    assertThat(text(err)).contains("Bad gateway");
  }

  private int send(boolean json) throws IOException {
    var file = Files.writeString(folder.resolve("agenda 1.md"), "A");
    var upload = new ImportUpload.Upload(file, "k29", null);
    return new ImportUpload(address(), "token", "./kkr token secretariat")
        .send(upload, json, print(out), print(err));
  }

  private URI address() {
    return URI.create("http://127.0.0.1:" + service.getAddress().getPort());
  }

  private void answers(int status, String body) {
    service.createContext("/imports", exchange -> answer(exchange, status, body));
  }

  private void answer(HttpExchange exchange, int status, String body) throws IOException {
    asked = exchange.getRequestURI() + " " + exchange.getRequestHeaders().getFirst("Authorization");
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static PrintStream print(ByteArrayOutputStream to) {
    return new PrintStream(to, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream written) {
    return written.toString(StandardCharsets.UTF_8);
  }
}
