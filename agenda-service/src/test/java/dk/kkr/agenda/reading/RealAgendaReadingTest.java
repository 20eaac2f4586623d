package dk.kkr.agenda.reading;

import static dk.kkr.agenda.Api.anybody;
import static dk.kkr.agenda.Api.secretariat;
import static dk.kkr.agenda.Api.tag;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.agenda.Api;
import dk.kkr.platform.test.Axe;
import dk.kkr.platform.test.PdfUa;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The two real agendas, where they stand beside the repository. */
@QuarkusTest
class RealAgendaReadingTest {

  private static final Path ROOT = Path.of(System.getProperty("kkr.root"));

  @ParameterizedTest
  @CsvSource({
    "kkr-hovedstaden-2020-02-07.txt, 19, 0",
    "kkr-hovedstaden-2021-06-16.md, 11, 1",
  })
  void a_real_agenda_is_read_whole(String file, int items, int tables) throws IOException {
    String meeting = taken(file);
    try {
      JsonPath data = anybody().get(meeting + "/agenda").jsonPath();
      String html = anybody().accept("text/html").get(meeting + "/agenda").asString();
      Shown.keep(file + ".html", html);
      Document page = Jsoup.parse(html);

      assertThat(page.select("h3")).hasSize(items);
      assertThat(page.select("table")).hasSize(tables);
      everyWordIsThere(data, page);
      for (Axe.Report axe : Axe.look(html, 1280, 320)) {
        assertThat(axe.violations()).isEmpty();
        assertThat(axe.content()).isLessThanOrEqualTo(axe.width());
      }
      byte[] pdf = anybody().accept("application/pdf").get(meeting + "/agenda").asByteArray();
      PdfUa.Report report = PdfUa.judge(Shown.keep(file + ".pdf", pdf));
      assertThat(report.failures()).isEmpty();
      assertThat(report.checks()).isGreaterThan(10_000);
    } finally {
      secretariat()
          .header("If-Match", tag(meeting))
          .body(Map.of("reason", "Taget ind to gange", "itemsToBacklog", false))
          .post(meeting + "/cancellation")
          .then()
          .statusCode(200);
    }
  }

  /**
   * Signs of lists and numbers of points are the page's own; everything else stands on it as it is
   * stored.
   */
  private static void everyWordIsThere(JsonPath data, Document page) {
    page.select(".path, .notes").remove();
    String shown = words(page.select("main").text());
    List<String> texts = data.getList("sections.items.flatten().parts.flatten().text");
    List<String> cells = data.getList("sections.items.flatten().tables.flatten().rows.flatten()");
    assertThat(texts).isNotEmpty();
    Stream.concat(texts.stream().flatMap(text -> Stream.of(text.split("\\R"))), cells.stream())
        .map(line -> words(line.replaceFirst("^\\s*[-–•]\\s+", "")))
        .filter(line -> !line.isEmpty())
        .forEach(line -> assertThat(shown).contains(line));
  }

  private static String words(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  private static String taken(String file) throws IOException {
    Path found =
        Stream.of("../shared/agendas", "../../shared/agendas")
            .map(folder -> ROOT.resolve(folder).resolve(file).normalize())
            .filter(Files::isReadable)
            .findFirst()
            .orElse(null);
    Assumptions.assumeTrue(
        found != null, () -> "Skipped: the real agenda " + file + " is not beside the repository");
    Response made =
        secretariat()
            .contentType(file.endsWith(".md") ? "text/markdown" : "text/plain")
            .body(Files.readAllBytes(found))
            .post("/imports");
    made.then().statusCode(201);
    String meeting = made.path("meeting");
    // The checks find errors on it, as they should; here it goes out all the same.
    List<String> errors = secretariat().get(meeting + "/checks").path("errors");
    Api.consent(meeting).statusCode(200);
    secretariat()
        .header("If-Match", tag(meeting))
        .body(
            Map.of(
                "overrides",
                errors.stream()
                    .map(code -> Map.of("code", code, "reason", "Udsendt som den er."))
                    .toList()))
        .post(meeting + "/release")
        .then()
        .statusCode(201);
    return meeting;
  }
}
