package dk.kkr.agenda.reading;

import static dk.kkr.agenda.Api.anybody;
import static dk.kkr.agenda.Api.as;
import static dk.kkr.agenda.Api.secretariat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dk.kkr.agenda.Api;
import dk.kkr.platform.test.Axe;
import dk.kkr.platform.test.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The agenda as a page for people. */
@QuarkusTest
class AgendaPageTest {

  private static final String BROWSER =
      "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8";

  @Test
  void one_address_gives_data_or_a_page_as_accept_asks_and_each_has_its_tag() {
    FullAgenda full = new FullAgenda();

    String data =
        anybody().get(full.path()).then().contentType("application/json").extract().header("ETag");
    String page =
        anybody()
            .accept(BROWSER)
            .get(full.path())
            .then()
            .statusCode(200)
            .contentType("text/html;charset=UTF-8")
            .header("Vary", "Accept, Authorization")
            .header("Content-Security-Policy", startsWith("default-src 'none'"))
            .header("ETag", not(equalTo(data)))
            .extract()
            .header("ETag");
    anybody().accept("*/*").get(full.path()).then().contentType("application/json");
    anybody().accept("image/png").get(full.path()).then().statusCode(406);
    anybody().accept(BROWSER).header("If-None-Match", page).get(full.path()).then().statusCode(304);
    anybody().accept(BROWSER).header("If-None-Match", data).get(full.path()).then().statusCode(200);
    anybody().header("If-None-Match", page).get(full.path()).then().statusCode(200);
    full.touch();
    anybody().accept(BROWSER).header("If-None-Match", page).get(full.path()).then().statusCode(200);
  }

  @Test
  void the_page_is_danish_and_one_file_with_headings_landmarks_and_links_that_lead() {
    Document page = page(new FullAgenda(), secretariat());

    assertThat(page.select("html").attr("lang")).isEqualTo("da");
    assertThat(page.title()).isEqualTo(page.select("h1").text());
    for (String one : List.of("header", "nav.contents", "main", "footer", "h1")) {
      assertThat(page.select(one)).as(one).hasSize(1);
    }
    assertThat(page.select("a.skip").attr("href")).isEqualTo("#indhold");
    int above = 0;
    for (Element heading : page.select("h1, h2, h3, h4, h5")) {
      int level = heading.tagName().charAt(1) - '0';
      assertThat(level).as(heading.text()).isLessThanOrEqualTo(above + 1);
      above = level;
    }
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    assertThat(page.select("nav.contents a").eachAttr("href"))
        .hasSize(5)
        .allSatisfy(href -> assertThat(page.select(href)).as(href).hasSize(1));
    assertThat(page.select("table")).isNotEmpty().allSatisfy(AgendaPageTest::isDescribed);
    assertThat(page.select("[src], link, script, form")).as("nothing is fetched").isEmpty();
  }

  private static void isDescribed(Element table) {
    assertThat(table.select("caption").text()).isNotBlank();
    assertThat(table.select("thead th[scope=col]")).isNotEmpty();
    assertThat(table.select("tbody th[scope=row]")).hasSameSizeAs(table.select("tbody tr"));
  }

  @Test
  void the_page_says_all_that_the_agenda_says_in_danish() {
    FullAgenda full = new FullAgenda();
    Document page = page(full, secretariat());

    assertThat(page.select("h4").eachText())
        .containsSubsequence(
            "Baggrund",
            "Indstilling",
            "Sagsfremstilling",
            "Aftale om kvoter for 2051",
            "Holdninger",
            "Videre proces",
            "Bilag");
    assertThat(page.select("header").text())
        .contains("kl. 10.00–12.30", "Rådhussalen", "Der er frokost", "En ekspert i cykelstier");
    String main = page.select("main").text();
    assertThat(main)
        .contains("Beslutning: Vedtaget med ændringer den 31. januar 2050 ved afstemning")
        .contains(
            "godkender planen med en frist i maj",
            "Politisk godkendelse, mangler svar: Hørsholm, Bornholm.")
        .contains(
            "Rettet til: de 29 kommuner", "Frist: 1. maj 2050", "modtagerne skal tage stilling")
        .contains("Udkast til plan (vedlagt)", "Kort (link)", "Økonomi (eftersendes)")
        .contains("K29 Afgivet 10. januar 2050 Tiltræder med ønske om en fælles tidsplan.")
        .contains(
            "April 2050 Kommunalbestyrelserne", "15. juni 2050 Sekretariatet", "Ikke fastlagt")
        .contains("Forelagt rådet (revision 2). Frist for aftalen: 10. september 2050.")
        .doesNotContain("ADOPTED", "CONFIRMED", "APPROVE", "MUST_DECIDE", "ENCLOSED");
    assertThat(page.select(".path").eachText()).containsSubsequence("1", "2", "2.1", "2.2");
    assertThat(page.select("p:has(+ ol.points)").eachText())
        .containsOnly("Det indstilles, at KKR Hovedstaden");
    assertThat(page.select("h5").eachText()).containsExactly("Hvad der mangler");
    assertThat(page.select("main a[href=https://example.org/stier]")).hasSize(1);
  }

