package dk.kkr.agenda.calendars;

import static dk.kkr.agenda.Api.anybody;
import static dk.kkr.agenda.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import dk.kkr.agenda.Api;
import dk.kkr.platform.test.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Meetings and deadlines as a calendar. */
@QuarkusTest
class CalendarTest {

  private static final String COUNCIL = "kkr-nordjylland";
  private static final String PATH = "/councils/" + COUNCIL + "/calendar.ics";

  @Test
  void a_meeting_stands_with_danish_time_in_summer_and_in_winter() {
    Api.Meeting summer = meeting(LocalDate.of(2061, 7, 1));
    Api.Meeting winter = meeting(LocalDate.of(2061, 12, 1));
    summer
        .replan(
            Map.of(
                "date",
                "2061-07-01",
                "start",
                "10:00",
                "end",
                "12:30",
                "place",
                "Aalborg; sal 1, 2"))
        .statusCode(200);

    VEvent event = event("meeting-" + summer.id());
    assertThat(event.getSummary().getValue()).isEqualTo("Møde i KKR Nordjylland");
    assertThat(event.getLocation().getValue()).isEqualTo("Aalborg; sal 1, 2");
    assertThat(event.getStatus().isConfirmed()).isTrue();
    assertThat(event.getDateStart().getValue().toInstant())
        .isEqualTo(Instant.parse("2061-07-01T08:00:00Z"));
    assertThat(event.getDateEnd().getValue().toInstant())
        .isEqualTo(Instant.parse("2061-07-01T10:30:00Z"));
    assertThat(event("meeting-" + winter.id()).getDateStart().getValue().toInstant())
        .isEqualTo(Instant.parse("2061-12-01T09:00:00Z"));
    assertThat(text())
        .contains("DTSTART;TZID=Europe/Copenhagen:20610701T100000\r\n")
        .contains("BEGIN:VTIMEZONE\r\nTZID:Europe/Copenhagen\r\n", "X-WR-CALNAME:KKR Nordjylland")
        .contains("METHOD:PUBLISH")
        .doesNotContain("/Europe");
  }

  @Test
  void a_tentative_day_a_moved_one_and_a_cancelled_meeting_keep_one_entry() {
    Api.Meeting meeting = meeting(LocalDate.of(2062, 3, 1));
    meeting.replan(Map.of("date", "2062-03-01", "dateStatus", "TENTATIVE")).statusCode(200);

    VEvent tentative = event("meeting-" + meeting.id());
    assertThat(tentative.getStatus().isTentative()).isTrue();
    assertThat(tentative.getSummary().getValue()).endsWith("(foreløbig dato)");
    assertThat(text()).contains("DTSTART;VALUE=DATE:20620301");

    meeting.replan(Map.of("date", "2062-03-08", "start", "09:00")).statusCode(200);
    VEvent moved = event("meeting-" + meeting.id());
    assertThat(moved.getSequence().getValue()).isGreaterThan(tentative.getSequence().getValue());
    assertThat(moved.getDateStart().getValue().toInstant())
        .isEqualTo(Instant.parse("2062-03-08T08:00:00Z"));

    meeting.cancel().statusCode(200);
    VEvent cancelled = event("meeting-" + meeting.id());
    assertThat(cancelled.getStatus().isCancelled()).isTrue();
    assertThat(cancelled.getSummary().getValue()).startsWith("Aflyst: ");
    assertThat(cancelled.getSequence().getValue()).isGreaterThan(moved.getSequence().getValue());
  }

