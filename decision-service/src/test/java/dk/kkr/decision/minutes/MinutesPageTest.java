package dk.kkr.decision.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.decision.Api;
import dk.kkr.decision.TestAgenda;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page that council people read. */
@QuarkusTest
class MinutesPageTest {

  @Test
  void the_page_is_danish_and_can_be_read_by_everybody_also_with_a_screen_reader() {
    TestAgenda agenda = decided();
    Api.publish(agenda).statusCode(201);

    String page = page(agenda, "");

    assertThat(page).startsWith("<!DOCTYPE html>").contains("<html lang=\"da\">");
    assertThat(page)
        .contains("<title>Referat af møde i KKR Hovedstaden den 11. marts 2022</title>");
    assertThat(page).contains("fredag den 11. marts 2022 kl. 10.00");
    for (String landmark : List.of("<header", "<nav", "<main", "<footer")) {
      assertThat(occurrences(page, landmark + "[ >]")).as(landmark).hasSize(1);
    }
    assertThat(page)
        .contains("<a class=\"skip\" href=\"#indhold\">")
        .contains("<main id=\"indhold\"");
    headingsAreInOrder(page);
    idsAreUniqueAndLinksLead(page);
    assertThat(occurrences(page, "<table")).hasSameSizeAs(occurrences(page, "<caption"));
    assertThat(occurrences(page, "<th ")).hasSameSizeAs(occurrences(page, "<th scope="));
    assertThat(page).contains("@media print");
    assertThat(page).as("nothing is fetched").doesNotContain("http://", "https://", "<script");
  }

  @Test
  void the_page_says_what_was_decided_in_danish() {
    TestAgenda agenda = decided();
    Api.publish(agenda).statusCode(201);

    assertThat(page(agenda, ""))
        .contains(
            "Vedtaget med ændringer",
            "Vedtaget tekst:</span> Ny tekst &lt;b&gt;",
            "Taget til efterretning")
        .contains("Afstemning: 41 for, 1 imod, 2 undlod at stemme.")
        .contains("Imod stemte: Ib Eksempel.")
        .contains("Forbehold: Politisk godkendelse (Hørsholm).")
        .contains("Forskellige beslutninger")
        .doesNotContain("ADOPTED", "NOTED", "MIXED")
        .doesNotContain("efter at denne version");
  }

  @Test
  void of_a_closed_item_the_public_reads_the_public_title_only() {
    TestAgenda agenda = decided();
    Api.publish(agenda).statusCode(201);

    assertThat(page(agenda, ""))
        .contains("Ejendomssag", "Punktet er lukket for offentligheden.")
        .doesNotContain("Havnevej", "Godkender købet");
    assertThat(
            Api.secretariat().accept("text/html").get("/minutes/" + agenda.meetingId()).asString())
        .contains("Havnevej", "Godkender købet");
  }

  @Test
  void a_browser_gets_the_page_and_a_program_the_data() {
    TestAgenda agenda = decided();
    Api.publish(agenda).statusCode(201);
    String path = "/minutes/" + agenda.meetingId();

    Response browser =
        Api.anybody()
            .accept("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")
            .get(path);
    assertThat(browser.contentType()).startsWith("text/html");
    assertThat(Api.anybody().accept("*/*").get(path).contentType()).startsWith("application/json");
    assertThat(Api.anybody().accept("application/pdf").get(path).statusCode()).isEqualTo(406);
    String tag = browser.header("ETag");
    assertThat(
            Api.anybody().accept("text/html").header("If-None-Match", tag).get(path).statusCode())
        .isEqualTo(304);
    assertThat(
            Api.anybody()
                .accept("application/json")
                .header("If-None-Match", tag)
                .get(path)
                .statusCode())
        .isEqualTo(200);
  }

  @Test
  void a_draft_says_that_it_is_one() {
    TestAgenda agenda = TestAgenda.usual().released();

    String page =
        Api.secretariat()
            .accept("text/html")
            .get("/minutes/" + agenda.meetingId() + "?draft=true")
            .asString();

    assertThat(page).contains("Udkast", "Ikke afgjort");
  }

  private static TestAgenda decided() {
    TestAgenda agenda = TestAgenda.usual().released();
    Api.decideAll(agenda);
    UUID amended = agenda.pointId("3.2", "1.1");
    Api.reopen(amended).statusCode(200);
    Api.record(
            amended,
            Map.of(
                "agendaVersion",
                1,
                "outcome",
                "ADOPTED_AMENDED",
                "decidedText",
                "Ny tekst <b>",
                "mode",
                "VOTE",
                "votes",
                Map.of(
                    "inFavour",
                    41,
                    "against",
                    1,
                    "abstained",
                    2,
                    "names",
                    Map.of("against", List.of("Ib Eksempel"))),
                "conditions",
                List.of(
                    Map.of(
                        "subject",
                        "Politisk godkendelse",
                        "party",
                        Map.of("kind", "MUNICIPALITY", "code", "0223")))))
        .statusCode(200);
    Api.confirm(amended).statusCode(200);
    return agenda;
  }

  private static String page(TestAgenda agenda, String query) {
    Response page = Api.anybody().accept("text/html").get("/minutes/" + agenda.meetingId() + query);
    assertThat(page.statusCode()).isEqualTo(200);
    return page.asString();
  }

  private static void headingsAreInOrder(String page) {
    List<Integer> levels = new ArrayList<>();
    Matcher heading = Pattern.compile("<h([1-6])[ >]").matcher(page);
    while (heading.find()) {
      levels.add(Integer.parseInt(heading.group(1)));
    }
    assertThat(levels).startsWith(1);
    assertThat(levels.stream().filter(level -> level == 1)).hasSize(1);
    for (int i = 1; i < levels.size(); i++) {
      assertThat(levels.get(i))
          .as("no level is skipped")
          .isLessThanOrEqualTo(levels.get(i - 1) + 1);
    }
  }

  private static void idsAreUniqueAndLinksLead(String page) {
    List<String> ids = occurrences(page, " id=\"([^\"]+)\"");
    Set<String> unique = new HashSet<>(ids);
    assertThat(unique).hasSameSizeAs(ids);
    assertThat(unique).containsAll(occurrences(page, "href=\"#([^\"]+)\""));
    assertThat(unique).containsAll(occurrences(page, "aria-labelledby=\"([^\"]+)\""));
  }

  private static List<String> occurrences(String page, String pattern) {
    List<String> found = new ArrayList<>();
    Matcher matcher = Pattern.compile(pattern).matcher(page);
    while (matcher.find()) {
      found.add(matcher.groupCount() == 0 ? matcher.group() : matcher.group(1));
    }
    return found;
  }
}
