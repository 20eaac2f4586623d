package dk.kkr.agenda.carrying;

import static dk.kkr.agenda.Api.anybody;
import static dk.kkr.agenda.Api.as;
import static dk.kkr.agenda.Api.freeDay;
import static dk.kkr.agenda.Api.item;
import static dk.kkr.agenda.Api.secretariat;
import static dk.kkr.agenda.Api.tag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.kkr.agenda.Api;
import dk.kkr.platform.test.IncomingEvents;
import dk.kkr.platform.test.TestTokens;
import dk.kkr.reference.dates.DanishDates;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ListAssert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CarryingStoryTest {

  @Test
  void an_item_travels_from_the_chief_executives_to_the_council_with_text_files_and_link() {
    Api.Meeting circle = Api.meeting("k29", freeDay());
    Api.Item other = circle.add(item("Busser"));
    Api.Item source = circle.add(whole("Se punkt [punkt:%s].".formatted(other.id())));
    String attachment = secretariat().get(source.path()).path("attachments[0].id");
    file(source, attachment, "Planen i tekst");
    circle.release().statusCode(201);
    decide(circle, source, 0, "NOTED", null);
    Api.Meeting council = Api.meeting();

    String carried =
        carry(TestTokens.secretariat(), source, council)
            .statusCode(201)
            .body("carriedFrom.itemId", equalTo(source.id()))
            .body("carriedFrom.council", equalTo("k29"))
            .body("carriedFrom.number", equalTo("2.2"))
            .body("carriedTo", empty())
            .extract()
            .path("itemId");

    String copy =
        secretariat()
            .get("/items/" + carried)
            .then()
            .statusCode(200)
            .body("meetingId", equalTo(council.id()))
            .body("parts[0].text", equalTo(cited("2.1", circle)))
            .body("tables[0].total", contains("I alt", "4"))
            .body("steps[0].text", equalTo("Høring"))
            .body("points.text", contains("tager orienteringen til efterretning."))
            .body("points[0].id", not(equalTo(source.points().getFirst())))
            .body("positions.body", contains("KL", "K29"))
            .body("positions[1].status", equalTo("CONFIRMED"))
            .body(
                "positions[1].text",
                equalTo("Taget til efterretning: tager orienteringen til efterretning."))
            .body("attachments.title", contains("Plan"))
            .body("attachments[0].id", not(equalTo(attachment)))
            .extract()
            .path("attachments[0].id");
    assertThat(
            secretariat().get("/items/%s/attachments/%s/file".formatted(carried, copy)).asString())
        .isEqualTo("Planen i tekst");
    secretariat()
        .get(source.path() + "/carrying")
        .then()
        .body("carriedFrom", nullValue())
        .body("carriedTo.itemId", contains(carried));
    anybody().get("/items/" + carried + "/carrying").then().statusCode(404);
    anybody().get(source.path() + "/carrying").then().statusCode(200).body("carriedTo", empty());
    council.release().statusCode(201);
    anybody().get(source.path() + "/carrying").then().body("carriedTo", hasSize(1));
  }

  @Test
  void a_number_that_came_along_is_taken_for_none_of_the_new_agenda() {
    Api.Meeting circle = Api.meeting("k29", freeDay());
    Api.Item written = circle.add(whole("Se punkt 2.2."));
    Api.Item other = circle.add(item("Busser"));
    Api.Item marked = circle.add(whole("Se punkt [punkt:%s].".formatted(other.id())));
    Api.Meeting council = Api.meeting();

    carry(TestTokens.secretariat(), marked, council).statusCode(201);
    referencesThatFail(council).isEmpty();
    Api.Meeting second = Api.meeting();
    carry(TestTokens.secretariat(), written, second).statusCode(201);
    referencesThatFail(second).containsExactly("2.1");
  }

  @Test
  void a_released_number_says_which_agenda_it_is_of_too() {
    Api.Meeting circle = Api.meeting("k29", freeDay());
    Api.Item other = circle.add(item("Busser"));
    Api.Item source = circle.add(whole("Se punkt [punkt:%s].".formatted(other.id())));
    circle.release().statusCode(201);

    String carried =
        carry(TestTokens.secretariat(Api.COUNCIL), source, Api.meeting())
            .statusCode(201)
            .extract()
            .path("itemId");

    secretariat()
        .get("/items/" + carried)
        .then()
        .body("parts[0].text", equalTo(cited("2.1", circle)));
  }

  @Test
  void the_position_of_a_body_says_what_it_decided_as_far_as_that_is_confirmed() {
    Api.Meeting circle = Api.meeting("k29", freeDay());
    Map<String, Object> item = new LinkedHashMap<>(item("Vagtordning"));
    item.put(
        "points",
        List.of(
            Map.of("verbs", List.of("RECOMMEND"), "text", "anbefaler ordningen."),
            Map.of("verbs", List.of("APPROVE"), "text", "godkender prisen.")));
    Api.Item source = circle.add(item);
    circle.release().statusCode(201);

    decide(circle, source, 0, "REJECTED", null);
    position(source)
        .body("positions[0].status", equalTo("EXPECTED"))
        .body("positions[0].text", equalTo("Forkastet: anbefaler ordningen."));

    decide(circle, source, 1, "ADOPTED_AMENDED", "godkender en lavere pris.");
    position(source)
        .body("positions[0].status", equalTo("CONFIRMED"))
        .body(
            "positions[0].text",
            equalTo(
                "Forkastet: anbefaler ordningen.\n"
                    + "Vedtaget med ændringer: godkender en lavere pris."));
  }

  @Test
  void a_second_click_makes_no_second_item_and_says_which_is_there() {
    Api.Meeting circle = Api.meeting("k29", freeDay());
    Api.Item source = circle.add(item("Cykelstier"));
    Api.Meeting council = Api.meeting();
    String first =
        carry(TestTokens.secretariat(), source, council).statusCode(201).extract().path("itemId");

    carry(TestTokens.secretariat(), source, council)
        .statusCode(409)
        .body("type", equalTo("/problems/already-carried"))
        .body("existing", equalTo("/items/" + first));
    carry(TestTokens.secretariat(), source, Api.meeting()).statusCode(201);
    secretariat()
        .header("If-Match", tag("/items/" + first))
        .delete("/items/" + first)
        .then()
        .statusCode(204);
    carry(TestTokens.secretariat(), source, council).statusCode(201);
  }

  @Test
  void whoever_does_not_write_for_the_first_council_carries_what_they_may_read_of_it() {
    Api.Meeting circle = Api.meeting("k29", freeDay());
    Api.Item source = circle.add(whole("Udkast"));
    Api.Meeting council = Api.meeting();
    String token = TestTokens.secretariat(Api.COUNCIL);

    carry(token, source, council).statusCode(404);
    circle.release().statusCode(201);
    secretariat()
        .header("If-Match", tag(source.path()))
        .contentType("application/json-patch+json")
        .body("[{\"op\":\"replace\",\"path\":\"/title\",\"value\":\"Ikke sendt ud\"}]")
        .patch(source.path())
        .then()
        .statusCode(200);

    String carried = carry(token, source, council).statusCode(201).extract().path("itemId");
    secretariat()
        .get("/items/" + carried)
        .then()
        .body("title", equalTo("Plan"))
        .body("positions[1].status", equalTo("EXPECTED"))
        .body("positions[1].text", nullValue());
    source.show(true, "Lukket").statusCode(200);
    carry(token, source, council).statusCode(404);
    as(token).get("/items/" + carried + "/carrying").then().body("carriedFrom", nullValue());
  }

  @Test
  void an_item_is_not_carried_where_it_may_not_be_written() {
    Api.Meeting circle = Api.meeting("k29", freeDay());
    Api.Item source = circle.add(item("Cykelstier"));
    Api.Meeting council = Api.meeting();

    carry(TestTokens.secretariat("k29"), source, council).statusCode(403);
    carry(TestTokens.chair(), source, council).statusCode(403);
    carry(TestTokens.secretariat(), source, circle).statusCode(422);
    council.cancel().statusCode(200);
    carry(TestTokens.secretariat(), source, council)
        .statusCode(409)
        .body("type", equalTo("/problems/meeting-not-open"));
    secretariat().get(source.path() + "/carrying").then().body("carriedTo", empty());
  }

  private static Map<String, Object> whole(String text) {
    Map<String, Object> item = new LinkedHashMap<>(item("Plan"));
    item.put("parts", List.of(Map.of("kind", "BACKGROUND", "heading", "Baggrund", "text", text)));
    item.put(
        "tables",
        List.of(
            Map.of(
                "header", List.of("Kommune", "Pladser"),
                "rows", List.of(List.of("Ishøj", "4")),
                "total", List.of("I alt", "4"))));
    item.put("positions", List.of(Map.of("body", "KL", "status", "EXPECTED")));
    item.put("steps", List.of(Map.of("precision", "NONE", "text", "Høring")));
    item.put("attachments", List.of(Map.of("title", "Plan", "availability", "ENCLOSED")));
    return item;
  }

  private static void file(Api.Item item, String attachment, String text) {
    as(TestTokens.secretariat())
        .config(
            RestAssuredConfig.config()
                .encoderConfig(
                    EncoderConfig.encoderConfig()
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
        .contentType("application/octet-stream")
        .header("If-Match", tag(item.path()))
        .queryParam("fileName", "plan.txt")
        .body(text.getBytes(StandardCharsets.UTF_8))
        .put("%s/attachments/%s/file".formatted(item.path(), attachment))
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse position(Api.Item source) {
    String carried =
        carry(TestTokens.secretariat(), source, Api.meeting())
            .statusCode(201)
            .extract()
            .path("itemId");
    return secretariat().get("/items/" + carried).then().body("positions.body", contains("K29"));
  }

  private static String cited(String number, Api.Meeting circle) {
    return "Se punkt %s (på dagsordenen for K29 den %s)."
        .formatted(number, DanishDates.format(circle.date()));
  }

  private static ListAssert<String> referencesThatFail(Api.Meeting meeting) {
    return assertThat(
        secretariat()
            .get(meeting.path() + "/checks")
            .<List<String>>path(
                "findings.findAll { it.code == 'REFERENCE_TARGET' }.place.itemNumber"));
  }

  private static void decide(
      Api.Meeting meeting, Api.Item item, int index, String outcome, @Nullable String text) {
    UUID point = UUID.fromString(item.points().get(index));
    String decided = text == null ? "null" : "\"" + text + "\"";
    IncomingEvents.from("decision")
        .take(
            "DecisionConfirmed",
            point,
            1,
            """
            {"pointId":"%s","itemId":"%s","meetingId":"%s","council":"k29",
             "agendaVersion":1,"derived":false,"outcome":"%s","decidedText":%s,
             "mode":"CONSENSUS","decidedOn":"2050-01-31","force":"NONE","subject":null,
             "conditions":[]}
            """
                .formatted(point, item.id(), meeting.id(), outcome, decided));
  }

  private static ValidatableResponse carry(String token, Api.Item item, Api.Meeting target) {
    return as(token)
        .body(Map.of("meetingId", target.id(), "sectionId", target.sections().get(1)))
        .post(item.path() + "/carrying")
        .then();
  }
}