  @Test
  void days_that_open_items_name_stand_as_whole_days_until_the_item_is_closed() {
    Api.Meeting meeting = meeting(LocalDate.of(2063, 5, 2));
    Api.Item item = meeting.add(dated("Fælles plan"));
    meeting.add(
        Map.of(
            "title",
            "Hemmelig sag",
            "closed",
            true,
            "steps",
            List.of(step("DAY", "2063-06-03", "Hemmeligt skridt"))));
    assertThat(text()).as("a draft").doesNotContain(item.id(), "Kommunerne svarer");
    meeting.release().statusCode(201);

    VEvent due = event("due-" + item.points().getFirst());
    assertThat(due.getSummary().getValue()).isEqualTo("Frist: beder kommunerne svare");
    assertThat(due.getDescription().getValue())
        .contains("For de 11 kommuner", "Punkt 2.1 Fælles plan", "den 2. maj 2063");
    assertThat(due.getDateStart().getValue().hasTime()).isFalse();
    String text = text();
    assertThat(text)
        .contains("DTSTART;VALUE=DATE:20630615", "Sekretariatet: Kommunerne svarer")
        .doesNotContain("20630701", "Hemmelig");
    assertThat(as(TestTokens.secretariat(COUNCIL)).get(PATH).asString())
        .as("the same for everybody")
        .isEqualTo(text);

    item.show(true, "Personsag").statusCode(200);
    assertThat(text()).doesNotContain(item.id(), "Kommunerne svarer", "beder kommunerne svare");
    item.show(false, null).statusCode(200);
    assertThat(text()).contains("Kommunerne svarer");
    meeting.cancel().statusCode(200);
    assertThat(text()).as("called off").doesNotContain("Kommunerne svarer");
  }

  @Test
  void whoever_has_the_calendar_is_told_so_until_it_changes() {
    Api.Meeting meeting = meeting(LocalDate.of(2064, 5, 2));
    Response first = anybody().get(PATH);
    first.then().statusCode(200).contentType("text/calendar;charset=UTF-8");

    anybody().header("If-None-Match", first.header("ETag")).get(PATH).then().statusCode(304);
    assertThat(text()).isEqualTo(first.asString());
    meeting.replan(Map.of("date", "2064-05-02", "place", "Hjørring")).statusCode(200);
    anybody().header("If-None-Match", first.header("ETag")).get(PATH).then().statusCode(200);
    anybody()
        .get("/councils/kkr-atlantis/calendar.ics")
        .then()
        .statusCode(404)
        .body("type", equalTo("/problems/not-found"));
    anybody().accept("application/json").get(PATH).then().statusCode(406);
  }

  @Test
  void words_with_signs_and_line_breaks_stand_as_they_are() {
    Api.Meeting meeting = meeting(LocalDate.of(2065, 5, 2));
    String title = "Møde; med, tegn \\n og BEGIN:VEVENT " + "æ".repeat(100);
    meeting
        .replan(
            Map.of(
                "date", "2065-05-02",
                "title", title,
                "place", "Sal 1\r\nEND:VCALENDAR\r\nX-EVIL:1"))
        .statusCode(200);

    VEvent event = event("meeting-" + meeting.id());
    assertThat(event.getSummary().getValue()).isEqualTo(title + " i KKR Nordjylland");
    assertThat(event.getLocation().getValue()).contains("END:VCALENDAR");
    assertThat(text().lines()).noneMatch(line -> line.startsWith("X-EVIL"));
  }

  private static Api.Meeting meeting(LocalDate day) {
    return Api.meeting(COUNCIL, day);
  }

  private static Map<String, Object> dated(String title) {
    return Map.of(
        "title",
        title,
        "points",
        List.of(
            Map.of(
                "verbs",
                List.of("REQUEST"),
                "text",
                "beder kommunerne svare",
                "addressees",
                List.of("de 11 kommuner"),
                "dueOn",
                "2063-06-01")),
        "steps",
        List.of(
            step("DAY", "2063-06-15", "Kommunerne svarer"),
            step("MONTH", "2063-07-01", "Behandling i udvalget")));
  }

  private static Map<String, Object> step(String precision, String date, String text) {
    return Map.of("actor", "Sekretariatet", "precision", precision, "date", date, "text", text);
  }

  private static String text() {
    return anybody().get(PATH).then().statusCode(200).extract().asString();
  }

  private static VEvent event(String id) {
    ICalendar calendar = Biweekly.parse(text()).first();
    assertThat(calendar.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
    return calendar.getEvents().stream()
        .filter(event -> event.getUid().getValue().startsWith(id + "@"))
        .findFirst()
        .orElseThrow();
  }
}
