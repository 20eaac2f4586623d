package dk.kkr.decision.visibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import dk.kkr.decision.Api;
import dk.kkr.decision.TestAgenda;
import dk.kkr.decision.TestAgenda.Item;
import dk.kkr.platform.test.ToldEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An item that is closed, or opened, after its release: it holds at once. */
@QuarkusTest
class ClosingTest {

  private static final String SECRET = "cykelforbindelser";

  private final TestAgenda agenda = TestAgenda.usual();
  private final Item item = agenda.item("3.1");
  private final UUID point = agenda.pointId("3.1", "1");
  private final String minutes = "/minutes/" + agenda.meetingId();

  @Test
  void what_is_closed_after_its_release_is_closed_at_once_everywhere() {
    String condition = decidedWithCondition();
    write(item, "Om " + SECRET);
    Api.publish(agenda).statusCode(201);
    write(item, "Mere om " + SECRET);
    Api.publish(agenda).statusCode(201);
    String tag = Api.anybody().get(minutes).header("ETag");

    agenda.show(item, true, "Personsag");

    Response read = Api.anybody().header("If-None-Match", tag).get(minutes);
    assertThat(read.statusCode()).as("no cached copy is good").isEqualTo(200);
    hiddenIn(read);
    hiddenIn(Api.anybody().get(minutes + "?version=1"));
    hiddenIn(Api.anybody().accept("text/html").get(minutes));
    hiddenIn(Api.anybody().accept("text/html").get(minutes + "?version=1"));
    Api.anybody().get("/decisions/" + point).then().statusCode(404);
    Api.anybody().get("/conditions/" + condition).then().statusCode(404);
    Api.anybody().get("/conditions?decision=" + point).then().body("items", empty());
    assertThat(Api.anybody().get("/decisions?meeting=" + agenda.meetingId()).asString())
        .doesNotContain(point.toString(), SECRET);
    Api.secretariat()
        .get("/sheets/" + agenda.meetingId() + "/lines/" + item.id)
        .then()
        .body("closed", equalTo(true))
        .body("publicTitle", equalTo("Personsag"));
    assertThat(Api.secretariat().get(minutes).asString()).contains("Mere om " + SECRET);
    assertThat(Api.secretariat().accept("text/html").get(minutes).asString())
        .contains("Mere om " + SECRET);
  }

  @Test
  void what_is_opened_is_read_by_everybody() {
    Api.decideAll(agenda.released());
    Api.publish(agenda).statusCode(201);

    agenda.show(agenda.item("3.3"), false, null);

    assertThat(Api.anybody().get(minutes).asString()).contains("Havnevej", "Godkender købet");
    assertThat(Api.anybody().accept("text/html").get(minutes).asString())
        .contains("Havnevej")
        .doesNotContain("Punktet er lukket for offentligheden.");
    Api.anybody().get("/decisions/" + agenda.pointId("3.3", "1")).then().statusCode(200);
  }

  @Test
  void it_holds_for_an_item_that_left_the_agenda() {
    Api.decideAll(agenda.released());
    Api.publish(agenda).statusCode(201);
    agenda.section("3").items.remove(item);
    agenda.release();
    Api.anybody().get("/decisions/" + point).then().statusCode(200);

    agenda.show(item, true, "Personsag");

    Api.anybody().get("/decisions/" + point).then().statusCode(404);
    hiddenIn(Api.anybody().get(minutes));
  }

  @Test
  void it_holds_when_the_meeting_was_cancelled() {
    Api.decideAll(agenda.released());
    Api.publish(agenda).statusCode(201);
    agenda.cancel();

    agenda.show(item, true, "Personsag");

    Api.anybody().get("/decisions/" + point).then().statusCode(404);
    hiddenIn(Api.anybody().get(minutes));
  }

  @Test
  void it_holds_for_approved_minutes() {
    Api.decideAll(agenda.released());
    Api.publish(agenda).statusCode(201);
    TestAgenda next = TestAgenda.usual();
    UUID approving =
        next.item("1.1").point("Godkender referatet").aboutMinutes(agenda.meetingId(), 1).id;
    next.released();
    Api.decide(approving, "ADOPTED");
    Api.anybody().get(minutes).then().body("state", equalTo("APPROVED"));

    agenda.show(item, true, "Personsag");

    Api.anybody().get("/decisions/" + point).then().statusCode(404);
    hiddenIn(Api.anybody().get(minutes));
  }

  @Test
  void a_point_that_moved_to_a_closed_item_is_closed_in_the_minutes_it_was_in_before() {
    Api.decideAll(agenda.released());
    Api.publish(agenda).statusCode(201);
    agenda.item("3.3").points.add(item.points.removeFirst());

    agenda.release();

    assertThat(Api.anybody().get(minutes).asString()).doesNotContain("indmelde strækninger");
    assertThat(Api.secretariat().get(minutes).asString()).contains("indmelde strækninger");
  }

  @Test
  void what_is_told_afterwards_is_confidential() {
    agenda.released();
    UUID followUp =
        UUID.fromString(Api.followUp(item.id, point, Map.of()).extract().path("followUpId"));
    Api.decide(point, "ADOPTED");

    agenda.show(item, true, null);
    Api.reopen(point).statusCode(200);
    agenda.show(item, false, null);
    Api.confirm(point).statusCode(200);

    assertThat(ToldEvent.about(point))
        .extracting(ToldEvent::confidential)
        .containsExactly(false, true, false);
    assertThat(ToldEvent.about(followUp))
        .extracting(ToldEvent::confidential)
        .containsExactly(false, true, false);
  }

  @Test
  void a_follow_up_of_an_item_closed_by_the_next_release_is_told_as_confidential_too() {
    agenda.released();
    UUID followUp =
        UUID.fromString(Api.followUp(item.id, null, Map.of()).extract().path("followUpId"));

    item.closed = true;
    agenda.release();
    Api.secretariat()
        .body(Map.of("settledOn", "2022-06-10"))
        .post("/follow-ups/" + followUp + "/settlement")
        .then()
        .statusCode(200);

    assertThat(ToldEvent.about(followUp))
        .extracting(ToldEvent::confidential)
        .containsExactly(false, true);
  }

  private String decidedWithCondition() {
    agenda.released();
    Map<String, Object> party = Map.of("kind", "MUNICIPALITY", "code", "0223");
    Api.decideAll(agenda);
    Api.reopen(point).statusCode(200);
    Api.record(
            point,
            Map.of(
                "agendaVersion",
                1,
                "outcome",
                "ADOPTED",
                "conditions",
                List.of(Map.of("subject", "Politisk godkendelse", "party", party))))
        .statusCode(200);
    return Api.confirm(point).extract().path("conditions[0].conditionId");
  }

  private void write(Item line, String text) {
    String path = "/sheets/" + agenda.meetingId() + "/lines/" + line.id;
    Api.secretariat()
        .header("If-Match", Api.etag(path))
        .body(Map.of("text", text))
        .put(path)
        .then()
        .statusCode(200);
  }

  private static void hiddenIn(Response answer) {
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.asString())
        .contains("Personsag")
        .doesNotContain(SECRET, "indmelde strækninger");
  }
}
