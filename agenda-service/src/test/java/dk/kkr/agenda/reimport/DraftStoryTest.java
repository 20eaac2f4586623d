package dk.kkr.agenda.reimport;

import static dk.kkr.agenda.Api.as;
import static dk.kkr.agenda.Api.item;
import static dk.kkr.agenda.Api.secretariat;
import static dk.kkr.agenda.Api.tag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dk.kkr.agenda.Api;
import dk.kkr.platform.test.ServiceDatabase;
import dk.kkr.platform.test.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

@QuarkusTest
class DraftStoryTest {

  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private Api.Meeting meeting;
  private Api.Item first;
  private Api.Item second;

  @BeforeEach
  void drafted() {
    meeting = Api.meeting();
    first = meeting.add(rich());
    second = meeting.add(item("Fælles brandøvelse"));
  }

  @ParameterizedTest
  @ValueSource(strings = {DOCX, "text/html"})
  void an_export_that_nobody_edited_changes_nothing(String type) {
    Map<String, String> before = ServiceDatabase.everything();
    put(export(type), type)
        .statusCode(200)
        .body("applied", equalTo(false))
        .body("changes.items", empty())
        .body("changes.sections", empty())
        .body("findings", empty());
    assertThat(ServiceDatabase.everything()).isEqualTo(before);
  }

  @Test
  void what_was_edited_is_written_and_all_else_is_kept() {
    JsonPath before = draft();
    WordEdits word = new WordEdits(export(DOCX));
    word.replace(word.find("Heading2", "2.1"), "Cykelstier", "Cykelruter");
    word.moveBefore(word.find("Heading2", "2.1"), word.item("2.2"));
    Element point = word.find("KKRPoint", "godkender planen");
    word.write(word.copy(point, false), "drøfter tidsplanen");
    byte[] edited = word.bytes();

    Map<String, String> stored = ServiceDatabase.everything();
    secretariat()
        .contentType(DOCX)
        .body(edited)
        .put(meeting.path() + "/draft?dryRun=true")
        .then()
        .statusCode(200)
        .body("applied", equalTo(false))
        .body("changes.items", hasSize(2));
    assertThat(ServiceDatabase.everything()).isEqualTo(stored);

    put(edited, DOCX)
        .statusCode(200)
        .body("applied", equalTo(true))
        .body("changes.items", hasSize(2))
        .body("findings", empty());

    JsonPath after = draft();
    assertThat(after.getList("sections[1].items.id")).isEqualTo(List.of(second.id(), first.id()));
    assertThat(after.getString("sections[1].items[1].title")).isEqualTo("Cykelruter");
    assertThat(after.getList("sections[1].items[1].points.text"))
        .isEqualTo(List.of("godkender planen", "drøfter tidsplanen"));
    assertThat(after.getString("sections[1].items[1].points[0].id"))
        .isEqualTo(first.points().getFirst());
    for (String kept :
        List.of("positions", "steps", "attachments", "caseWorker", "policyAreas", "tables")) {
      assertThat(after.<Object>get("sections[1].items[1]." + kept))
          .isEqualTo(before.get("sections[1].items[0]." + kept));
    }
    assertThat(after.getString("sections[1].items[1].points[0].dueOn")).isEqualTo("2050-05-01");
    put(edited, DOCX).statusCode(409);
  }

  @Test
  void an_export_of_yesterday_is_refused_with_what_it_would_change() {
    byte[] export = export("text/html");
    Map<String, Object> other = new LinkedHashMap<>(meeting.in(1, item("En anden titel")));
    secretariat()
        .header("If-Match", tag(second.path()))
        .body(other)
        .put(second.path())
        .then()
        .statusCode(200);
    Map<String, String> before = ServiceDatabase.everything();

    put(export, "text/html")
        .statusCode(409)
        .body("type", equalTo("/problems/export-outdated"))
        .body("changes.items", hasSize(1))
        .body("changes.items[0].title", equalTo("Fælles brandøvelse"));
    assertThat(ServiceDatabase.everything()).isEqualTo(before);
  }

