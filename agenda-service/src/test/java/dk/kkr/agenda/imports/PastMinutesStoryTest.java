package dk.kkr.agenda.imports;

import static dk.kkr.agenda.Api.anybody;
import static dk.kkr.agenda.Api.as;
import static dk.kkr.agenda.Api.secretariat;
import static dk.kkr.agenda.Api.tag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.kkr.agenda.Api;
import dk.kkr.agenda.importing.MinutesFiles;
import dk.kkr.platform.test.ServiceDatabase;
import dk.kkr.platform.test.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A meeting that is held cannot be called off, so every test here has a day of its own in 2011. */
@QuarkusTest
class PastMinutesStoryTest {

  private static final String WORDS = "Beslutning ifølge referatet";

  @Test
  void minutes_become_a_held_meeting_with_a_record_that_is_public_when_it_is_published() {
    Response made = take(MinutesFiles.WITH_TABLE.formatted("03-02-2011"));
    made.then()
        .statusCode(201)
        .body("kind", equalTo("MINUTES"))
        .body("sections", equalTo(3))
        .body("items", equalTo(4))
        .body("findings.code", hasItem("NO_DECISION"));
    String meeting = made.path("meeting");
    secretariat().get(meeting).then().body("state", equalTo("HELD"));
    draft(meeting)
        .body("pastMinutes.state", equalTo("DRAFT"))
        .body("pastMinutes.participants", hasSize(6))
        .body("pastMinutes.participants[3].substituteFor", equalTo("Ditte von Holm"))
        .body("sections[0].items[0].pastDecision.outcome", equalTo("ADOPTED"))
        .body("sections[0].items[0].parts.heading", equalTo(List.of("Indstilling")))
        .body("sections[1].items[1].pastDecision", nullValue())
        .body("sections[2].pastDecision.text", equalTo("Intet at bemærke."))
        .body("sections[2].items", hasSize(0));
    anybody().get(meeting + "/agenda").then().statusCode(404);

    publish(meeting, Map.of()).statusCode(409).body("detail", containsString("not released"));
    release(meeting);
    String before = anybody().get(meeting + "/agenda").header("ETag");
    anybody().get(meeting + "/agenda").then().body("pastMinutes", nullValue());
    assertThat(page(meeting)).doesNotContain(WORDS, "Ditte von Holm");

    publish(meeting, Map.of()).statusCode(200).body("minutes.state", equalTo("PUBLISHED"));
    publish(meeting, Map.of()).statusCode(409).body("detail", containsString("public already"));
    anybody()
        .header("If-None-Match", before)
        .get(meeting + "/agenda")
        .then()
        .statusCode(200)
        .body("sections[1].items[0].pastDecision.outcome", equalTo("NOTED"))
        .body("sections[1].items[0].points[0].result", nullValue());
    assertThat(page(meeting)).contains(WORDS, "Intet at bemærke.", "for Ditte von Holm");
    assertThat(
            anybody()
                .accept("application/pdf")
                .get(meeting + "/agenda")
                .then()
                .extract()
                .statusCode())
        .isEqualTo(200);
  }

  @Test
  void what_is_closed_on_the_agenda_is_closed_in_the_minutes() {
    String meeting = take(MinutesFiles.WITH_TABLE.formatted("10-02-2011")).path("meeting");
    release(meeting);
    publish(meeting, Map.of()).statusCode(200);
    String item = draft(meeting).extract().path("sections[1].items[0].id");
    new Api.Item(item, List.of()).show(true, "Sag").statusCode(200);

    anybody()
        .get(meeting + "/agenda")
        .then()
        .body("sections[1].items[0].pastDecision", nullValue())
        .body("sections[0].items[0].pastDecision.text", equalTo("Godkendt."));
    assertThat(page(meeting)).doesNotContain("Standarden vendes igen");
    anybody().get("/items/" + item).then().body("pastDecision", nullValue());
    draft(meeting).body("sections[1].items[0].pastDecision.outcome", equalTo("NOTED"));
  }

