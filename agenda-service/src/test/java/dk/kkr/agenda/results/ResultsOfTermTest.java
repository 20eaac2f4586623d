package dk.kkr.agenda.results;

import static dk.kkr.agenda.Api.anybody;
import static dk.kkr.agenda.Api.as;
import static dk.kkr.agenda.Api.secretariat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import dk.kkr.agenda.Api;
import dk.kkr.agenda.reading.Shown;
import dk.kkr.platform.test.Axe;
import dk.kkr.platform.test.IncomingEvents;
import dk.kkr.platform.test.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** What a council decided, by policy area. Each test has a term of its own. */
@QuarkusTest
class ResultsOfTermTest {

  private static final String COUNCIL = "kkr-syddanmark";
  private static final IncomingEvents DECISION = IncomingEvents.from("decision");

  @Inject SessionFactory sessions;

  @Test
  void decisions_stand_under_every_area_of_their_item_and_count_once() {
    Api.Meeting meeting = Api.meeting(COUNCIL, LocalDate.of(2071, 3, 1));
    Api.Item both = meeting.add(item("3.2", "Elbusser", List.of("Mobilitet", "Klima")));
    Api.Item none = meeting.add(item("3.10", "Regnskab", List.of()));
    meeting.add(item("3.3", "Uafgjort", List.of("Klima")));
    meeting.release().statusCode(201);
    decide(meeting, both, "ADOPTED");
    decide(meeting, none, "NOTED");
    matter("Grøn transport", both);

    anybody()
        .get("/results?council=kkr-syddanmark&term=2070-2073")
        .then()
        .statusCode(200)
        .body("from", equalTo("2070-01-01"))
        .body("to", equalTo("2073-12-31"))
        .body("decisions", equalTo(2))
        .body("areas.policyArea", contains("Klima", "Mobilitet", null))
        .body("areas.decisions", contains(1, 1, 1))
        .body("items.title", contains("Elbusser", "Elbusser", "Regnskab"))
        .body("items[0].outcome", equalTo("ADOPTED"))
        .body("items[0].text", equalTo("tager orienteringen til efterretning."))
        .body("items[0].matters.title", contains("Grøn transport"))
        .body("items[2].policyArea", nullValue())
        .body("next", nullValue());
  }

  @Test
  void an_item_without_areas_stands_under_those_of_its_matter_and_a_condition_is_said() {
    Api.Meeting meeting = Api.meeting(COUNCIL, LocalDate.of(2087, 3, 1));
    Api.Item item = meeting.add(item("3.2", "Elbusser", List.of()));
    meeting.release().statusCode(201);
    decide(meeting, item, "ADOPTED", "CONDITIONAL");
    matter("Grøn transport", List.of("Mobilitet"), item);
    String path = "/results?council=kkr-syddanmark&term=2086-2089";

    anybody()
        .get(path)
        .then()
        .body("items.policyArea", contains("Mobilitet"))
        .body("items.force", contains("CONDITIONAL"));
    assertThat(anybody().accept("text/html").get(path).asString())
        .contains("Mobilitet", "Vedtaget (betinget)")
        .doesNotContain("Uden emne");
    assertThat(anybody().accept("text/csv").get(path).asString())
        .contains("Mobilitet;2087-03-01;3.2;Elbusser;Vedtaget;Betinget;2087-03-01;");
  }

  @Test
  void what_is_closed_drafted_or_withdrawn_is_not_in_the_list() {
    Api.Meeting meeting = Api.meeting(COUNCIL, LocalDate.of(2075, 3, 1));
    Api.Item closed = meeting.add(item("3.1", "Personsag", List.of("Klima")));
    Api.Item shown = meeting.add(item("3.2", "Trukket", List.of("Klima")));
    meeting.release().statusCode(201);
    decide(meeting, closed, "ADOPTED");
    decide(meeting, shown, "ADOPTED");
    closed.show(true, null).statusCode(200);
    String path = "/results?council=kkr-syddanmark&from=2075-01-01&to=2075-12-31";

    anybody().get(path).then().body("items.title", contains("Trukket"));
    as(TestTokens.secretariat(Api.COUNCIL)).get(path).then().body("decisions", equalTo(1));
    as(TestTokens.member())
        .get(path)
        .then()
        .body("items.title", contains("Personsag", "Trukket"))
        .body("items.open", contains(false, true));
    assertThat(anybody().accept("text/csv").get(path).asString()).doesNotContain("Personsag");
    withdraw(meeting, shown);
    anybody().get(path).then().body("items", empty()).body("decisions", equalTo(0));
  }

