package dk.kkr.agenda.search;

import static dk.kkr.agenda.Api.anybody;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.agenda.Api;
import dk.kkr.platform.test.Axe;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The page of a search. */
@QuarkusTest
class SearchPageTest {

  private static final String HOSTILE =
      "<script>alert(1)</script><img src=x onerror=alert(2)> \"&amp; {page.q}";

  @Test
  void hits_are_marked_and_led_to_and_nothing_that_is_said_becomes_markup() {
    String w = Asked.word();
    Api.Meeting meeting = Api.meeting();
    for (int i = 0; i < 3; i++) {
      meeting.add(
          Map.of(
              "title", "Pladser " + w + " " + HOSTILE,
              "policyAreas", List.of("Uddannelse"),
              "parts",
                  Asked.part(
                      "Om "
                          + w
                          + " i Hørsholm Kommune, hvor "
                          + HOSTILE
                          + " står. "
                          + "Ord ".repeat(80))));
    }
    meeting.release().statusCode(201);

    Document page =
        page(Map.of("q", w, "limit", "2", "policyArea", "", "from", "", "council", "", "kind", ""));
    assertThat(page.select("script, img")).isEmpty();
    assertThat(page.select("ol.hits > li")).hasSize(2);
    assertThat(page.select("h3 mark").eachText()).containsOnly(w);
    assertThat(page.select(".excerpt mark").eachText()).containsOnly(w);
    assertThat(page.select("h3").text()).contains("<script>alert(1)</script>");
    assertThat(page.select("h3 a").attr("href"))
        .startsWith("/meetings/" + meeting.id() + "/agenda#punkt-");
    assertThat(page.select(".where").text())
        .contains("KKR Hovedstaden", "punkt 2.", "Nævner Hørsholm");
    assertThat(page.select("[role=status]").text())
        .isEqualTo("2 punkter. Der er flere på næste side.");

    Document next =
        Jsoup.parse(
            anybody()
                .urlEncodingEnabled(false)
                .accept("text/html")
                .get(page.select("a[rel=next]").attr("href"))
                .asString());
    assertThat(next.select("ol.hits > li")).hasSize(1);
    assertThat(next.select("a[rel=next]")).isEmpty();
  }

  @Test
  void what_was_asked_stands_in_the_form_again() {
    Document page =
        page(
            Map.of(
                "q", "\"><script>alert(1)</script>",
                "council", "kkr-sjaelland",
                "municipality", "0223",
                "kind", "RESULT",
                "from", "2021-01-01",
                "caseNumber", "<b>"));
    assertThat(page.select("script")).isEmpty();
    assertThat(page.select("#q").attr("value")).isEqualTo("\"><script>alert(1)</script>");
    assertThat(page.select("option[selected]").eachText())
        .containsExactly("KKR Sjælland", "Hørsholm", "beslutninger");
    assertThat(page.select("#from").attr("value")).isEqualTo("2021-01-01");
    assertThat(page.select("#caseNumber").attr("value")).isEqualTo("<b>");
    assertThat(page.select("[role=status]").text()).startsWith("Ingen punkter");
  }

  @Test
  void the_page_can_be_read_by_everybody() throws IOException {
    String w = Asked.word();
    Asked.released(Asked.full(w));
    String html =
        anybody()
            .accept("text/html")
            .queryParam("q", "om titel" + w + " eller baggrund" + w)
            .get("/search")
            .asString();
    Files.writeString(
        Files.createDirectories(Path.of("target/reading")).resolve("search.html"), html);
    for (Axe.Report report : Axe.look(html, 1280, 320)) {
      assertThat(report.violations()).as("at %d", report.width()).isEmpty();
      assertThat(report.content()).isLessThanOrEqualTo(report.width());
    }
  }

  private static Document page(Map<String, String> parameters) {
    return Jsoup.parse(
        anybody()
            .accept("text/html")
            .queryParams(parameters)
            .get("/search")
            .then()
            .statusCode(200)
            .contentType("text/html;charset=UTF-8")
            .header(
                "Content-Security-Policy",
                org.hamcrest.Matchers.containsString("default-src 'none'"))
            .extract()
            .asString());
  }
}
