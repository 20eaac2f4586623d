package dk.kkr.agenda.formats;

import static dk.kkr.agenda.Api.secretariat;
import static dk.kkr.agenda.Api.tag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dk.kkr.agenda.importing.AgendaReader;
import dk.kkr.agenda.importing.Facts;
import dk.kkr.agenda.importing.FindingCode;
import dk.kkr.agenda.importing.ImportedAgenda;
import dk.kkr.agenda.importing.RealAgendas;
import dk.kkr.agenda.importing.SampleFiles;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

  private static void comesBack(byte[] file) {
    ImportedAgenda original = AgendaReader.read(file);
    Response made =
        secretariat().contentType("application/octet-stream").body(file).post("/imports");
    made.then().statusCode(201);
    String meeting = made.path("meeting");
    try {
      for (String format : List.of("text/html", "application/pdf", DOCX)) {
        byte[] sent =
            secretariat()
                .accept(format)
                .queryParam("draft", true)
                .get(meeting + "/agenda")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
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
