package dk.kkr.agenda.versions;

import static dk.kkr.agenda.Api.anybody;
import static dk.kkr.agenda.Api.as;
import static dk.kkr.agenda.Api.item;
import static dk.kkr.agenda.Api.secretariat;
import static dk.kkr.agenda.Api.tag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.kkr.agenda.Api;
import dk.kkr.platform.test.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class VisibilityStoryTest {

  private static final String ITEM = "sections[1].items[0]";

  @Test
  void of_a_draft_the_public_sees_day_and_place_and_nothing_of_the_agenda() {
    Api.Meeting meeting = Api.meeting();
    Api.Item item = meeting.add(item("Endnu hemmeligt"));

    anybody()
        .get(meeting.path())
        .then()
        .statusCode(200)
        .body("state", equalTo("DRAFT"))
        .body("place", equalTo("Rådhuset"))
        .body("sections", nullValue())
        .body("guests", nullValue());
    anybody().get(meeting.path() + "/agenda").then().statusCode(404);
    anybody().get(item.path()).then().statusCode(404);
    as(TestTokens.member()).get(item.path()).then().statusCode(404);
    anybody()
        .queryParam("draft", true)
        .get(meeting.path() + "/agenda")
        .then()
        .statusCode(401)
        .body("type", equalTo("/problems/unauthenticated"));
    as(TestTokens.member())
        .queryParam("draft", true)
        .get(meeting.path() + "/agenda")
        .then()
        .statusCode(403);
    as(TestTokens.secretariat("kkr-sjaelland"))
        .queryParam("draft", true)
        .get(meeting.path() + "/agenda")
        .then()
        .statusCode(403);
    secretariat()
        .queryParam("draft", true)
        .get(meeting.path() + "/agenda")
        .then()
        .statusCode(200)
        .body("draft", equalTo(true))
        .body(ITEM + ".title", equalTo("Endnu hemmeligt"));
  }

  @Test
  void initials_of_case_workers_are_for_callers_with_a_token() {
    Api.Meeting meeting = Api.meeting();
    meeting.add(item("Cykelstier"));
    meeting.release().statusCode(201);

    anybody().get(meeting.path() + "/agenda").then().body(ITEM + ".caseWorker", nullValue());
    as(TestTokens.municipality("0223"))
        .get(meeting.path() + "/agenda")
        .then()
        .body(ITEM + ".caseWorker", equalTo("abcd"));
  }

  @Test
  void of_a_closed_item_those_outside_the_council_see_the_public_title_only() {
    Api.Meeting meeting = Api.meeting();
    Api.Item item =
        meeting.add(
            Map.of(
                "title",
                "Ansættelse af NN",
                "publicTitle",
                "Personsag",
                "closed",
                true,
                "points",
                List.of(Map.of("verbs", List.of("APPROVE"), "text", "godkender ansættelsen"))));
    meeting.release().statusCode(201);

    for (var outsider :
        List.of(
            anybody(),
            as(TestTokens.municipality("0223")),
            as(TestTokens.portal()),
            as(TestTokens.secretariat("kkr-sjaelland")))) {
      String seen = outsider.get(meeting.path() + "/agenda").asString();
      assertThat(seen).contains("Personsag").doesNotContain("NN", "ansættelsen");
    }
    anybody()
        .get(item.path())
        .then()
        .body("title", equalTo("Personsag"))
        .body("closed", equalTo(true))
        .body("points", hasSize(0));
    as(TestTokens.member())
        .get(meeting.path() + "/agenda")
        .then()
        .body(ITEM + ".title", equalTo("Ansættelse af NN"))
        .body(ITEM + ".points", hasSize(1));
  }

  @Test
  void what_is_closed_today_is_closed_in_every_version_at_once() {
    Api.Meeting meeting = Api.meeting();
    Api.Item item =
        meeting.add(
            Map.of(
                "title",
                "Oversigt",
                "attachments",
                List.of(
                    Map.of("title", "Plan", "availability", "ENCLOSED"),
                    Map.of("title", "Liste med navne", "availability", "ENCLOSED"))));
    meeting.release().statusCode(201);
    String known = anybody().get(meeting.path() + "/agenda").header("ETag");
    List<String> ids = secretariat().get(item.path()).path("attachments.id");

    secretariat()
        .header("If-Match", tag(item.path()))
        .body(
            meeting.in(
                1,
                Map.of(
                    "title",
                    "Oversigt",
                    "attachments",
                    List.of(
                        Map.of("id", ids.get(0), "title", "Plan", "availability", "ENCLOSED"),
                        Map.of(
                            "id",
                            ids.get(1),
                            "title",
                            "Liste med navne",
                            "availability",
                            "ENCLOSED",
                            "closed",
                            true)))))
        .put(item.path())
        .then()
        .statusCode(200);

    anybody()
        .header("If-None-Match", known)
        .get(meeting.path() + "/versions/1")
        .then()
        .statusCode(200)
        .header("ETag", not(equalTo(known)))
        .body(ITEM + ".attachments.title", equalTo(List.of("Plan")));
    as(TestTokens.chair())
        .get(meeting.path() + "/versions/1")
        .then()
        .body(ITEM + ".attachments", hasSize(2));
  }

  @Test
  void the_backlog_is_for_the_council() {
    anybody().get("/backlog").then().statusCode(401);
    as(TestTokens.municipality("0223")).get("/backlog").then().statusCode(403);
    as(TestTokens.member()).get("/backlog").then().statusCode(200);
    as(TestTokens.secretariat("kkr-sjaelland"))
        .queryParam("council", Api.COUNCIL)
        .get("/backlog")
        .then()
        .statusCode(403)
        .body("type", equalTo("/problems/forbidden"));
  }

  @Test
  void a_reader_who_has_the_agenda_already_is_told_so() {
    Api.Meeting meeting = Api.meeting();
    meeting.add(item("Cykelstier"));
    meeting.release().statusCode(201);
    String known = anybody().get(meeting.path() + "/agenda").header("ETag");

    anybody().header("If-None-Match", known).get(meeting.path() + "/agenda").then().statusCode(304);
    as(TestTokens.member())
        .header("If-None-Match", known)
        .get(meeting.path() + "/agenda")
        .then()
        .statusCode(200);
  }
}
