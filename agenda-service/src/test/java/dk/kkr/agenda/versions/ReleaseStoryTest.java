package dk.kkr.agenda.versions;

import static dk.kkr.agenda.Api.anybody;
import static dk.kkr.agenda.Api.item;
import static dk.kkr.agenda.Api.secretariat;
import static dk.kkr.agenda.Api.tag;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dk.kkr.agenda.Api;
import dk.kkr.platform.test.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReleaseStoryTest {

  @Test
  void an_agenda_is_written_released_changed_and_released_again() {
    Api.Meeting meeting = Api.meeting();
    Api.Item first = meeting.add(item("Cykelstier"));
    anybody().get(meeting.path() + "/agenda").then().statusCode(404);

    meeting.release().statusCode(201).body("number", equalTo(1));
    String version1 = anybody().get(meeting.path() + "/versions/1").asString();
    anybody()
        .get(meeting.path() + "/agenda")
        .then()
        .statusCode(200)
        .body("draft", equalTo(false))
        .body("version.number", equalTo(1))
        .body("sections", hasSize(3))
        .body("sections[1].items[0].title", equalTo("Cykelstier"))
        .body("sections[1].items[0].number", equalTo("2.1"))
        .body("sections[1].items[0].points[0].result", nullValue())
        .body("sections[2].items", hasSize(0));

    secretariat()
        .header("If-Match", tag(first.path()))
        .body(
            meeting.in(
                1,
                Map.of(
                    "title",
                    "Cykelstier i hele regionen",
                    "points",
                    List.of(
                        Map.of(
                            "id",
                            first.points().getFirst(),
                            "verbs",
                            List.of("NOTE"),
                            "text",
                            "tager det til efterretning."),
                        Map.of("verbs", List.of("APPROVE"), "text", "godkender planen.")))))
        .put(first.path())
        .then()
        .statusCode(200)
        .body("points[0].id", equalTo(first.points().getFirst()));
    meeting.add(item("Letbane"));
    assertThat(anybody().get(meeting.path() + "/versions/1").asString()).isEqualTo(version1);

    meeting.release().statusCode(201).body("number", equalTo(2));
    anybody()
        .get(meeting.path() + "/agenda")
        .then()
        .body("version.number", equalTo(2))
        .body("sections[1].items.title", equalTo(List.of("Cykelstier i hele regionen", "Letbane")))
        .body("sections[1].items[0].id", equalTo(first.id()))
        .body("sections[1].items[0].points[0].id", equalTo(first.points().getFirst()));
    anybody()
        .get(meeting.path() + "/versions/1")
        .then()
        .body("sections[1].items.title", equalTo(List.of("Cykelstier")))
        .body("newestVersion", equalTo(2));
    anybody().get(meeting.path() + "/versions").then().body("number", equalTo(List.of(1, 2)));
  }

  @Test
  void a_release_may_say_nothing() {
    Api.Meeting meeting = Api.meeting();
    meeting.add(item("Cykelstier"));
    meeting.consent().statusCode(200);

    given()
        .noContentType()
        .auth()
        .oauth2(TestTokens.secretariat())
        .header("If-Match", tag(meeting.path()))
        .post(meeting.path() + "/release")
        .then()
        .statusCode(201)
        .body("note", nullValue());
  }
}
