package dk.kkr.agenda.pages;

import static dk.kkr.agenda.Api.anybody;
import static dk.kkr.agenda.Api.as;
import static dk.kkr.agenda.Api.item;
import static dk.kkr.agenda.Api.secretariat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;

import dk.kkr.agenda.Api;
import dk.kkr.agenda.reading.Shown;
import dk.kkr.platform.test.Axe;
import dk.kkr.platform.test.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** People find every page from every other, and no way leads to nothing. */
@QuarkusTest
class PagesTest {

  /** A day of which the clock of the tests says that it has been. */
  private static final LocalDate PAST = LocalDate.of(2016, 3, 4);

  private static final String SOJOURN = "kkr-sjaelland";

  @Test
  void the_entrance_leads_to_meetings_results_calendars_and_the_search() {
    Document page = page(PagesTest::reader, "/");

    assertThat(page.select("h3").eachText()).contains("KKR Hovedstaden", "KKR Nordjylland");
    assertThat(page.select("main a").eachAttr("href"))
        .contains(
            "/meetings",
            "/search",
            "/meetings?council=kkr-nordjylland",
            "/councils/kkr-nordjylland/calendar.ics");
    assertThat(page.select("form").attr("action")).isEqualTo("/search");
    everyWayLeads(PagesTest::reader, page);
    isAccessible("entrance.html", page);
  }

  @Test
  void a_meeting_is_found_in_the_list_with_its_agenda_and_no_draft() {
    Api.Meeting sent = Api.meeting(SOJOURN, LocalDate.of(2049, 5, 7));
    sent.add(item("Det første"));
    sent.release().statusCode(201);
    Api.Meeting planned = Api.meeting(SOJOURN, LocalDate.of(2049, 6, 8));
    String list = "/meetings?council=%s&from=2049-05-01&to=2049-06-30".formatted(SOJOURN);

    Document page = page(PagesTest::reader, list);
    assertThat(page.title()).isEqualTo("Møder og dagsordener i KKR Sjælland");
    assertThat(page.select("h2").eachText()).containsExactly("2049");
    assertThat(page.select("ol.meetings > li h3").eachText())
        .containsExactly("tirsdag den 8. juni 2049", "fredag den 7. maj 2049");
    assertThat(page.expectFirst("ol.meetings > li").text())
        .contains("KKR Sjælland · kl. 10.00 · Rådhuset", "Dagsordenen er ikke udsendt");
    assertThat(page.select("ol.meetings a").eachAttr("href"))
        .containsExactly(sent.path() + "/agenda", sent.path() + "/agenda?format=pdf");
    assertThat(page.select("nav [aria-current=page]").text()).isEqualTo("KKR Sjælland");
    everyWayLeads(PagesTest::reader, page);
    isAccessible("meetings.html", page);

    assertThat(page(Api::secretariat, list).select("ol.meetings a").eachAttr("href"))
        .contains(planned.path() + "/agenda?draft=true");
    Document one = page(PagesTest::reader, list + "&limit=1");
    Element next = one.expectFirst("a[rel=next]");
    assertThat(page(PagesTest::reader, next.attr("href")).select("h3").text())
        .isEqualTo("fredag den 7. maj 2049");
  }

  @Test
  void an_agenda_leads_to_its_other_versions_formats_and_changes() {
    Api.Meeting meeting = Api.meeting();
    meeting.add(item("Det første"));
    meeting.release().statusCode(201);
    String agenda = meeting.path() + "/agenda";
    assertThat(texts(page(PagesTest::reader, agenda))).containsExactly("PDF", "Word");

    meeting.add(item("Det andet"));
    meeting.release(Map.of("kind", "ADDENDUM")).statusCode(201);

    Document newest = page(PagesTest::reader, agenda);
    assertThat(texts(newest))
        .containsExactly("PDF", "Word", "Kun tillægget", "Version 1", "Ændringer siden version 1");
    assertThat(texts(page(PagesTest::reader, agenda + "?version=1")))
        .containsExactly("PDF", "Word", "Nyeste udgave: version 2 (med tillægsdagsorden)");
    Document alone = page(PagesTest::reader, agenda + "?version=2&additions=true");
    assertThat(texts(alone)).contains("Hele dagsordenen").doesNotContain("Kun tillægget");
    Document draft = page(Api::secretariat, agenda + "?draft=true");
    assertThat(texts(draft))
        .containsExactly("PDF", "Word", "Udsendt version 2", "Ændringer siden version 2");
    everyWayLeads(PagesTest::reader, alone);
    everyWayLeads(Api::secretariat, draft);
  }