  @Test
  void what_published_minutes_tell_is_found_listed_and_on_the_timeline() {
    String meeting =
        take(MinutesFiles.WITH_TABLE
                .formatted("31-03-2011")
                .replace("Standarden vendes igen", "Standarden for brostensbelægning vendes igen"))
            .path("meeting");
    String item = draft(meeting).extract().path("sections[1].items[0].id");
    release(meeting);
    String search = "/search?q=brostensbelægning&kind=RESULT";
    String results = "/results?council=%s&from=2011-03-31&to=2011-03-31".formatted(Api.COUNCIL);
    String matter = Api.matter(Api.COUNCIL, "Stativer", List.of(), item) + "/timeline";
    for (var reader : List.of(anybody(), secretariat())) {
      reader.get(search).then().body("items", hasSize(0));
    }
    anybody().get(results).then().body("decisions", equalTo(0));
    anybody().get(matter).then().body("items.kind", not(hasItem("DECISION")));

    publish(meeting, Map.of()).statusCode(200);
    anybody()
        .get(search)
        .then()
        .body("items", hasSize(1))
        .body("items[0].places[0].label", equalTo(WORDS))
        .body("items[0].places[0].excerpt.text.join('')", containsString("brostensbelægning"));
    anybody()
        .get(results)
        .then()
        .body("decisions", equalTo(3))
        .body("items.outcome", equalTo(List.of("ADOPTED", "ADOPTED_AMENDED", "NOTED")))
        .body("items.fromFile", everyItem(equalTo(true)))
        .body("items[0].text", equalTo("Godkendt."))
        .body("items[0].pointId", nullValue())
        .body("items[0].decidedOn", equalTo("2011-03-31"));
    assertThat(anybody().accept("text/html").get(results).asString())
        .contains("3 beslutninger", "Vedtaget (ifølge referatet)");
    assertThat(anybody().accept("text/csv").get(results).asString())
        .contains(";Vedtaget;;2011-03-31;Godkendt.;;Referat fra en fil");
    anybody()
        .get(matter)
        .then()
        .body("items.kind", equalTo(List.of("ORIGIN", "ITEM", "DECISION")))
        .body("items[2].fromFile", equalTo(true))
        .body("items[2].outcome", equalTo("NOTED"));
    assertThat(anybody().accept("text/html").get(matter).asString()).contains(WORDS);

    new Api.Item(item, List.of()).show(true, "Sag").statusCode(200);
    anybody().get(search).then().body("items", hasSize(0));
    as(TestTokens.member()).get(search).then().body("items", hasSize(1));
    anybody().get(results).then().body("decisions", equalTo(2));
    anybody().get(matter).then().body("items.kind", not(hasItem("DECISION")));

    secretariat()
        .header("If-Match", tag("/items/" + item))
        .delete("/items/" + item)
        .then()
        .statusCode(204);
    Api.consent(meeting);
    secretariat()
        .header("If-Match", tag(meeting))
        .body(Map.of("note", "Udgik"))
        .post(meeting + "/release")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/wrong-version-kind"))
        .body("detail", containsString("past-minutes"));

    secretariat()
        .header("If-Match", tag(meeting + "/past-minutes"))
        .delete(meeting + "/past-minutes")
        .then()
        .statusCode(204);
    as(TestTokens.member()).get(search).then().body("items", hasSize(0));
    as(TestTokens.member()).get(results).then().body("decisions", equalTo(0));
  }

  @Test
  void minutes_join_the_agenda_that_is_there() {
    String agenda =
        """
        # DAGSORDEN 2011

        # KKR HOVEDSTADEN

        **Dato:** 17-02-2011 09:30

        # 1. Godkendelse af dagsorden og referat

        ## 1.1. Godkendelse af dagsorden

        SAG-2011-00123 abcd

        ### Indstilling

        Det indstilles, at KKR Hovedstaden godkender dagsordenen.

        # 2. Fælles sager

        ## 2.4. Cykelparkering ved stationer

        SAG-2011-00123 efgh

        ### Baggrund

        Cykler fylder mere end biler.

        ## 2.5. Noget helt andet

        SAG-2011-00123 efgh

        ### Baggrund

        Det nåede man ikke.

        # 3. Eventuelt
        """;
    String meeting = take(agenda).path("meeting");
    List<List<String>> ids = draft(meeting).extract().path("sections.items.id");

    Response made = take(MinutesFiles.WITH_TABLE.formatted("17-02-2011"));
    made.then()
        .statusCode(201)
        .body("meeting", equalTo(meeting))
        .body("findings.code", hasItems("NOT_ON_AGENDA", "NOT_IN_MINUTES", "AGENDA_DIFFERS"));
    assertThat(draft(meeting).extract().<List<List<String>>>path("sections.items.id"))
        .isEqualTo(ids);
    draft(meeting)
        .body("state", equalTo("HELD"))
        .body("sections[1].items[0].pastDecision.number", equalTo("2.1"))
        .body("sections[1].items[0].parts[0].text", equalTo("Cykler fylder mere end biler."))
        .body("sections[1].items[1].pastDecision", nullValue())
        .body("sections[2].pastDecision.text", equalTo("Intet at bemærke."))
        .body("pastMinutes.elsewhere.number", equalTo(List.of("1.2")));
    release(meeting);
    publish(meeting, Map.of()).statusCode(200);
    anybody().get(meeting + "/agenda").then().body("pastMinutes.elsewhere", hasSize(0));
  }