  @Test
  void what_is_no_export_of_this_draft_is_refused_and_leaves_nothing() {
    byte[] export = export(DOCX);
    byte[] ofOther = new WordEdits(exportOf(Api.meeting().path(), DOCX)).bytes();
    meeting.release().statusCode(201);
    byte[] released = secretariat().accept(DOCX).get(meeting.path() + "/agenda").asByteArray();
    Map<String, String> before = ServiceDatabase.everything();

    refused(ofOther, DOCX, "another meeting");
    refused(released, DOCX, "released version");
    refused("<p>Kære alle</p>".getBytes(StandardCharsets.UTF_8), "text/html", "no mark");
    refused("PK\u0003\u0004 i stykker".getBytes(StandardCharsets.UTF_8), DOCX, "cannot be read");
    refused(new byte[0], DOCX, "no mark");
    put(export, "text/plain").statusCode(415);
    secretariat()
        .contentType("text/html")
        .body("x".repeat(5 * 1024 * 1024 + 1))
        .put(meeting.path() + "/draft")
        .then()
        .statusCode(413);
    as(TestTokens.secretariat("kkr-sjaelland"))
        .contentType(DOCX)
        .body(export)
        .put(meeting.path() + "/draft")
        .then()
        .statusCode(403);
    as(TestTokens.member())
        .contentType(DOCX)
        .body(export)
        .put(meeting.path() + "/draft")
        .then()
        .statusCode(403);
    assertThat(ServiceDatabase.everything()).isEqualTo(before);
  }

  @Test
  void a_closed_meeting_takes_nothing_back() {
    byte[] export = export(DOCX);
    meeting.release().statusCode(201);
    meeting.approveMinutes();
    put(export, DOCX).statusCode(409).body("type", equalTo("/problems/meeting-not-open"));
  }

  private void refused(byte[] file, String type, String why) {
    put(file, type)
        .statusCode(422)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/not-an-export"))
        .body("detail", containsString(why));
  }

  private ValidatableResponse put(byte[] file, String type) {
    return secretariat().contentType(type).body(file).put(meeting.path() + "/draft").then();
  }

  private byte[] export(String type) {
    return exportOf(meeting.path(), type);
  }

  private static byte[] exportOf(String path, String type) {
    return secretariat()
        .accept(type)
        .get(path + "/agenda?draft=true")
        .then()
        .statusCode(200)
        .extract()
        .asByteArray();
  }

  private JsonPath draft() {
    return secretariat().get(meeting.path() + "/agenda?draft=true").jsonPath();
  }

  private static Map<String, Object> rich() {
    Map<String, Object> item = new LinkedHashMap<>(item("Cykelstier"));
    item.put(
        "parts",
        List.of(
            Map.of(
                "kind",
                "BACKGROUND",
                "heading",
                "Baggrund",
                "text",
                "Se [planen](https://example.org/plan).\n\n- først\n  - derunder\n\nTil sidst."),
            Map.of(
                "kind",
                "RECOMMENDATION",
                "heading",
                "Indstilling",
                "text",
                "Det indstilles, at KKR godkender planen")));
    item.put(
        "points",
        List.of(
            Map.of(
                "verbs",
                List.of("APPROVE"),
                "text",
                "godkender planen",
                "addressees",
                List.of("kommunerne"),
                "dueOn",
                "2050-05-01")));
    item.put(
        "tables",
        List.of(
            Map.of(
                "header",
                List.of("Kommune", "Tal"),
                "rows",
                List.of(List.of("Hørsholm", "4")),
                "total",
                List.of("I alt", "4"))));
    item.put(
        "positions", List.of(Map.of("body", "K29", "status", "CONFIRMED", "kind", "Tiltræder")));
    item.put(
        "steps",
        List.of(
            Map.of("actor", "Kommunerne", "precision", "NONE", "text", "Behandling i byrådet")));
    item.put("policyAreas", List.of("Mobilitet"));
    item.put(
        "attachments",
        List.of(
            Map.of(
                "title",
                "Planen",
                "link",
                "https://example.org/plan",
                "availability",
                "LINK",
                "closed",
                false)));
    return item;
  }
}