  @Test
  void pages_a_page_for_people_and_a_spreadsheet_say_the_same() {
    Api.Meeting meeting = Api.meeting(COUNCIL, LocalDate.of(2079, 3, 1));
    List<Api.Item> items = new ArrayList<>();
    for (int i = 1; i <= 11; i++) {
      items.add(meeting.add(item("3." + i, "=Punkt " + i, List.of("Æbler", "Ager"))));
    }
    meeting.release().statusCode(201);
    items.forEach(item -> decide(meeting, item, "ADOPTED"));
    String path = "/results?council=kkr-syddanmark&term=2078-2081";

    List<Object> all = anybody().get(path).path("items");
    assertThat(all).hasSize(22);
    assertThat(anybody().get(path).<List<String>>path("items.number"))
        .startsWith("3.1", "3.2", "3.3")
        .contains("3.9", "3.10", "3.11");
    assertThat(paged(path, 5)).isEqualTo(all);
    Response csv = anybody().accept("text/csv").get(path + "&limit=1");
    assertThat(csv.contentType()).isEqualToIgnoringCase("text/csv;charset=UTF-8");
    assertThat(csv.asString().lines()).hasSize(23);
    assertThat(csv.asString())
        .startsWith("\uFEFFEmne;Møde;Punkt;")
        .contains("Ager;2079-03-01;3.10;'=Punkt 10;Vedtaget;I kraft;");
    String html =
        anybody().accept("text/html").get(path).then().statusCode(200).extract().asString();
    assertThat(html).contains("11 beslutninger", "KKR Syddanmark i valgperioden 2078–2081");
    for (Axe.Report report : Axe.look(Shown.keep("results.html", html), 1280, 320)) {
      assertThat(report.violations()).as("at %d", report.width()).isEmpty();
      assertThat(report.content()).as("no scrolling sideways").isLessThanOrEqualTo(report.width());
    }
  }

  @Test
  void more_decisions_take_no_more_statements() {
    Api.Meeting meeting = Api.meeting(COUNCIL, LocalDate.of(2083, 3, 1));
    Api.Item first = meeting.add(item("3.1", "Et punkt", List.of("Klima")));
    meeting.release().statusCode(201);
    decide(meeting, first, "ADOPTED");
    String results = "/results?council=kkr-syddanmark&term=2082-2085";
    String matter = matter("Vokser", first);
    long few = statements(results);
    long told = statements(matter + "/timeline");

    for (int i = 0; i < 3; i++) {
      Api.Meeting more = Api.meeting(COUNCIL, LocalDate.of(2084, 3, 1 + i));
      Api.Item item = more.add(item("3.1", "Et punkt til", List.of("Klima")));
      more.release().statusCode(201);
      decide(more, item, "ADOPTED");
      Api.link(matter, item.id());
    }

    assertThat(anybody().get(results).<Integer>path("decisions")).isEqualTo(4);
    assertThat(anybody().get(matter + "/timeline").<List<?>>path("items")).hasSize(9);
    assertThat(statements(results)).isEqualTo(few).isLessThanOrEqualTo(3);
    assertThat(statements(matter + "/timeline")).isEqualTo(told).isLessThanOrEqualTo(6);
  }

  @Test
  void a_correction_puts_no_other_words_under_a_decision() {
    Api.Meeting meeting = Api.meeting(COUNCIL, LocalDate.of(2091, 3, 1));
    Api.Item item = meeting.add(priced("godkender prisen på 40 kr.", "afsætter 7 kr."));
    meeting.release().statusCode(201);
    decide(meeting, item, "ADOPTED");
    decide(meeting, item, item.points().get(1), "REJECTED", "NONE");
    String matter = matter("Priser", item);
    secretariat()
        .contentType("application/json-patch+json")
        .header("If-Match", Api.tag(item.path()))
        .body(
            List.of(
                Map.of("op", "replace", "path", "/points/0/text", "value", "godkender 90 kr."),
                Map.of("op", "remove", "path", "/points/1")))
        .patch(item.path())
        .then()
        .statusCode(200);

    meeting.release().statusCode(409).body("codes", contains("DECIDED_POINT_CHANGED"));
    secretariat()
        .get(meeting.path() + "/checks")
        .then()
        .body("findings.place.point", hasItems("1", null));
    meeting
        .release(
            Map.of(
                "overrides",
                List.of(Map.of("code", "DECIDED_POINT_CHANGED", "reason", "Trykfejl"))))
        .statusCode(201);

    anybody()
        .get("/results?council=kkr-syddanmark&term=2090-2093")
        .then()
        .body("decisions", equalTo(2))
        .body("items.text", contains("godkender prisen på 40 kr.", "afsætter 7 kr."))
        .body("items.outcome", contains("ADOPTED", "REJECTED"));
    anybody()
        .get(matter + "/timeline")
        .then()
        .body(
            "items.findAll { it.kind == 'DECISION' }.text",
            contains("godkender prisen på 40 kr.", "afsætter 7 kr."));
    assertThat(anybody().accept("text/html").get(meeting.path() + "/agenda").asString())
        .contains("hvor der stod: „godkender prisen på 40 kr.“");
    anybody()
        .queryParam("q", "\"40 kr\"")
        .queryParam("kind", "RESULT")
        .get("/search?council=kkr-syddanmark")
        .then()
        .body("items.itemId", contains(item.id()));
  }

