package dk.kkr.decision.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dk.kkr.decision.Api;
import dk.kkr.decision.TestAgenda;
import dk.kkr.platform.test.IncomingEvents;
import dk.kkr.platform.test.ServiceDatabase;
import dk.kkr.platform.test.TestTokens;
import dk.kkr.platform.test.ToldEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SheetTest {

  @Test
  void a_released_agenda_becomes_a_sheet_with_every_section_item_and_point() {
    TestAgenda agenda = TestAgenda.usual().released();

    sheet(agenda)
        .body("state", equalTo("OPEN"))
        .body("agendaVersion", equalTo(1))
        .body("lines", hasSize(9))
        .body("lines.line.number", contains("1", "1.1", "2", "2.1", "3", "3.1", "3.2", "3.3", "4"))
        .body(
            "lines.line.kind",
            contains(
                "SECTION", "ITEM", "SECTION", "ITEM", "SECTION", "ITEM", "ITEM", "ITEM", "SECTION"))
        .body(
            "lines.line.text",
            contains(
                nullValue(),
                nullValue(),
                nullValue(),
                nullValue(),
                nullValue(),
                nullValue(),
                nullValue(),
                nullValue(),
                nullValue()))
        .body("lines.find { it.line.number == '2.1' }.points", empty())
        .body("lines.find { it.line.number == '3.2' }.points.path", contains("1", "1.1", "1.2"))
        .body("lines.find { it.line.number == '3.2' }.points.leaf", contains(false, true, true))
        .body("lines.find { it.line.number == '3.3' }.line.closed", equalTo(true));
  }

  @Test
  void a_day_that_the_text_of_a_point_names_is_offered_as_return_date() {
    TestAgenda agenda = TestAgenda.usual().released();

    sheet(agenda)
        .body(
            "lines.find { it.line.number == '3.1' }.points[0].suggestedReturnDates.date",
            contains("2022-06-10"))
        .body("lines.find { it.line.number == '1.1' }.points[0].suggestedReturnDates", empty());
  }

  @Test
  void the_secretariat_writes_a_text_for_every_section_and_item() {
    TestAgenda agenda = TestAgenda.usual().released();
    String item = linePath(agenda, agenda.item("2.1").id);
    String section = linePath(agenda, agenda.section("4").id);

    write(item, "Udvalgene fortalte nyt.")
        .statusCode(200)
        .body("text", equalTo("Udvalgene fortalte nyt."));
    write(section, "Ingen udpegninger.").statusCode(200);

    sheet(agenda)
        .body(
            "lines.find { it.line.number == '2.1' }.line.text", equalTo("Udvalgene fortalte nyt."))
        .body("lines.find { it.line.number == '4' }.line.text", equalTo("Ingen udpegninger."));
    write(section, " ").statusCode(200).body("text", nullValue());
  }

  @Test
  void two_people_who_write_the_same_line_do_not_overwrite_each_other() {
    TestAgenda agenda = TestAgenda.usual().released();
    String path = linePath(agenda, agenda.item("2.1").id);
    String seen = Api.etag(path);
    write(path, "Den første.").statusCode(200);

    Api.secretariat()
        .header("If-Match", seen)
        .body(Map.of("text", "Den anden."))
        .put(path)
        .then()
        .statusCode(412)
        .body("type", equalTo("/problems/stale-version"));
    Api.secretariat().get(path).then().body("text", equalTo("Den første."));
  }

  @Test
  void a_new_version_is_merged_without_losing_what_was_recorded() {
    TestAgenda agenda = TestAgenda.usual().released();
    UUID kept = agenda.pointId("1.1", "1");
    UUID changed = agenda.pointId("3.1", "1");
    UUID removed = agenda.pointId("3.3", "1");
    Api.record(kept, "ADOPTED").statusCode(200);
    Api.record(changed, Map.of("agendaVersion", 1, "outcome", "NOTED", "summary", "Kort drøftet."))
        .statusCode(200);
    Api.record(removed, "POSTPONED").statusCode(200);
    write(linePath(agenda, agenda.item("3.3").id), "Udsat.").statusCode(200);
    String keptTag = Api.etag("/decisions/" + kept);

    agenda.point("3.1", "1").text = "Beder kommunerne indmelde strækninger senest i maj";
    agenda.section("3").items.remove(agenda.item("3.3"));
    agenda.section("3").item("3.4", "Ny sag").point("Drøfter den nye sag");
    agenda.release();

    sheet(agenda)
        .body("agendaVersion", equalTo(2))
        .body("lines.line.number", hasItem("3.4"))
        .body("lines.find { it.line.number == '3.4' }.line.introducedInVersion", equalTo(2))
        .body("lines.find { it.line.number == '3.3' }.line.removedInVersion", equalTo(2))
        .body("lines.find { it.line.number == '3.3' }.line.text", equalTo("Udsat."))
        .body("lines.find { it.line.number == '3.3' }.points[0].outcome", equalTo("POSTPONED"))
        .body("lines.find { it.line.number == '3.3' }.points[0].removedInVersion", equalTo(2));
    Api.secretariat()
        .get("/decisions/" + changed)
        .then()
        .body("state", equalTo("RECORDED"))
        .body("summary", equalTo("Kort drøftet."))
        .body("proposalChangedInVersion", equalTo(2))
        .body("proposal.text", equalTo("Beder kommunerne indmelde strækninger senest i maj"))
        .body(
            "decidedProposal.text",
            equalTo(
                "Beder kommunerne indmelde strækninger, så status forelægges på mødet den 10. juni 2022"));
    assertThat(Api.etag("/decisions/" + kept))
        .as("a release alone makes no tag stale")
        .isEqualTo(keptTag);
    Api.confirm(kept).statusCode(200).body("agendaVersion", equalTo(1));
    Api.confirm(changed).statusCode(409).body("type", equalTo("/problems/old-agenda-version"));
    Api.record(changed, "NOTED").statusCode(409).body("agendaVersion", equalTo(2));
    Api.record(changed, Map.of("agendaVersion", 2, "outcome", "NOTED")).statusCode(200);
    Api.confirm(changed).statusCode(200);
  }

  @Test
  void what_the_meeting_took_up_and_withdrew_is_marked_and_nothing_recorded_is_lost() {
    TestAgenda agenda = TestAgenda.usual().released();
    UUID withdrawn = agenda.pointId("3.1", "1");
    Api.record(withdrawn, Map.of("agendaVersion", 1, "outcome", "NOTED", "summary", "Drøftet."))
        .statusCode(200);
    write(linePath(agenda, agenda.item("3.1").id), "Udgik.").statusCode(200);

    agenda.section("3").items.remove(agenda.item("3.1"));
    agenda.section("3").item("3.4", "Taget op på mødet").point("Drøfter sagen");
    agenda.releaseAsHeld();

    String gone = "lines.find { it.line.number == '3.1' }.";
    String added = "lines.find { it.line.number == '3.4' }.";
    sheet(agenda)
        .body(gone + "line.inMeeting", equalTo("WITHDRAWN"))
        .body(gone + "line.removedInVersion", equalTo(2))
        .body(gone + "line.text", equalTo("Udgik."))
        .body(gone + "points[0].summary", equalTo("Drøftet."))
        .body(added + "line.inMeeting", equalTo("ADDED"))
        .body(added + "points[0].state", equalTo("OPEN"))
        .body("lines.find { it.line.number == '3.2' }.line.inMeeting", nullValue());
    Api.record(agenda.pointId("3.4", "1"), Map.of("agendaVersion", 2, "outcome", "DISCUSSED"))
        .statusCode(200);
  }

  @Test
  void an_older_version_that_arrives_late_changes_nothing() {
    TestAgenda agenda = TestAgenda.usual().released();
    Map<String, Object> first = agenda.data();
    agenda.point("3.1", "1").text = "Ny tekst";
    agenda.release();
    Map<String, String> before = ServiceDatabase.everything();

    IncomingEvents.from("agenda").take("AgendaReleased", agenda.meetingId(), 100, first);

    assertThat(ServiceDatabase.everything()).isEqualTo(before);
  }

  @Test
  void splitting_a_confirmed_point_takes_its_decision_back_and_keeps_it_as_an_earlier_one() {
    TestAgenda agenda = TestAgenda.usual().released();
    UUID point = agenda.pointId("3.1", "1");
    Api.decide(point, "ADOPTED");

    agenda.point("3.1", "1").child("Godkender første del");
    agenda.release();

    Api.secretariat()
        .get("/decisions/" + point)
        .then()
        .body("state", equalTo("OPEN"))
        .body("leaf", equalTo(false))
        .body("earlier.outcome", contains("ADOPTED"));
    assertThat(ToldEvent.about(point))
        .extracting(ToldEvent::type)
        .containsExactly("DecisionConfirmed", "DecisionWithdrawn");
  }

  @Test
  void a_cancelled_meeting_withdraws_its_sheet() {
    TestAgenda agenda = TestAgenda.usual().released();
    UUID point = agenda.pointId("1.1", "1");
    Api.record(point, "ADOPTED").statusCode(200);

    agenda.cancel();

    sheet(agenda)
        .body("state", equalTo("WITHDRAWN"))
        .body("withdrawnReason", equalTo("For få sager"))
        .body("lines.find { it.line.number == '1.1' }.points[0].outcome", equalTo("ADOPTED"));
    Map<String, String> before = ServiceDatabase.everything();
    Api.confirm(point).statusCode(409).body("type", equalTo("/problems/sheet-withdrawn"));
    Api.record(point, "NOTED").statusCode(409).body("type", equalTo("/problems/sheet-withdrawn"));
    write(linePath(agenda, agenda.item("2.1").id), "Tekst").statusCode(409);
    Api.publish(agenda).statusCode(409).body("type", equalTo("/problems/sheet-withdrawn"));
    Api.secretariat()
        .body(Map.of("decidedOn", "2022-03-11"))
        .post("/sheets/" + agenda.meetingId() + "/confirmation")
        .then()
        .statusCode(409);
    assertThat(ServiceDatabase.everything()).isEqualTo(before);
  }

  @Test
  void a_decision_of_a_cancelled_meeting_can_still_be_reopened_which_takes_its_follow_ups_back() {
    TestAgenda agenda = TestAgenda.usual().released();
    UUID leaf = agenda.pointId("3.2", "1.1");
    UUID lead = agenda.pointId("3.2", "1");
    UUID followUp =
        UUID.fromString(
            Api.followUp(agenda.item("3.2").id, leaf, Map.of()).extract().path("followUpId"));
    Api.record(
            leaf,
            Map.of(
                "agendaVersion",
                1,
                "outcome",
                "ADOPTED",
                "conditions",
                List.of(
                    Map.of(
                        "subject",
                        "Politisk godkendelse",
                        "party",
                        Map.of("kind", "MUNICIPALITY", "code", "0223")))))
        .statusCode(200);
    String condition = Api.confirm(leaf).extract().path("conditions[0].conditionId");
    Api.decide(agenda.pointId("3.2", "1.2"), "ADOPTED");
    agenda.cancel();
    Api.secretariat()
        .body(Map.of("result", "GRANTED", "resolvedOn", "2022-04-25", "proof", "Protokol"))
        .post("/conditions/" + condition + "/resolution")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/sheet-withdrawn"));

    Api.reopen(leaf).statusCode(200).body("state", equalTo("RECORDED"));

    Api.anybody().get("/decisions/" + leaf).then().statusCode(404);
    Api.anybody().get("/decisions/" + lead).then().statusCode(404);
    assertThat(ToldEvent.about(leaf).getLast().type()).isEqualTo("DecisionWithdrawn");
    assertThat(ToldEvent.about(lead).getLast().type()).isEqualTo("DecisionWithdrawn");
    assertThat(ToldEvent.about(followUp))
        .extracting(ToldEvent::type)
        .containsExactly("FollowUpRaised", "FollowUpSettled");
    Api.confirm(leaf).statusCode(409).body("type", equalTo("/problems/sheet-withdrawn"));
  }

  @Test
  void nothing_is_confirmed_on_a_day_before_the_meeting_or_in_the_future() {
    TestAgenda agenda = TestAgenda.usual().released();
    UUID point = agenda.pointId("1.1", "1");
    Api.record(point, "ADOPTED").statusCode(200);
    Map<String, String> before = ServiceDatabase.everything();

    for (String day : List.of("2022-03-10", "2199-01-01")) {
      Api.secretariat()
          .body(Map.of("decidedOn", day))
          .post("/sheets/" + agenda.meetingId() + "/confirmation")
          .then()
          .statusCode(422)
          .body("violations.pointer", contains("/decidedOn"));
      Api.secretariat()
          .header("If-Match", Api.etag("/decisions/" + point))
          .body(Map.of("decidedOn", day))
          .post("/decisions/" + point + "/confirmation")
          .then()
          .statusCode(422)
          .body("violations.pointer", contains("/decidedOn"));
    }
    assertThat(ServiceDatabase.everything()).isEqualTo(before);

    agenda.moveTo(TestAgenda.DAY.minusDays(1));
    Api.secretariat()
        .body(Map.of("decidedOn", "2022-03-10"))
        .post("/sheets/" + agenda.meetingId() + "/confirmation")
        .then()
        .statusCode(200)
        .body("confirmed", contains(point.toString()));
  }

  @Test
  void a_moved_meeting_moves_its_sheet_and_decisions() {
    TestAgenda agenda = TestAgenda.usual().released();

    agenda.moveTo(TestAgenda.DAY.plusDays(7));

    sheet(agenda)
        .body("date", equalTo("2022-03-18"))
        .body("lines[1].points[0].meetingDate", equalTo("2022-03-18"));
  }

  @Test
  void sheets_are_listed_by_council_newest_first_and_page_by_page() {
    String council = "kkr-nordjylland";
    for (int day = 0; day < 3; day++) {
      TestAgenda.usual(council, TestAgenda.DAY.plusDays(day)).released();
    }
    String token = TestTokens.secretariat(council);

    ValidatableResponse first =
        Api.as(token).get("/sheets?council=" + council + "&limit=2").then().statusCode(200);
    first.body("items.date", contains("2022-03-13", "2022-03-12"));
    String next = first.extract().path("next");
    Api.as(token)
        .queryParam("council", council)
        .queryParam("limit", 2)
        .queryParam("after", next)
        .get("/sheets")
        .then()
        .body("items.date", contains("2022-03-11"))
        .body("next", nullValue());
  }

  @Test
  void a_sheet_that_has_not_changed_is_not_sent_again() {
    TestAgenda agenda = TestAgenda.usual().released();
    String path = "/sheets/" + agenda.meetingId();
    String tag = Api.etag(path);
    Api.secretariat().header("If-None-Match", tag).get(path).then().statusCode(304);

    Api.record(agenda.pointId("1.1", "1"), "ADOPTED").statusCode(200);

    Api.secretariat().header("If-None-Match", tag).get(path).then().statusCode(200);
  }

  private static ValidatableResponse sheet(TestAgenda agenda) {
    return Api.secretariat().get("/sheets/" + agenda.meetingId()).then().statusCode(200);
  }

  private static String linePath(TestAgenda agenda, UUID line) {
    return "/sheets/" + agenda.meetingId() + "/lines/" + line;
  }

  private static ValidatableResponse write(String path, String text) {
    return Api.secretariat()
        .header("If-Match", Api.etag(path))
        .body(Map.of("text", text))
        .put(path)
        .then();
  }

  @Test
  void all_that_is_recorded_is_confirmed_at_once_and_the_rest_reported() {
    TestAgenda agenda = TestAgenda.usual().released();
    UUID fine = agenda.pointId("1.1", "1");
    UUID changed = agenda.pointId("3.1", "1");
    Api.record(fine, "ADOPTED").statusCode(200);
    Api.record(changed, "NOTED").statusCode(200);
    agenda.point("3.1", "1").text = "Noget andet";
    agenda.release();

    Api.secretariat()
        .body(Map.of("decidedOn", "2022-03-11"))
        .post("/sheets/" + agenda.meetingId() + "/confirmation")
        .then()
        .statusCode(200)
        .body("confirmed", contains(fine.toString()))
        .body("notConfirmed.pointId", contains(changed.toString()))
        .body("notConfirmed.problem", contains("/problems/old-agenda-version"));
    assertThat(ToldEvent.about(fine)).hasSize(1);
    assertThat(ToldEvent.about(changed)).isEmpty();
    assertThat(List.of("OPEN", "RECORDED"))
        .contains(Api.secretariat().get("/decisions/" + changed).<String>path("state"));
  }
}
