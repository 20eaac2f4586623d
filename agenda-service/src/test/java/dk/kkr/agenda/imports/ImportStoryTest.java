package dk.kkr.agenda.imports;

import static dk.kkr.agenda.Api.as;
import static dk.kkr.agenda.Api.secretariat;
import static dk.kkr.agenda.Api.tag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.kkr.agenda.Api;
import dk.kkr.platform.test.ProblemRules;
import dk.kkr.platform.test.ServiceDatabase;
import dk.kkr.platform.test.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ImportStoryTest {

  private static final Path ROOT = Path.of(System.getProperty("kkr.root"));

  @ParameterizedTest
  @ValueSource(strings = {"kkr-hovedstaden-2022-03-11.md", "kkr-hovedstaden-2022-06-10.txt"})
  void a_sample_becomes_a_draft_that_can_be_released(String file) throws IOException {
    Response made = take(Files.readAllBytes(ROOT.resolve("samples").resolve(file)), file);
    made.then()
        .statusCode(201)
        .body("council", equalTo("kkr-hovedstaden"))
        .body("fileName", equalTo(file))
        .body("findings", notNullValue());
    secretariat().get(made.header("Location")).then().body("id", equalTo(made.path("id")));
    secretariat()
        .get("/imports")
        .then()
        .statusCode(200)
        .body("items.id", hasItem((String) made.path("id")));

    String meeting = made.path("meeting");
    int items = made.path("items");
    secretariat()
        .queryParam("draft", true)
        .get(meeting + "/agenda")
        .then()
        .body("sections.items.flatten()", hasSize(items))
        .body("sections", hasSize((int) made.path("sections")));
    Api.consent(meeting).statusCode(200);
    secretariat()
        .header("If-Match", tag(meeting))
        .post(meeting + "/release")
        .then()
        .statusCode(201);
    takenAlready(file, meeting);
    cancel(meeting);
  }

  @Test
  void the_agenda_of_2020_is_taken_in_whole() throws IOException {
    Response made = real("kkr-hovedstaden-2020-02-07.txt", "2020-02-07", 19);

    String agenda = made.path("meeting") + "/agenda?draft=true";
    secretariat()
        .get(agenda)
        .then()
        .body("sections.number", equalTo(List.of("1", "2", "3", "4", "5", "6", "7")))
        .body("sections[2].items.number.last()", equalTo("3.13"))
        .body("sections[2].items[6].points[0].children", hasSize(3))
        .body("sections[2].items[0].points", hasSize(1))
        .body("sections[2].items[0].points[0].contents", hasSize(5));
    cancel(made.path("meeting"));
  }

  @Test
  void the_agenda_of_2021_is_taken_in_whole() throws IOException {
    Response made = real("kkr-hovedstaden-2021-06-16.md", "2021-06-16", 11);

    String agenda = made.path("meeting") + "/agenda?draft=true";
    secretariat()
        .get(agenda)
        .then()
        .body("start", equalTo("10:00"))
        .body("sections.items.collect { it.size() }", equalTo(List.of(2, 1, 6, 0, 1, 1, 0)))
        .body("sections[2].items[3].points", hasSize(4))
        .body("sections[2].items[4].tables[0].rows", hasSize(29))
        .body("sections[2].items[4].tables[0].total", notNullValue());
    cancel(made.path("meeting"));
  }

  @Test
  void what_cannot_be_taken_in_is_refused_with_what_to_do_and_leaves_nothing() {
    Map<String, String> before = ServiceDatabase.everything();

    refused(new byte[0], 422, "empty-import");
    refused(" \n\n".getBytes(StandardCharsets.UTF_8), 422, "empty-import");
    refused("%PDF-1.7 ...".getBytes(StandardCharsets.ISO_8859_1), 422, "unreadable-import");
    refused(new byte[] {0, 1, 2, 3, 0, 5}, 422, "binary-import");
    refused(
        "Kære alle, her er intet.".getBytes(StandardCharsets.UTF_8), 422, "unknown-import-format");
    refused(text("REFERAT 2050", "15-07-2050"), 422, "invalid-input");
    refused(text("DAGSORDEN 2050", null), 422, "meeting-date-missing");
    tooLarge(5 * 1024 * 1024 + 1);
    tooLarge(11 * 1024 * 1024);
    upload(text("DAGSORDEN 2050", "15-07-2050"), as(TestTokens.secretariat("kkr-sjaelland")))
        .statusCode(403)
        .body("type", equalTo("/problems/forbidden"));
    upload(text("DAGSORDEN 2050", "15-07-2050"), as(TestTokens.member())).statusCode(403);

    assertThat(ServiceDatabase.everything()).isEqualTo(before);
  }

  @Test
  void a_file_of_one_phrase_is_answered_soon() {
    String line = "de 33 kommuner ".repeat(1_320) + "\n\n";
    // Four paragraphs are nearly all that a part of an item may hold.
    for (int items : List.of(1, 5)) {
      String file =
          "DAGSORDEN 2049\nKKR Hovedstaden\n\nDato: 1%d-09-2049 10:00\n\n1. Sager\n\n"
                  .formatted(items)
              + IntStream.rangeClosed(1, items)
                  .mapToObj(i -> "1.%d. En sag\n\nBaggrund\n\n".formatted(i) + line.repeat(4))
                  .collect(Collectors.joining());
      secretariat()
          .contentType("text/plain")
          .body(file.getBytes(StandardCharsets.UTF_8))
          .post("/imports")
          .then()
          .time(lessThan(10_000L))
          .statusCode(201);
    }
  }

  @Test
  void what_the_file_does_not_say_the_request_may_say() {
    byte[] file = text("DAGSORDEN 2050", null);
    Response made =
        secretariat()
            .contentType("text/markdown")
            .body(file)
            .post("/imports?date=2049-05-04&council=kkr-hovedstaden");
    made.then().statusCode(201);

    secretariat()
        .contentType("text/markdown")
        .body(text("DAGSORDEN 2050", "15-07-2050"))
        .post("/imports?date=2049-05-05")
        .then()
        .statusCode(400)
        .body("violations[0].parameter", equalTo("date"));
    cancel(made.path("meeting"));
  }

  @Test
  void a_planned_meeting_without_an_agenda_takes_the_one_of_its_day() {
    String planned =
        secretariat()
            .body(
                Map.of(
                    "council", "kkr-hovedstaden", "date", "2049-09-15", "place", "Regionsgården"))
            .post("/meetings")
            .then()
            .statusCode(201)
            .extract()
            .header("Location");
    byte[] file = text("DAGSORDEN 2049", "15-09-2049");

    Response made = upload(file, secretariat()).statusCode(201).extract().response();

    made.then().body("meeting", endsWith(planned.substring(planned.indexOf("/meetings"))));
    made.then().body("findings.code", hasItem("PLAN_DIFFERS"));
    String meeting = made.path("meeting");
    secretariat()
        .queryParam("draft", true)
        .get(meeting + "/agenda")
        .then()
        .body("place", equalTo("Regionsgården"))
        .body("start", equalTo("10:00"))
        .body("sections.items.flatten()", hasSize((int) made.path("items")));
    Map<String, String> before = ServiceDatabase.everything();
    upload(file, secretariat())
        .statusCode(409)
        .body("type", equalTo("/problems/meeting-exists"))
        .body("existing", equalTo(meeting));
    assertThat(ServiceDatabase.everything()).isEqualTo(before);
    cancel(meeting);
  }

  @Test
  void what_is_wrong_with_day_or_council_is_said() {
    byte[] file = text("DAGSORDEN 2050", "15-07-2050");
    secretariat()
        .contentType("text/plain")
        .body(file)
        .post("/imports?council=unknown")
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/invalid-parameter"))
        .body("violations[0].parameter", equalTo("council"));
    upload(text("DAGSORDEN 2022", "31-02-2022"), secretariat())
        .statusCode(422)
        .body("type", equalTo("/problems/meeting-date-missing"))
        .body("detail", containsString("'31-02-2022', and there is no such day"));
    upload(text("DAGSORDEN 1200", "11-03-1200"), secretariat())
        .statusCode(422)
        .body("type", equalTo("/problems/invalid-input"))
        .body("detail", containsString("KKR Hovedstaden did not exist on 1200-03-11"));
    upload(text("DAGSORDEN 2900", "11-03-2900"), secretariat()).statusCode(422);
    secretariat()
        .contentType("text/plain")
        .body(text("DAGSORDEN 2022", null))
        .post("/imports?date=1999-03-11&council=kkr-hovedstaden")
        .then()
        .statusCode(400)
        .body("violations[0].parameter", equalTo("date"));
  }

  @Test
  void a_repeated_upload_under_one_key_makes_one_meeting() {
    byte[] file = text("DAGSORDEN 2050", "16-07-2049");
    Response first = keyed(file);
    Response again = keyed(file);

    first.then().statusCode(201);
    again.then().statusCode(201).body("id", equalTo(first.path("id")));
    cancel(first.path("meeting"));
  }

  private static Response keyed(byte[] file) {
    return secretariat()
        .contentType("text/plain")
        .header("Idempotency-Key", "import-2049-07-16")
        .body(file)
        .post("/imports");
  }

  private static Response real(String file, String date, int items) throws IOException {
    Path path = ROOT.resolve("..").resolve("shared/agendas").resolve(file);
    assumeTrue(Files.exists(path), "the real agenda " + file + " is not at hand");
    Response made = take(Files.readAllBytes(path), file);
    made.then().statusCode(201).body("items", equalTo(items)).body("sections", equalTo(7));
    secretariat().get((String) made.path("meeting")).then().body("date", equalTo(date));
    return made;
  }

  private static Response take(byte[] content, String name) {
    return secretariat()
        .contentType("application/octet-stream")
        .queryParam("fileName", name)
        .body(content)
        .post("/imports");
  }

  private static void takenAlready(String file, String meeting) throws IOException {
    Map<String, String> before = ServiceDatabase.everything();
    take(Files.readAllBytes(ROOT.resolve("samples").resolve(file)), file)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/meeting-exists"))
        .body("existing", equalTo(meeting));
    assertThat(ServiceDatabase.everything()).isEqualTo(before);
  }

  // As text: an array of bytes would be written down number by number, to be printed on failure.
  private static void tooLarge(int letters) {
    Response refused =
        secretariat().contentType("text/plain").body("x".repeat(letters)).post("/imports");
    ProblemRules.verify(refused, 413, "too-large");
    refused.then().body("maxBytes", equalTo(5 * 1024 * 1024));
  }

  private static void refused(byte[] content, int status, String problem) {
    upload(content, secretariat())
        .statusCode(status)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/" + problem))
        .body("detail", notNullValue());
  }

  private static ValidatableResponse upload(byte[] content, RequestSpecification request) {
    return request.contentType("text/plain").body(content).post("/imports").then();
  }

  private static byte[] text(String kind, @Nullable String date) {
    String day = date == null ? "" : "**Dato:** " + date + " 10:00\n\n";
    String file =
        """
        ## %s

        # KKR HOVEDSTADEN

        %s**Sted:** Rådhuset

        # 1. Godkendelse

        ## 1.1. Godkendelse af dagsorden

        SAG-2050-00001 abcd

        ### Indstilling

        Det indstilles, at KKR Hovedstaden godkender dagsordenen.
        """
            .formatted(kind, day);
    return file.getBytes(StandardCharsets.UTF_8);
  }

  // The day is free again for whichever test comes next.
  private static void cancel(String meeting) {
    secretariat()
        .header("If-Match", tag(meeting))
        .body(Map.of("reason", "Testen er slut"))
        .post(meeting + "/cancellation")
        .then()
        .statusCode(200);
  }
}
