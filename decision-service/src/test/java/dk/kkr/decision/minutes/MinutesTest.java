package dk.kkr.decision.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import dk.kkr.decision.Api;
import dk.kkr.decision.TestAgenda;
import dk.kkr.platform.test.ServiceDatabase;
import dk.kkr.platform.test.ToldEvent;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MinutesTest {

  @Test
  void minutes_are_published_once_every_point_has_a_confirmed_decision() {
    TestAgenda agenda = TestAgenda.usual().released();
    Api.record(agenda.pointId("1.1", "1"), "ADOPTED").statusCode(200);
    Map<String, String> before = ServiceDatabase.everything();
    Api.publish(agenda)
        .statusCode(409)
        .body("type", equalTo("/problems/open-points"))
        .body("points.itemNumber", contains("1.1", "3.1", "3.2", "3.2", "3.3"))
        .body("points.path", contains("1", "1", "1.1", "1.2", "1"))
        .body("points[0].state", equalTo("RECORDED"));
    assertThat(ServiceDatabase.everything()).isEqualTo(before);
    Api.anybody().get("/minutes/" + agenda.meetingId()).then().statusCode(404);

    Api.decideAll(agenda);
    Api.publish(agenda)
        .statusCode(201)
        .header("Location", endsWith("/minutes/" + agenda.meetingId() + "?version=1"))
        .body("minutesVersion", equalTo(1))
        .body("state", equalTo("PUBLISHED"));

    Api.anybody()
        .get("/minutes/" + agenda.meetingId())
        .then()
        .statusCode(200)
        .body("councilName", equalTo("KKR Hovedstaden"))
        .body("start", equalTo("10:00"))
        .body("place", equalTo("Rådhuset, mødesal 1"))
        .body("sections.number", contains("1", "2", "3", "4"))
        .body("sections[2].items.number", contains("3.1", "3.2", "3.3"))
        .body("sections[2].items[1].points.outcome", contains("NOTED", "NOTED", "NOTED"));
    Api.anybody()
        .get("/minutes?council=" + Api.COUNCIL)
        .then()
        .body("items.meetingId", hasItem(agenda.meetingId().toString()));
    assertThat(ToldEvent.about(agenda.meetingId()))
        .extracting(ToldEvent::type)
        .containsExactly("MinutesPublished");
  }

  @Test
  void a_correction_is_a_new_version_and_the_old_one_stays_readable() {
    TestAgenda agenda = published();
    Api.publish(agenda).statusCode(409).body("type", equalTo("/problems/nothing-to-publish"));
    UUID point = agenda.pointId("3.1", "1");

    Api.reopen(point).statusCode(200);
    Api.publish(agenda).statusCode(409).body("type", equalTo("/problems/open-points"));
    Api.decide(point, "POSTPONED");
    Api.publish(agenda).statusCode(201).body("minutesVersion", equalTo(2));

    String path = "/minutes/" + agenda.meetingId();
    Api.anybody()
        .get(path)
        .then()
        .body("minutesVersion", equalTo(2))
        .body("sections[2].items[0].points[0].outcome", equalTo("POSTPONED"));
    Api.anybody()
        .get(path + "?version=1")
        .then()
        .body("minutesVersion", equalTo(1))
        .body("newestVersion", equalTo(2))
        .body("sections[2].items[0].points[0].outcome", equalTo("NOTED"));
    Api.anybody().get(path + "?version=3").then().statusCode(404);
    assertThat(ToldEvent.about(agenda.meetingId()))
        .extracting(ToldEvent::revision, told -> told.data().path("minutesVersion").asInt())
        .containsExactly(tuple(1L, 1), tuple(2L, 2));
  }

  @Test
  void published_minutes_say_that_a_point_was_reopened_or_changed_since_and_not_to_what() {
    TestAgenda agenda = published();
    String path = "/minutes/" + agenda.meetingId();
    UUID leaf = agenda.pointId("3.2", "1.1");
    UUID lead = agenda.pointId("3.2", "1");
    Api.anybody().get(path).then().body("changedSince", empty());

    Api.reopen(leaf).statusCode(200);
    Api.record(leaf, "REJECTED").statusCode(200);

    Api.anybody()
        .get(path)
        .then()
        .body("changedSince.pointId", containsInAnyOrder(leaf.toString(), lead.toString()))
        .body("changedSince.change", contains("REOPENED", "REOPENED"));
    assertThat(Api.anybody().accept("text/html").get(path).asString())
        .contains("Beslutningen er genåbnet, efter at denne version")
        .doesNotContain("Forkastet");

    Api.confirm(leaf).statusCode(200);

    Api.anybody().get(path).then().body("changedSince.change", contains("CHANGED", "CHANGED"));
    assertThat(Api.anybody().accept("text/html").get(path).asString())
        .contains("Beslutningen er ændret, efter at denne version")
        .doesNotContain("Forkastet");
    Api.publish(agenda).statusCode(201).body("changedSince", empty());
    Api.anybody().get(path).then().body("changedSince", empty());
    Api.anybody()
        .get(path + "?version=1")
        .then()
        .body("changedSince.change", contains("CHANGED", "CHANGED"));
  }

  @Test
  void a_text_written_after_publication_is_only_in_the_draft() {
    TestAgenda agenda = published();
    String line = "/sheets/" + agenda.meetingId() + "/lines/" + agenda.section("4").id;
    Api.secretariat()
        .header("If-Match", Api.etag(line))
        .body(Map.of("text", "Ingen udpegninger."))
        .put(line)
        .then()
        .statusCode(200);
    String path = "/minutes/" + agenda.meetingId();

    Api.secretariat()
        .get(path + "?draft=true")
        .then()
        .body("state", equalTo("DRAFT"))
        .body("sections[3].text", equalTo("Ingen udpegninger."));
    Api.secretariat().get(path).then().body("sections[3].text", equalTo(null));
    Api.anybody().get(path + "?draft=true").then().statusCode(401);
  }

  @Test
  void a_later_decision_approves_the_minutes_and_closes_the_meeting_for_changes() {
    TestAgenda first = published();
    TestAgenda next = TestAgenda.usual();
    UUID approving =
        next.item("1.1").point("Godkender referatet").aboutMinutes(first.meetingId(), 1).id;
    next.released();

    Api.decide(approving, "ADOPTED");

    Api.anybody()
        .get("/minutes/" + first.meetingId())
        .then()
        .body("state", equalTo("APPROVED"))
        .body("approval.approvedOn", equalTo("2022-03-11"))
        .body("approval.approvedByPointId", equalTo(approving.toString()));
    Api.secretariat()
        .get("/decisions/" + approving)
        .then()
        .body("effect.state", equalTo("APPLIED"));
    assertThat(ToldEvent.about(first.meetingId()))
        .extracting(ToldEvent::type)
        .containsExactly("MinutesPublished", "MinutesApproved");

    Map<String, String> before = ServiceDatabase.everything();
    Api.reopen(first.pointId("1.1", "1"))
        .statusCode(409)
        .body("type", equalTo("/problems/minutes-approved"));
    Api.publish(first).statusCode(409).body("type", equalTo("/problems/minutes-approved"));
    String line = "/sheets/" + first.meetingId() + "/lines/" + first.item("2.1").id;
    Api.secretariat()
        .header("If-Match", Api.etag(line))
        .body(Map.of("text", "Mere"))
        .put(line)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/minutes-approved"));
    Api.reopen(approving)
        .statusCode(409)
        .body("type", equalTo("/problems/minutes-approved"))
        .body("minutes", equalTo("/minutes/" + first.meetingId()));
    assertThat(ServiceDatabase.everything()).isEqualTo(before);
  }

  @Test
  void an_approval_that_does_not_apply_says_so_on_the_decision() {
    TestAgenda first = published();
    TestAgenda next = TestAgenda.usual();
    UUID old = next.item("1.1").point("Godkender referatet").aboutMinutes(first.meetingId(), 7).id;
    UUID unknown =
        next.item("1.1").point("Godkender referatet").aboutMinutes(UUID.randomUUID(), 1).id;
    UUID amended =
        next.item("1.1").point("Godkender referatet").aboutMinutes(first.meetingId(), 1).id;
    next.released();

    Api.decide(old, "ADOPTED");
    Api.decide(unknown, "ADOPTED");
    Api.record(
            amended,
            Map.of(
                "agendaVersion",
                1,
                "outcome",
                "ADOPTED_AMENDED",
                "decidedText",
                "Godkender referatet med en rettelse"))
        .statusCode(200);
    Api.confirm(amended).statusCode(200);

    Api.secretariat().get("/decisions/" + old).then().body("effect.state", equalTo("REFUSED"));
    Api.secretariat()
        .get("/decisions/" + unknown)
        .then()
        .body("state", equalTo("CONFIRMED"))
        .body("effect.state", equalTo("REFUSED"));
    Api.anybody().get("/minutes/" + first.meetingId()).then().body("state", equalTo("PUBLISHED"));
  }

  @Test
  void
      minutes_approved_with_a_correction_need_a_corrected_version_first_and_the_decision_says_so() {
    TestAgenda first = published();
    TestAgenda next = TestAgenda.usual();
    UUID amended =
        next.item("1.1").point("Godkender referatet").aboutMinutes(first.meetingId(), 1).id;
    next.released();

    Api.record(
            amended,
            Map.of(
                "agendaVersion",
                1,
                "outcome",
                "ADOPTED_AMENDED",
                "decidedText",
                "Godkender referatet med en rettelse"))
        .statusCode(200);

    Api.confirm(amended)
        .statusCode(200)
        .body("effect.state", equalTo("REFUSED"))
        .body("effect.reason", containsString("offentliggør en ny version"))
        .body("effect.reason", containsString("vedtaget uden ændringer"));
    Api.anybody().get("/minutes/" + first.meetingId()).then().body("state", equalTo("PUBLISHED"));
  }

  @Test
  void minutes_of_a_meeting_to_come_are_not_published_even_when_it_has_no_points() {
    TestAgenda agenda = TestAgenda.usual(Api.COUNCIL, LocalDate.of(2190, 3, 11));
    agenda.section("1").items.clear();
    agenda.section("3").items.clear();
    agenda.released();

    Api.publish(agenda).statusCode(409).body("type", equalTo("/problems/meeting-not-held"));

    Api.anybody().get("/minutes/" + agenda.meetingId()).then().statusCode(404);
  }

  @Test
  void what_left_the_agenda_stays_in_the_minutes_where_something_was_written() {
    TestAgenda agenda = TestAgenda.usual().released();
    Api.decide(agenda.pointId("3.1", "1"), "POSTPONED");
    agenda.section("3").items.remove(agenda.item("3.1"));
    agenda.section("3").items.remove(agenda.item("3.3"));
    agenda.release();
    Api.record(agenda.pointId("1.1", "1"), "ADOPTED").statusCode(200);
    Api.decide(agenda.pointId("1.1", "1"), "ADOPTED");
    Api.decide(agenda.pointId("3.2", "1.1"), "ADOPTED");
    Api.decide(agenda.pointId("3.2", "1.2"), "ADOPTED");

    Api.publish(agenda)
        .statusCode(201)
        .body("sections[2].items.number", containsInAnyOrder("3.1", "3.2"))
        .body("sections[2].items.find { it.number == '3.1' }.removed", equalTo(true))
        .body("sections[2].items.find { it.number == '3.1' }.points", hasSize(1));
  }

  @Test
  void the_database_lets_the_service_change_no_published_version() {
    TestAgenda agenda = published();

    String change =
        "UPDATE minutes_release SET hash = hash WHERE meeting_id = '%s'"
            .formatted(agenda.meetingId());
    assertThatThrownBy(() -> ServiceDatabase.executeAsService(change))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("permission denied");
  }

  static TestAgenda published() {
    TestAgenda agenda = TestAgenda.usual().released();
    Api.decideAll(agenda);
    Api.publish(agenda).statusCode(201);
    return agenda;
  }
}