  @Test
  void what_the_data_hide_the_page_hides() {
    FullAgenda full = new FullAgenda();

    String forAnybody = anybody().accept(BROWSER).get(full.path()).asString();
    assertThat(forAnybody)
        .contains("Personsag", "Punktet er lukket for offentligheden.")
        .doesNotContain("NN", "Navneliste", "abcd");
    for (String outsider :
        List.of(
            TestTokens.municipality("0223"),
            TestTokens.portal(),
            TestTokens.secretariat("kkr-sjaelland"))) {
      assertThat(as(outsider).accept(BROWSER).get(full.path()).asString())
          .contains("Personsag", "abcd")
          .doesNotContain("NN", "Navneliste");
    }
    assertThat(as(TestTokens.member()).accept(BROWSER).get(full.path()).asString())
        .contains("Ansættelse af NN", "Offentlig titel", "Personsag", "Navneliste", "abcd")
        .contains("vedlagt, lukket for offentligheden");

    String known = anybody().accept(BROWSER).get(full.path()).header("ETag");
    full.close();
    String closed =
        anybody()
            .accept(BROWSER)
            .header("If-None-Match", known)
            .queryParam("version", 1)
            .get(full.path())
            .then()
            .statusCode(200)
            .extract()
            .asString();
    assertThat(closed).contains("Ejendomssag").doesNotContain("cykelforbindelser", "K29");
  }

  @Test
  void the_working_copy_is_for_the_secretariat_and_says_that_it_is_a_draft() {
    Api.Meeting meeting = Api.meeting();
    meeting.add(Api.item("Endnu hemmeligt"));
    String draft = meeting.path() + "/agenda?draft=true";

    anybody().accept(BROWSER).get(meeting.path() + "/agenda").then().statusCode(404);
    anybody()
        .accept(BROWSER)
        .get(draft)
        .then()
        .statusCode(401)
        .contentType("text/html;charset=UTF-8");
    as(TestTokens.member()).accept(BROWSER).get(draft).then().statusCode(403);
    secretariat().accept(BROWSER).get(draft + "&version=1").then().statusCode(400);
    assertThat(
            secretariat()
                .accept(BROWSER)
                .get(draft)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .extract()
                .asString())
        .contains("Endnu hemmeligt", "Udkast. Dagsordenen er ikke udsendt");
  }

  @Test
  void an_older_version_and_a_cancelled_meeting_say_so_first() {
    Api.Meeting meeting = Api.meeting();
    meeting.add(Api.item("Det første"));
    meeting.release().statusCode(201);
    meeting.add(Api.item("Det andet"));
    meeting.release().statusCode(201);
    meeting.cancel(Map.of("reason", "Sygdom", "itemsToBacklog", false)).statusCode(200);

    String page =
        anybody()
            .accept(BROWSER)
            .queryParam("version", 1)
            .get(meeting.path() + "/agenda")
            .asString();
    assertThat(Jsoup.parse(page).select(".alarm").eachText())
        .containsExactly("Mødet er aflyst: Sygdom", "Dette er version 1. Den nyeste er version 2.");
    assertThat(page).contains("Det første").doesNotContain("Det andet");
  }

  @Test
  void a_meeting_that_was_moved_says_so_on_the_agenda_that_went_out() {
    Api.Meeting meeting = Api.meeting();
    meeting.add(Api.item("Det første"));
    meeting.release().statusCode(201);
    String path = meeting.path() + "/agenda";
    String known = anybody().accept(BROWSER).get(path).header("ETag");
    Map<String, Object> plan = Map.of("date", "2049-12-06", "start", "13:00", "place", "Ny sal");
    meeting.replan(plan).statusCode(200);

    String page = anybody().accept(BROWSER).header("If-None-Match", known).get(path).asString();
    assertThat(Jsoup.parse(page).select(".alarm").eachText())
        .containsExactly("Mødet er flyttet til mandag den 6. december 2049 kl. 13.00, Ny sal.");
    anybody().get(path).then().body("moved.start", equalTo("13:00"));
    meeting.release(Map.of("note", "Flyttet")).statusCode(201);
    assertThat(Jsoup.parse(anybody().accept(BROWSER).get(path).asString()).select(".alarm"))
        .isEmpty();
    anybody().get(path).then().body("moved", nullValue());
  }

  @Test
  void axe_finds_nothing_on_a_wide_and_on_a_narrow_screen() {
    String page = html(new FullAgenda(), secretariat());

    for (Axe.Report report : Axe.look(page, 1280, 320)) {
      assertThat(report.violations()).as("at %d", report.width()).isEmpty();
      assertThat(report.passes()).contains("color-contrast", "heading-order", "target-size");
      assertThat(report.content()).as("no scrolling sideways").isLessThanOrEqualTo(report.width());
    }
  }

  private static Document page(FullAgenda full, RequestSpecification reader) {
    return Jsoup.parse(html(full, reader));
  }

  private static String html(FullAgenda full, RequestSpecification reader) {
    return Shown.keep("full.html", reader.accept(BROWSER).get(full.path()).asString());
  }
}