  @Test
  void an_agenda_that_the_meeting_changed_leads_to_what_it_was_called_with() {
    Api.Meeting meeting = Api.meeting("kkr-hovedstaden", PAST);
    meeting.add(item("Det første"));
    meeting.release().statusCode(201);
    meeting.hold().statusCode(200);
    meeting.add(item("Taget op på mødet"));
    meeting
        .releaseWithoutConsent(Map.of("kind", "AS_HELD", "note", "Sagen hastede"))
        .statusCode(201);

    Document page = page(PagesTest::reader, meeting.path() + "/agenda");

    assertThat(texts(page))
        .containsExactly(
            "PDF",
            "Word",
            "Version 1",
            "Ændringer siden version 1",
            "Som den blev sendt ud",
            "Som den blev på mødet",
            "Ændret på mødet");
    everyWayLeads(PagesTest::reader, page);
  }

  @Test
  void every_kind_of_page_leads_on() {
    Api.Meeting meeting = Api.meeting();
    meeting.add(item("Det første"));
    meeting.release().statusCode(201);
    meeting.add(item("Det andet"));
    meeting.release().statusCode(201);
    for (String path :
        List.of(
            meeting.path() + "/comparison?from=1",
            "/results?council=kkr-hovedstaden&term=2050-2053",
            "/search?council=kkr-hovedstaden&limit=1")) {
      Document page = page(PagesTest::reader, path);
      assertThat(page.select("footer nav a").eachAttr("href"))
          .as(path)
          .contains("/", "/meetings", "/search", "/meetings?council=kkr-hovedstaden");
      everyWayLeads(PagesTest::reader, page);
    }
    anybody()
        .get("/results?council=kkr-hovedstaden&term=2050-2053&format=csv")
        .then()
        .statusCode(200)
        .contentType(startsWith("text/csv"));
    anybody().get(meeting.path() + "/agenda?format=png").then().statusCode(400);
  }

  @Test
  void an_item_leads_to_its_matter_as_soon_and_as_long_as_it_is_there() {
    Api.Meeting meeting = Api.meeting();
    Api.Item item = meeting.add(item("Del af en sag"));
    meeting.release().statusCode(201);
    String agenda = meeting.path() + "/agenda";
    assertThat(matters(PagesTest::reader, agenda)).isEmpty();

    String matter = matter("Åben sag", true, item);
    String hidden = matter("Fortrolig sag", false, item);
    assertThat(matters(PagesTest::reader, agenda)).containsExactly(matter + "/timeline");
    assertThat(matters(() -> as(TestTokens.secretariat(SOJOURN)), agenda))
        .containsExactly(matter + "/timeline");
    assertThat(matters(() -> as(TestTokens.member()), agenda))
        .containsExactlyInAnyOrder(matter + "/timeline", hidden + "/timeline");
    everyWayLeads(PagesTest::reader, page(PagesTest::reader, agenda));

    String link = secretariat().get(matter + "/links").path("[0].id");
    secretariat().delete(matter + "/links/" + link).then().statusCode(204);
    assertThat(matters(PagesTest::reader, agenda)).isEmpty();
  }

  private static String matter(String title, boolean published, Api.Item item) {
    Map<String, Object> text = new LinkedHashMap<>();
    text.put("title", title);
    text.put("councils", List.of(Api.COUNCIL));
    text.put("origin", Map.of("kind", "OTHER", "text", "Et brev"));
    text.put("policyAreas", List.of("Klima"));
    text.put("published", published);
    String matter =
        secretariat()
            .body(text)
            .post("/matters")
            .then()
            .statusCode(201)
            .extract()
            .header("Location")
            .replaceFirst("^https?://[^/]+", "");
    secretariat().body(Map.of("itemId", item.id())).post(matter + "/links").then().statusCode(201);
    return matter;
  }

  private static List<String> matters(Supplier<RequestSpecification> reader, String agenda) {
    return page(reader, agenda).select("main nav.matters a").eachAttr("href");
  }

  private static List<String> texts(Document page) {
    return page.select("header nav a").eachText();
  }

  private static RequestSpecification reader() {
    return anybody();
  }

  private static Document page(Supplier<RequestSpecification> reader, String path) {
    return Jsoup.parse(
        reader
            .get()
            .accept("text/html")
            .urlEncodingEnabled(false)
            .get(path)
            .then()
            .statusCode(200)
            .extract()
            .asString());
  }

  /** Minutes are at another service; of the rest each way has an answer for this reader. */
  private static void everyWayLeads(Supplier<RequestSpecification> reader, Document page) {
    for (Element way : page.select("a[href^=/]")) {
      reader
          .get()
          .accept("text/html,text/calendar,*/*;q=0.8")
          .urlEncodingEnabled(false)
          .get(way.attr("href"))
          .then()
          .statusCode(200);
    }
  }

  private static void isAccessible(String name, Document page) {
    for (Axe.Report report : Axe.look(Shown.keep(name, page.outerHtml()), 1280, 320)) {
      assertThat(report.violations()).as("%s at %d", name, report.width()).isEmpty();
      assertThat(report.content()).isLessThanOrEqualTo(report.width());
    }
  }
}
