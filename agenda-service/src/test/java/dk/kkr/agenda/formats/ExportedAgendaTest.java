package dk.kkr.agenda.formats;

import static dk.kkr.agenda.Api.secretariat;
import static dk.kkr.agenda.Api.tag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dk.kkr.agenda.Api;
import dk.kkr.agenda.importing.AgendaReader;
import dk.kkr.agenda.importing.Facts;
import dk.kkr.agenda.importing.Finding;
import dk.kkr.agenda.importing.FindingCode;
import dk.kkr.agenda.importing.ImportedAgenda;
import dk.kkr.agenda.importing.ImportedAttachment;
import dk.kkr.agenda.importing.ImportedItem;
import dk.kkr.agenda.importing.ImportedPosition;
import dk.kkr.agenda.importing.ImportedStep;
import dk.kkr.agenda.importing.ImportedStep.Precision;
import dk.kkr.agenda.importing.RealAgendas;
import dk.kkr.agenda.importing.SampleFiles;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What goes out as a page or on paper comes back as it was: meeting, sections, items, points,
 * tables, attachments and texts.
 */
@QuarkusTest
class ExportedAgendaTest {

  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  @ParameterizedTest
  @ValueSource(strings = {"kkr-hovedstaden-2022-03-11.md", "kkr-hovedstaden-2022-06-10.txt"})
  void a_sample_comes_back_as_it_went_out(String name) {
    comesBack(SampleFiles.bytes(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {RealAgendas.OF_2020, RealAgendas.OF_2021})
  void a_real_agenda_comes_back_as_it_went_out(String name) throws IOException {
    comesBack(RealAgendas.bytes(name));
  }

  @Test
  void positions_a_timetable_and_numbers_of_attachments_come_back() {
    Api.Meeting meeting = Api.meeting();
    Map<String, Object> item = new HashMap<>(Api.item("Cykelstier"));
    item.put(
        "positions",
        List.of(
            Map.of(
                "body", "K29", "status", "CONFIRMED", "date", "2049-04-12", "text", "Tiltræder."),
            Map.of("body", "Region Hovedstaden", "status", "EXPECTED")));
    item.put(
        "steps",
        List.of(
            step("DAY", "2049-05-03", "Kommunerne", "Politisk behandling"),
            step("MONTH", "2049-06-01", "K29", "Indstilling"),
            step("SEASON", "2049-09-01", "Region Hovedstaden", "Svar"),
            Map.of("precision", "NONE", "text", "Opfølgning")));
    item.put(
        "attachments",
        List.of(Map.of("number", "1", "title", "Plan for unge", "availability", "ENCLOSED")));
    meeting.add(item);

    for (String format : List.of("text/html", "application/pdf", DOCX)) {
      ImportedAgenda again = Documents.agenda(export(meeting.path(), format));

      ImportedItem read =
          again.sections().stream()
              .flatMap(section -> section.items().stream())
              .findFirst()
              .orElseThrow();
      assertThat(read.positions())
          .as(format)
          .containsExactly(
              new ImportedPosition("K29", LocalDate.of(2049, 4, 12), true, "Tiltræder."),
              new ImportedPosition("Region Hovedstaden", null, false, ""));
      assertThat(read.steps())
          .as(format)
          .containsExactly(
              new ImportedStep(
                  "Kommunerne", LocalDate.of(2049, 5, 3), Precision.DAY, "Politisk behandling"),
              new ImportedStep("K29", LocalDate.of(2049, 6, 1), Precision.MONTH, "Indstilling"),
              new ImportedStep(
                  "Region Hovedstaden", LocalDate.of(2049, 9, 1), Precision.SEASON, "Svar"),
              new ImportedStep(null, null, Precision.NONE, "Opfølgning"));
      assertThat(read.attachments())
          .as(format)
          .containsExactly(new ImportedAttachment("Bilag 1: Plan for unge", null));
      assertThat(read.tables()).as(format).isEmpty();
      assertThat(read.parts().toString())
          .as(format)
          .doesNotContain("Holdninger", "Videre proces", "Hvad andre mener");
      assertThat(again.findings())
          .as(format)
          .extracting(Finding::code)
          .doesNotContain(FindingCode.NOT_PLACED);
    }
    meeting.cancel();
  }

  private static Map<String, Object> step(
      String precision, String date, String actor, String text) {
    return Map.of("precision", precision, "date", date, "actor", actor, "text", text);
  }

  private static byte[] export(String meeting, String format) {
    return secretariat()
        .accept(format)
        .queryParam("draft", true)
        .get(meeting + "/agenda")
        .then()
        .statusCode(200)
        .extract()
        .asByteArray();
  }

  private static void comesBack(byte[] file) {
    ImportedAgenda original = AgendaReader.read(file);
    Response made =
        secretariat().contentType("application/octet-stream").body(file).post("/imports");
    made.then().statusCode(201);
    String meeting = made.path("meeting");
    try {
      for (String format : List.of("text/html", "application/pdf", DOCX)) {
        byte[] sent = export(meeting, format);
        secretariat()
            .contentType(format)
            .body(sent)
            .post("/imports")
            .then()
            .statusCode(409)
            .body("existing", equalTo(meeting));
        ImportedAgenda again = Documents.agenda(sent);
        assertThat(difference(original, again)).as("lost in " + format).isEmpty();
        assertThat(difference(again, original)).as("new in " + format).isEmpty();
        assertThat(again.findings())
            .extracting(finding -> finding.code())
            .as(format)
            .doesNotContain(
                FindingCode.NOT_PLACED,
                FindingCode.HEADING_MISSING,
                FindingCode.DUPLICATE_NUMBER,
                FindingCode.CONTENTS_DIFFER,
                FindingCode.NO_POINT_RECOGNISED);
      }
    } finally {
      secretariat()
          .header("If-Match", tag(meeting))
          .body(Map.of("reason", "Taget ind igen", "itemsToBacklog", false))
          .post(meeting + "/cancellation")
          .then()
          .statusCode(200);
    }
  }

  private static List<String> difference(ImportedAgenda from, ImportedAgenda to) {
    List<String> left = new ArrayList<>(Facts.of(from));
    left.removeAll(Facts.of(to));
    return left;
  }
}
