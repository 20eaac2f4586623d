package dk.kkr.agenda.search;

import static dk.kkr.agenda.Api.anybody;
import static dk.kkr.agenda.Api.as;
import static dk.kkr.agenda.Api.secretariat;
import static dk.kkr.agenda.search.Asked.found;
import static dk.kkr.agenda.search.Asked.full;
import static dk.kkr.agenda.search.Asked.word;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.agenda.Api;
import dk.kkr.platform.test.IncomingEvents;
import dk.kkr.platform.test.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Results and files of attachments are found while they stand. */
@QuarkusTest
class SearchedResultsAndFilesTest {

  @Test
  void the_text_of_a_file_is_found_where_the_attachment_is_seen() {
    String w = word();
    Api.Meeting meeting = Api.meeting();
    Api.Item item =
        meeting.add(
            Map.of(
                "title",
                "Filer" + w,
                "attachments",
                List.of(
                    Map.of("title", "Åben", "availability", "ENCLOSED"),
                    Map.of("title", "Lukket", "availability", "ENCLOSED", "closed", true))));
    List<String> attachments = secretariat().get(item.path()).path("attachments.id");
    attach(item, attachments.get(0), "Om aabenfil" + w + " i Dragør Kommune.");
    attach(item, attachments.get(1), "Om lukketfil" + w + ".");
    assertThat(found(anybody(), "q", "aabenfil" + w)).isEmpty();
    meeting.release().statusCode(201);

    JsonPath hit = anybody().queryParam("q", "aabenfil" + w).get("/search").jsonPath();
    assertThat(hit.getList("items.itemId")).containsExactly(item.id());
    assertThat(hit.getString("items[0].places[0].kind")).isEqualTo("ATTACHMENT");
    assertThat(hit.getString("items[0].places[0].label")).isEqualTo("Bilag: Åben");
    assertThat(hit.<String>getList("items[0].concerned")).isEmpty();
    assertThat(found(anybody(), "q", "lukketfil" + w)).isEmpty();
    assertThat(found(secretariat(), "q", "lukketfil" + w)).containsExactly(item.id());

    secretariat()
        .header("If-Match", Api.tag(item.path()))
        .delete(item.path() + "/attachments/" + attachments.get(0) + "/file")
        .then()
        .statusCode(204);
    assertThat(found(anybody(), "q", "aabenfil" + w)).containsExactly(item.id());
    meeting.release().statusCode(201);
    assertThat(found(anybody(), "q", "aabenfil" + w)).isEmpty();
  }

  private static void attach(Api.Item item, String attachment, String text) {
    as(TestTokens.secretariat())
        .config(
            RestAssuredConfig.config()
                .encoderConfig(
                    EncoderConfig.encoderConfig()
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
        .contentType("application/octet-stream")
        .header("If-Match", Api.tag(item.path()))
        .queryParam("fileName", "notat.txt")
        .body(text.getBytes(StandardCharsets.UTF_8))
        .put(item.path() + "/attachments/" + attachment + "/file")
        .then()
        .statusCode(200);
  }

  @Test
  void results_are_found_while_they_stand_and_why_one_was_withdrawn_is_found_by_nobody() {
    String w = word();
    Api.Meeting meeting = Api.meeting();
    Api.Item item = meeting.add(full(w));
    meeting.release().statusCode(201);
    assertThat(found(anybody().queryParam("q", "vedtaget"), "kind", "RESULT"))
        .doesNotContain(item.id());
    Asked.decide(meeting, item, "besluttet" + w, "0155");
    JsonPath hit = anybody().queryParam("q", "besluttet" + w).get("/search").jsonPath();
    assertThat(hit.getList("items.itemId")).containsExactly(item.id());
    assertThat(hit.getString("items[0].places[0].kind")).isEqualTo("RESULT");
    assertThat(hit.getString("items[0].places[0].ref")).isEqualTo(item.points().getFirst());
    assertThat(hit.<String>getList("items[0].concerned")).containsExactly("0155", "0223");
    assertThat(found(anybody().queryParam("q", "vedtaget besluttet" + w), "kind", "RESULT"))
        .containsExactly(item.id());

    IncomingEvents.from("decision")
        .take(
            "DecisionWithdrawn",
            UUID.fromString(item.points().getFirst()),
            2,
            """
            {"pointId":"%s","itemId":"%s","meetingId":"%s","council":"kkr-hovedstaden",
             "withdrawnOn":"2050-02-01","reason":"fortrudt%s"}
            """
                .formatted(item.points().getFirst(), item.id(), meeting.id(), w));
    assertThat(found(anybody(), "q", "besluttet" + w)).isEmpty();
    assertThat(found(secretariat(), "q", "fortrudt" + w)).isEmpty();
  }
}
