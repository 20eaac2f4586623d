package dk.kkr.agenda.checks;

import static dk.kkr.agenda.Api.anybody;
import static dk.kkr.agenda.Api.as;
import static dk.kkr.agenda.Api.item;
import static dk.kkr.agenda.Api.secretariat;
import static dk.kkr.agenda.Api.tag;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dk.kkr.agenda.Api;
import dk.kkr.platform.test.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ChecksStoryTest {

  private static final Map<String, Object> ANSWER =
      Map.of("code", "TABLE_TOTAL_DIFFERS", "reason", "Tallene er rettet på mødet.");

  @Test
  void an_agenda_with_an_error_goes_out_only_when_somebody_answers_for_it() {
    Api.Meeting meeting = Api.meeting();
    Api.Item wrong = meeting.add(withTable("7"));
    secretariat()
        .get(meeting.path() + "/checks")
        .then()
        .statusCode(200)
        .header("Cache-Control", equalTo("no-store"))
        .body("errors", contains("TABLE_TOTAL_DIFFERS"))
        .body("latestDispatch", notNullValue())
        .body("more", equalTo(false))
        .body("findings", hasSize(1))
        .body("findings[0].severity", equalTo("ERROR"))
        .body("findings[0].place.itemId", equalTo(wrong.id()))
        .body("findings[0].place.table", equalTo(1));

    release(meeting, Map.of("note", "Udsendt"))
        .statusCode(409)
        .body("type", equalTo("/problems/checks-failed"))
        .body("codes", contains("TABLE_TOTAL_DIFFERS"))
        .body("checks", equalTo(meeting.path() + "/checks"));
    release(
            meeting,
            overrides(List.of(Map.of("code", "TABLE_MISSING", "reason", "Det er en anden."))))
        .statusCode(409);
    release(meeting, overrides(List.of(Map.of("code", "TABLE_TOTAL_DIFFERS", "reason", " "))))
        .statusCode(422)
        .body("violations[0].pointer", equalTo("/overrides/0/reason"));
    anybody().get(meeting.path() + "/versions").then().body("$", empty());

    release(
            meeting,
            overrides(List.of(ANSWER, Map.of("code", "TABLE_MISSING", "reason", "Findes ikke."))))
        .statusCode(201)
        .body("overrides.code", contains("TABLE_TOTAL_DIFFERS"));
    secretariat()
        .get(meeting.path() + "/versions")
        .then()
        .body("[0].overrides[0].reason", equalTo("Tallene er rettet på mødet."));
    anybody().get(meeting.path() + "/versions").then().body("[0].overrides", nullValue());
    anybody().get(meeting.path() + "/versions/1").then().body("version.overrides", nullValue());
    secretariat()
        .queryParam("subject", meeting.id())
        .get("/audit")
        .then()
        .body("items.after.overrides.flatten().reason", hasItem("Tallene er rettet på mødet."));
  }

  @Test
  void an_agenda_that_is_mended_needs_no_override() {
    Api.Meeting meeting = Api.meeting();
    Api.Item wrong = meeting.add(withTable("7"));
    release(meeting, Map.of()).statusCode(409);

    secretariat()
        .header("If-Match", tag(wrong.path()))
        .body(meeting.in(1, withTable("6")))
        .put(wrong.path())
        .then()
        .statusCode(200);

    secretariat().get(meeting.path() + "/checks").then().body("errors", empty());
    release(meeting, Map.of()).statusCode(201).body("overrides", empty());
  }

  @Test
  void a_point_changed_alone_does_not_go_out_beside_what_the_text_still_says() {
    Api.Meeting meeting = Api.meeting();
    Api.Item item =
        meeting.add(
            recommended(
                "Det indstilles, at KKR Hovedstaden godkender, at projektet fortsætter i to år.",
                "godkender, at projektet fortsætter i to år."));
    release(meeting, Map.of()).statusCode(201);

    patch(item, "/points/0/text", "godkender, at projektet fortsætter i tre år.");
    release(meeting, Map.of()).statusCode(409).body("codes", contains("RECOMMENDATION_DIFFERS"));

    patch(
        item,
        "/parts/0/text",
        "Det indstilles, at KKR Hovedstaden godkender, at projektet fortsætter i tre år.");
    release(meeting, Map.of()).statusCode(201);
  }

  private static Map<String, Object> recommended(String text, String point) {
    Map<String, Object> item = new LinkedHashMap<>(item("Energi på tværs"));
    item.put(
        "parts", List.of(Map.of("kind", "RECOMMENDATION", "heading", "Indstilling", "text", text)));
    item.put("points", List.of(Map.of("verbs", List.of("APPROVE"), "text", point)));
    return item;
  }

  private static void patch(Api.Item item, String path, String text) {
    secretariat()
        .contentType("application/json-patch+json; charset=utf-8")
        .header("If-Match", tag(item.path()))
        .body(List.of(Map.of("op", "replace", "path", path, "value", text)))
        .patch(item.path())
        .then()
        .statusCode(200);
  }

  @Test
  void checks_are_for_the_secretariat_of_the_council() {
    Api.Meeting meeting = Api.meeting();
    String path = meeting.path() + "/checks";
    anybody().get(path).then().statusCode(401);
    as(TestTokens.member()).get(path).then().statusCode(403);
    as(TestTokens.secretariat("kkr-sjaelland")).get(path).then().statusCode(403);
    secretariat()
        .get("/meetings/00000000-0000-4000-8000-000000000000/checks")
        .then()
        .statusCode(404);
  }

  @Test
  void the_next_meeting_is_looked_up_in_the_calendar() {
    Api.Meeting meeting = Api.meeting();
    Api.Meeting next = Api.meeting();
    meeting.add(
        Map.of(
            "title",
            "Møde i KKR Hovedstaden den %s".formatted(danish(next.date().plusDays(1))),
            "parts",
            List.of(
                Map.of(
                    "kind",
                    "BACKGROUND",
                    "text",
                    "Næste møde i KKR Hovedstaden er den %s."
                        .formatted(danish(next.date().plusDays(1))))),
            "points",
            List.of(Map.of("verbs", List.of("NOTE"), "text", "tager det til efterretning."))));

    secretariat()
        .get(meeting.path() + "/checks")
        .then()
        .body("findings.code", contains("NEXT_MEETING_NOT_SCHEDULED"))
        .body("errors", empty());
  }

  @Test
  void an_import_shows_what_the_checks_found() {
    String file =
        """
        # KKR HOVEDSTADEN

        **Dato:** %s 10:00

        ## 1. Sager

        ### 1.1. En sag

        SAG-2050-00001 abcd

        #### Baggrund

        Tallene fremgår af nedenstående tabel.

        #### Indstilling

        Det indstilles, at KKR Hovedstaden tager orienteringen til efterretning.
        """
            .formatted(
                Api.freeDay().format(java.time.format.DateTimeFormatter.ofPattern("dd-MM-yyyy")));
    String made =
        secretariat()
            .contentType("text/markdown")
            .body(file.getBytes(StandardCharsets.UTF_8))
            .post("/imports")
            .then()
            .statusCode(201)
            .body("checks.code", contains("TABLE_MISSING"))
            .extract()
            .header("Location");

    secretariat()
        .get(made)
        .then()
        .body("checks[0].severity", equalTo("ERROR"))
        .body("checks[0].place.itemNumber", equalTo("1.1"));
  }

  private static ValidatableResponse release(Api.Meeting meeting, Map<String, Object> body) {
    return meeting.release(body);
  }

  private static Map<String, Object> overrides(List<Map<String, Object>> overrides) {
    return Map.of("overrides", overrides);
  }

  private static Map<String, Object> withTable(String total) {
    Map<String, Object> item = new LinkedHashMap<>(item("Fordeling af pladser"));
    item.put(
        "tables",
        List.of(
            Map.of(
                "header", List.of("Kommune", "Pladser"),
                "rows", List.of(List.of("Dragør", "2"), List.of("Ishøj", "4")),
                "total", List.of("I alt", total))));
    return item;
  }

  private static String danish(java.time.LocalDate date) {
    return dk.kkr.reference.dates.DanishDates.format(date);
  }
}