  @Test
  void a_period_that_makes_no_sense_is_refused() {
    for (String wrong :
        List.of(
            "",
            "&term=2021-2024",
            "&term=2022",
            "&term=2022-2025&from=2022-01-01",
            "&from=2022-01-01",
            "&from=2022-01-01&to=2030-01-01",
            "&from=2022-01-01&to=2021-01-01")) {
      anybody()
          .get("/results?council=kkr-syddanmark" + wrong)
          .then()
          .statusCode(400)
          .body("type", equalTo("/problems/invalid-parameter"));
    }
    anybody().get("/results?term=2022-2025").then().statusCode(400);
    anybody()
        .get("/results?council=kkr-atlantis&term=2022-2025")
        .then()
        .statusCode(400)
        .body("violations.parameter", hasItem("council"));
  }

  // The least of some: what runs beside the tests counts, too.
  private long statements(String path) {
    var statistics = sessions.getStatistics();
    statistics.setStatisticsEnabled(true);
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      long before = statistics.getPrepareStatementCount();
      anybody().get(path).then().statusCode(200);
      least = Math.min(least, statistics.getPrepareStatementCount() - before);
    }
    statistics.setStatisticsEnabled(false);
    return least;
  }

  private static List<Object> paged(String path, int limit) {
    List<Object> all = new ArrayList<>();
    String next = "";
    while (next != null) {
      Response page =
          anybody().get(path + "&limit=" + limit + (next.isEmpty() ? "" : "&after=" + next));
      all.addAll(page.path("items"));
      next = page.path("next");
    }
    return all;
  }

  private static Map<String, Object> item(String number, String title, List<String> areas) {
    Map<String, Object> item = new LinkedHashMap<>(Api.item(title));
    item.put("number", number);
    item.put("policyAreas", areas);
    return item;
  }

  private static Map<String, Object> priced(String... points) {
    Map<String, Object> item = item("3.1", "Priser", List.of());
    item.put(
        "points",
        Stream.of(points).map(text -> Map.of("verbs", List.of("APPROVE"), "text", text)).toList());
    return item;
  }

  private static String matter(String title, Api.Item item) {
    return matter(title, List.of(), item);
  }

  private static String matter(String title, List<String> areas, Api.Item item) {
    return Api.matter(COUNCIL, title, areas, item.id());
  }

  private static void decide(Api.Meeting meeting, Api.Item item, String outcome) {
    decide(meeting, item, outcome, "IN_FORCE");
  }

  private static void decide(Api.Meeting meeting, Api.Item item, String outcome, String force) {
    decide(meeting, item, item.points().getFirst(), outcome, force);
  }

  private static void decide(
      Api.Meeting meeting, Api.Item item, String point, String outcome, String force) {
    DECISION.take(
        "DecisionConfirmed",
        UUID.fromString(point),
        1,
        """
        {"pointId":"%s","itemId":"%s","meetingId":"%s","council":"kkr-syddanmark",
         "agendaVersion":1,"derived":false,"outcome":"%s","decidedText":null,"mode":"CONSENSUS",
         "decidedOn":"%s","force":"%s","subject":null,"conditions":[]}
        """
            .formatted(point, item.id(), meeting.id(), outcome, meeting.date(), force));
  }

  private static void withdraw(Api.Meeting meeting, Api.Item item) {
    String point = item.points().getFirst();
    DECISION.take(
        "DecisionWithdrawn",
        UUID.fromString(point),
        2,
        """
        {"pointId":"%s","itemId":"%s","meetingId":"%s","council":"kkr-syddanmark",
         "withdrawnOn":"2075-04-01","reason":"Forkert udfald"}
        """
            .formatted(point, item.id(), meeting.id()));
  }
}
