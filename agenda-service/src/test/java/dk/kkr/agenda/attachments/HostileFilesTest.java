package dk.kkr.agenda.attachments;

import static dk.kkr.agenda.Api.anybody;
import static dk.kkr.agenda.Api.as;
import static dk.kkr.agenda.Api.tag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dk.kkr.agenda.extraction.OfficeFiles;
import dk.kkr.platform.test.ProblemRules;
import dk.kkr.platform.test.ServiceDatabase;
import dk.kkr.platform.test.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Whoever sends what is no file, too much, or only half gets a problem, and nothing stays behind.
 */
@QuarkusTest
@SuppressWarnings("NullAway.Init") // set before each test
class HostileFilesTest {

  private static final byte[] TEXT = "Hej".getBytes(StandardCharsets.UTF_8);
  private static final long LIMIT = 50L << 20;

  private Sent sent;
  private Map<String, String> before = Map.of();

  @BeforeEach
  void look() {
    sent = Sent.made();
    before = ServiceDatabase.everything();
  }

  @AfterEach
  void nothingWasStored() throws IOException {
    assertThat(ServiceDatabase.everything()).isEqualTo(before);
    try (Stream<Path> left = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      assertThat(left.filter(path -> path.getFileName().toString().startsWith("kkr-file-")))
          .isEmpty();
    }
  }

  @TestFactory
  Stream<DynamicTest> whatIsOfNoTypeThatIsTaken() {
    Map<String, byte[]> bodies = new LinkedHashMap<>();
    bodies.put(
        "side.pdf", "<!DOCTYPE html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
    bodies.put("tegning.svg", "<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8));
    bodies.put("plan.docx", Arrays.copyOf(OfficeFiles.docx("Hej"), 250));
    // The content is taken, but not under such a name.
    bodies.put("plan.pdf", TEXT);
    bodies.put("ret mig.html", TEXT);
    return bodies.entrySet().stream()
        .map(
            body ->
                DynamicTest.dynamicTest(
                    body.getKey(),
                    () ->
                        ProblemRules.verify(
                            sent.put(body.getValue(), body.getKey()),
                            415,
                            "unsupported-media-type")));
  }

  @TestFactory
  Stream<DynamicTest> namesThatAreNone() {
    return Stream.of(
            "..", "/", "a\u202Efdp.exe\u202C.txt", "a\u0000b.txt", "a\nb.txt", "x".repeat(300))
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name.substring(0, Math.min(20, name.length())),
                    () -> assertThat(sent.put(TEXT, name).statusCode()).isEqualTo(400)));
  }

  @Test
  void a_name_in_another_encoding_is_no_defect() throws IOException {
    for (String name : new String[] {"bl%E5%FF.txt", "%ZZ.txt", "a%00b.txt"}) {
      assertThat(RawRequest.answerTo(sent.path() + "?fileName=" + name, 3))
          .as(name)
          .startsWith("HTTP/1.1 400");
    }
  }

  @Test
  void nobody_else_sends_files() {
    ProblemRules.verify(
        Sent.bytes(TestTokens.member()).queryParam("fileName", "a.txt").body(TEXT).put(sent.path()),
        403,
        "forbidden");
    ProblemRules.verify(
        Sent.bytes(TestTokens.secretariat("kkr-sjaelland"))
            .header("If-Match", tag(sent.item().path()))
            .queryParam("fileName", "a.txt")
            .body(TEXT)
            .put(sent.path()),
        403,
        "forbidden");
    ProblemRules.verify(
        anybody()
            .contentType("application/octet-stream")
            .queryParam("fileName", "a.txt")
            .body(TEXT)
            .put(sent.path()),
        401,
        "unauthenticated");
  }

  @Test
  void a_file_needs_the_version_of_the_item_that_the_sender_saw() {
    ProblemRules.verify(
        Sent.bytes(TestTokens.secretariat())
            .queryParam("fileName", "a.txt")
            .body(TEXT)
            .put(sent.path()),
        428,
        "precondition-required");
    ProblemRules.verify(
        Sent.bytes(TestTokens.secretariat())
            .header("If-Match", "\"77.item-draft-r0\"")
            .queryParam("fileName", "a.txt")
            .body(TEXT)
            .put(sent.path()),
        412,
        "stale-version");
  }

