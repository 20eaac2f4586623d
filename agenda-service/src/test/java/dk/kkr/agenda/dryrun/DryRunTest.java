package dk.kkr.agenda.dryrun;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.kkr.agenda.extraction.OfficeFiles;
import dk.kkr.agenda.importing.MinutesFiles;
import dk.kkr.agenda.importing.SampleFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DryRunTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir Path folder = Path.of(".");

  @Test
  void json_has_exactly_the_promised_members() throws IOException {
    assertThat(run(SampleFiles.path(SampleFiles.MARKDOWN).toString(), "--json")).isZero();
    JsonNode root = new ObjectMapper().readTree(out.toByteArray());
    assertThat(names(root)).containsExactly("meeting", "sections", "findings", "checks");
    assertThat(names(root.path("meeting")))
        .containsExactly("kind", "council", "date", "start", "place");
    assertThat(root.at("/meeting/start").asText()).isEqualTo("09:30");
    assertThat(root.at("/meeting/date").asText()).isEqualTo("2022-03-11");
    JsonNode item = root.at("/sections/2/items/1");
    assertThat(names(item))
        .containsExactly(
            "number",
            "title",
            "caseNumber",
            "caseWorker",
            "parts",
            "points",
            "tables",
            "attachments");
    assertThat(names(item.at("/parts/0"))).containsExactly("kind", "text");
    assertThat(names(item.at("/points/0")))
        .containsExactly("verbs", "text", "contents", "children");
    assertThat(names(item.at("/tables/0"))).containsExactly("header", "rows", "total");
    assertThat(item.at("/number").isTextual()).isTrue();
    assertThat(names(root.at("/sections/2/items/2/attachments/0")))
        .containsExactly("title", "link");
    assertThat(names(root.at("/findings/0")))
        .containsExactly("code", "severity", "place", "message", "text");
    assertThat(root.at("/findings/0/place/line").isInt()).isTrue();
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void the_checks_are_told_as_an_import_tells_them() throws IOException {
    Path agenda =
        Files.write(
            folder.resolve("dagsorden.docx"),
            OfficeFiles.docx(
                "DAGSORDEN 2022",
                "KKR Hovedstaden",
                "Dato: 11-03-2022",
                "1. Sager",
                "1.1. Vagt",
                "SAG-2022-00001 abcd",
                "Baggrund",
                "Se tabel nedenfor. Det holdes mandag den 15. marts 2022.",
                "Indstilling",
                "Det indstilles, at KKR Hovedstaden godkender vagten."));
    assertThat(run(agenda.toString(), "--json")).isZero();
    JsonNode checks = new ObjectMapper().readTree(out.toByteArray()).path("checks");
    assertThat(checks.findValuesAsText("code"))
        .containsExactlyInAnyOrder("TABLE_MISSING", "WEEKDAY_CONTRADICTS");
    assertThat(names(checks.path(0)))
        .containsExactly(
            "code", "severity", "place", "message", "excerpt", "legalSource", "assumed");
    assertThat(checks.at("/0/place/itemNumber").asText()).isEqualTo("1.1");
    assertThat(checks.at("/0/place/line").asInt()).isEqualTo(8);
  }

  @Test
  void missing_values_are_null() throws IOException {
    assertThat(run(SampleFiles.path(SampleFiles.TEXT).toString(), "--json")).isZero();
    JsonNode meeting = new ObjectMapper().readTree(out.toByteArray()).path("meeting");
    assertThat(meeting.path("start").isNull()).isTrue();
    assertThat(meeting.path("place").isNull()).isTrue();
  }

  @Test
  void without_json_a_summary_is_printed() {
    assertThat(run(SampleFiles.path(SampleFiles.MARKDOWN).toString())).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .startsWith("Agenda of KKR Hovedstaden, 2022-03-11 09:30")
        .contains("3.2", "6 rows and a total");
  }

  @Test
  void the_participants_of_minutes_are_no_section() throws IOException {
    Path minutes =
        Files.writeString(
            folder.resolve("referat.md"), MinutesFiles.WITH_TABLE.formatted("11-03-2019"));
    assertThat(run(minutes.toString())).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .startsWith("Minutes of KKR Hovedstaden, 2019-03-11 09:30")
        .contains("Participants\n        Asta Birk (A, Ringsø Kommune, Formand): PRESENT\n")
        .contains("Erik Fog (F, Engby Kommune): PRESENT, for Ditte von Holm")
        .doesNotContain("Deltagerfortegnelse", "NO_RECOMMENDATION");

    out.reset();
    assertThat(run(minutes.toString(), "--json")).isZero();
    JsonNode root = new ObjectMapper().readTree(out.toByteArray());
    assertThat(names(root))
        .containsExactly("meeting", "participants", "sections", "findings", "checks");
    assertThat(names(root.at("/participants/0")))
        .containsExactly("name", "organisation", "party", "role", "presence", "substituteFor");
    assertThat(root.path("participants")).hasSize(6);
    assertThat(root.at("/sections/0/number").asText()).isEqualTo("1");
    assertThat(root.path("checks").findValuesAsText("code")).doesNotContain("NO_RECOMMENDATION");
  }

  @Test
  void every_failure_is_one_line_and_a_code() throws IOException {
    Path letter = Files.writeString(folder.resolve("letter.txt"), "Et brev.");
    assertThat(run(letter.toString(), "--json")).isEqualTo(3);
    assertThat(run(folder.resolve("none.txt").toString())).isEqualTo(1);
    assertThat(run(folder.toString())).isEqualTo(1);
    assertThat(run()).isEqualTo(2);
    assertThat(run("a", "b")).isEqualTo(2);
    assertThat(run("a", "--xml")).isEqualTo(2);
    assertThat(out.size()).isZero();
    assertThat(err.toString(StandardCharsets.UTF_8).lines()).hasSize(6);
  }

  private int run(String... arguments) {
    return new DryRun(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8))
        .run(List.of(arguments));
  }

  private static List<String> names(JsonNode node) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