  @Test
  void a_meeting_outside_the_system_gets_the_agenda_of_its_minutes() {
    Response stub =
        secretariat()
            .body(Map.of("council", Api.COUNCIL, "date", "2011-02-24", "external", true))
            .post("/meetings");
    stub.then().statusCode(201);

    take(MinutesFiles.WITH_LINES.formatted("24-02-2011"))
        .then()
        .statusCode(201)
        .body("meeting", equalTo("/meetings/" + stub.path("id")));
    draft("/meetings/" + stub.path("id")).body("sections[1].items", hasSize(2));
  }

  @Test
  void minutes_are_taken_in_once_and_never_over_decisions_of_the_system() {
    String file = MinutesFiles.WITH_LINES.formatted("03-03-2011");
    String meeting = take(file).path("meeting");
    Map<String, String> before = ServiceDatabase.everything();
    take(file)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/minutes-exist"))
        .body("existing", equalTo(meeting))
        .body("detail", containsString("DELETE"));
    assertThat(ServiceDatabase.everything()).isEqualTo(before);

    secretariat().delete(meeting + "/past-minutes").then().statusCode(428);
    secretariat()
        .header("If-Match", tag(meeting + "/past-minutes"))
        .delete(meeting + "/past-minutes")
        .then()
        .statusCode(204);
    secretariat().get(meeting + "/past-minutes").then().statusCode(404);
    take(file).then().statusCode(201).body("meeting", equalTo(meeting));

    Api.Meeting decided = Api.meeting(Api.COUNCIL, LocalDate.of(2011, 3, 10));
    decided.approveMinutes();
    take(MinutesFiles.WITH_LINES.formatted("10-03-2011"))
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/minutes-exist"))
        .body("existing", equalTo(decided.path()));
  }

  @Test
  void a_person_number_keeps_minutes_from_the_public_until_somebody_answers_for_it() {
    String meeting =
        take(MinutesFiles.WITH_LINES
                .formatted("17-03-2011")
                .replace("for lån af lokalet", "borgeren 010190-1234"))
            .path("meeting");
    draft(meeting);
    release(meeting);
    publish(meeting, Map.of())
        .statusCode(409)
        .body("type", equalTo("/problems/past-minutes-not-ready"))
        .body("places", equalTo(List.of("the decision on 3")))
        .body("detail", not(containsString("010190")));
    publish(meeting, Map.of("personNumbersReason", "Et journalnummer"))
        .statusCode(200)
        .body("minutes.personNumbersReason", equalTo("Et journalnummer"));
    anybody().get(meeting + "/agenda").then().body("pastMinutes.personNumbersReason", nullValue());
  }

  @Test
  void only_the_secretariat_of_the_council_handles_minutes_from_files() {
    String meeting = take(MinutesFiles.WITH_LINES.formatted("24-03-2011")).path("meeting");
    String record = meeting + "/past-minutes";
    anybody().get(record).then().statusCode(401);
    as(TestTokens.member()).get(record).then().statusCode(403);
    as(TestTokens.secretariat("kkr-sjaelland")).get(record).then().statusCode(403);
    as(TestTokens.secretariat("kkr-sjaelland"))
        .header("If-Match", tag(record))
        .delete(record)
        .then()
        .statusCode(403);
    secretariat().get(record).then().statusCode(200).body("decisions", hasSize(4));
    secretariat()
        .get("/meetings/" + "0".repeat(8) + "-0000-0000-0000-000000000000/past-minutes")
        .then()
        .statusCode(404);
  }

  private static Response take(String file) {
    return secretariat()
        .contentType("text/markdown")
        .body(file.getBytes(StandardCharsets.UTF_8))
        .post("/imports");
  }

  private static ValidatableResponse draft(String meeting) {
    return secretariat().get(meeting + "/agenda?draft=true").then().statusCode(200);
  }

  private static void release(String meeting) {
    Api.consent(meeting);
    secretariat()
        .header("If-Match", tag(meeting))
        .post(meeting + "/release")
        .then()
        .statusCode(201);
  }

  private static ValidatableResponse publish(String meeting, Map<String, Object> body) {
    return secretariat()
        .header("If-Match", tag(meeting + "/past-minutes"))
        .body(body)
        .post(meeting + "/past-minutes/publication")
        .then();
  }

  private static String page(String meeting) {
    return anybody().accept("text/html").get(meeting + "/agenda").asString();
  }
}