  @Test
  void a_file_needs_a_name_an_attachment_and_content() {
    ProblemRules.verify(
        Sent.bytes(TestTokens.secretariat()).header("If-Match", "*").body(TEXT).put(sent.path()),
        400,
        "invalid-parameter");
    ProblemRules.verify(sent.put(new byte[0], "a.txt"), 400, "missing-body");
    ProblemRules.verify(
        Sent.bytes(TestTokens.secretariat())
            .header("If-Match", "*")
            .queryParam("fileName", "a.txt")
            .body(TEXT)
            .put(sent.item().path() + "/attachments/" + sent.item().id() + "/file"),
        404,
        "not-found");
    ProblemRules.verify(
        as(TestTokens.secretariat())
            .contentType("multipart/form-data")
            .multiPart("file", "a.txt", TEXT)
            .header("If-Match", "*")
            .queryParam("fileName", "a.txt")
            .put(sent.path()),
        415,
        "unsupported-media-type");
  }

  @Test
  void too_large_a_file_is_refused_before_it_is_sent() throws IOException {
    assertThat(RawRequest.answerTo(sent.path(), 200L << 20))
        .startsWith("HTTP/1.1 413")
        .contains("too-large");
    assertThat(RawRequest.answerTo(sent.path(), LIMIT + 1))
        .startsWith("HTTP/1.1 413")
        .contains("52428800");
  }

  @Test
  void elsewhere_the_limit_is_as_before() throws IOException {
    assertThat(RawRequest.answerTo("/meetings", (10 << 20) + 1))
        .startsWith("HTTP/1.1 413")
        .contains("10485760");
    assertThat(RawRequest.answerTo(sent.path() + "/", LIMIT)).startsWith("HTTP/1.1 413");
  }

  @Test
  void a_file_of_unannounced_length_is_cut_off_at_the_limit() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(RawRequest.uri(sent.path() + "?fileName=a.txt"))
            .version(HttpClient.Version.HTTP_1_1)
            .header("Authorization", "Bearer " + TestTokens.secretariat())
            .header("If-Match", "*")
            .header("Content-Type", "application/octet-stream")
            .PUT(HttpRequest.BodyPublishers.ofInputStream(() -> RawRequest.letters(LIMIT + 1)))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
      assertThat(answer.statusCode()).isEqualTo(413);
      assertThat(answer.body()).contains("52428800");
    }
  }

  @Test
  void a_sender_that_breaks_off_leaves_nothing() throws IOException {
    for (String length : new String[] {"Content-Length: 400000", "Transfer-Encoding: chunked"}) {
      try (Socket socket = RawRequest.connect()) {
        OutputStream out = socket.getOutputStream();
        out.write(RawRequest.head(sent.path() + "?fileName=a.txt", length));
        out.write((length.startsWith("T") ? "10000\r\n" : "").getBytes(StandardCharsets.US_ASCII));
        out.write(new byte[60_000]);
        out.flush();
        Awaitility.await().until(() -> spooled() > 0);
      }
      Awaitility.await().until(() -> spooled() == 0);
    }
  }

  @Test
  void more_than_was_announced_is_not_part_of_the_file() throws IOException {
    try (Socket socket = RawRequest.connect()) {
      OutputStream out = socket.getOutputStream();
      out.write(RawRequest.head(sent.path() + "?fileName=a.pdf", "Content-Length: 3"));
      out.write("Hej og meget mere\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      out.flush();
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      // The three bytes are text, which no name of a PDF file fits; the rest is no request.
      assertThat(answer).startsWith("HTTP/1.1 415").doesNotContain("HTTP/1.1 500");
    }
  }

  @Test
  void a_closed_meeting_takes_no_files() {
    sent.meeting().cancel().statusCode(200);
    before = ServiceDatabase.everything();
    sent.put(TEXT, "a.txt")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/meeting-not-open"));
  }

  private static long spooled() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files
          .filter(path -> path.getFileName().toString().startsWith("kkr-file-"))
          .filter(path -> path.toFile().length() > 0)
          .count();
    }
  }
}
