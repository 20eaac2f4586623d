package dk.kkr.agenda.calendars;

import static dk.kkr.agenda.Api.anybody;
import static dk.kkr.agenda.Api.item;
import static dk.kkr.agenda.Api.secretariat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import dk.kkr.agenda.Api;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeadlineStoryTest {

  @Test
  void deadlines_of_a_meeting_are_printed_compared_and_in_the_calendar() {
    LocalDate day = LocalDate.of(2081, 3, 14);
    Api.Meeting meeting = Api.meeting("kkr-sjaelland", day);
    plan(meeting, "2081-03-01")
        .body("deadlines.kind", contains("MATERIAL", "DISPATCH"))
        .body("deadlines[1].text", equalTo("Dagsordenen lægges ud"));
    meeting.add(item("Cykelstier"));

    assertThat(calendar())
        .contains(
            "SUMMARY:Materiale skal være inde",
            "DTSTART;VALUE=DATE:20810301",
            "SUMMARY:Dagsordenen lægges ud");
    meeting.release().statusCode(201);
    assertThat(page(meeting.path() + "/agenda"))
        .contains(
            "1.\u00a0marts\u00a02081: Materiale skal være inde; 8.\u00a0marts\u00a02081: Dagsordenen lægges ud");
    plan(meeting, "2081-03-02");
    anybody()
        .get(meeting.path() + "/agenda")
        .then()
        .body("deadlines[0].date", equalTo("2081-03-01"));
    meeting.release().statusCode(201);
    anybody()
        .get(meeting.path() + "/comparison?from=1")
        .then()
        .body("head.label", contains("Materiale skal være inde"));
    meeting.cancel().statusCode(200);
    assertThat(calendar()).doesNotContain("SUMMARY:Materiale skal være inde");
  }

  @Test
  void the_entry_of_a_deadline_stays_itself_when_another_one_is_taken_away() {
    Api.Meeting meeting = Api.meeting("kkr-sjaelland", LocalDate.of(2082, 3, 14));
    Map<String, Object> first = deadline("2082-02-01", "Første frist");
    Map<String, Object> second = deadline("2082-02-08", "Anden frist");
    meeting.replan(Map.of("date", "2082-03-14", "deadlines", List.of(first, second)));
    String before = entry("Anden frist");

    meeting.replan(Map.of("date", "2082-03-14", "deadlines", List.of(second)));
    assertThat(entry("Anden frist")).isEqualTo(before);
    meeting.add(item("Cykelstier"));
    meeting.release().statusCode(201);
    assertThat(calendar().replace("\r\n ", ""))
        .contains("/meetings/%s/agenda\r\n".formatted(meeting.id()));
  }

  private static Map<String, Object> deadline(String day, String text) {
    return Map.of("kind", "OTHER", "date", day, "text", text);
  }

  /** The UID of the entry with this summary. */
  private static String entry(String summary) {
    String[] entries = calendar().replace("\r\n ", "").split("BEGIN:VEVENT", -1);
    return Arrays.stream(entries)
        .filter(one -> one.contains("SUMMARY:" + summary + "\r\n"))
        .flatMap(String::lines)
        .filter(line -> line.startsWith("UID:"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void positions_of_any_body_in_any_number_say_their_points() {
    Api.Meeting meeting = Api.meeting();
    Map<String, Object> item = new LinkedHashMap<>(item("Cykelstier"));
    item.put(
        "positions",
        List.of(
            Map.of(
                "body", "K29",
                "status", "CONFIRMED",
                "date", "2050-01-02",
                "text", "Tiltræder.",
                "points", List.of("Der laves en tidsplan", "Udgiften deles")),
            Map.of("body", "Sundhedsudvalget", "status", "EXPECTED"),
            Map.of("body", "K29", "status", "EXPECTED", "points", List.of("Ser på det igen"))));
    Api.Item made = meeting.add(item);
    secretariat()
        .get(made.path())
        .then()
        .body("positions.body", contains("K29", "Sundhedsudvalget", "K29"))
        .body("positions[0].points", contains("Der laves en tidsplan", "Udgiften deles"));
    meeting.release().statusCode(201);

    assertThat(page(meeting.path() + "/agenda"))
        .contains("– Der laves en tidsplan", "– Udgiften deles", "– Ser på det igen");
  }

  private static io.restassured.response.ValidatableResponse plan(
      Api.Meeting meeting, String material) {
    return meeting
        .replan(
            Map.of(
                "date",
                meeting.date().toString(),
                "deadlines",
                List.of(
                    Map.of("kind", "MATERIAL", "date", material),
                    Map.of(
                        "kind",
                        "DISPATCH",
                        "date",
                        "2081-03-08",
                        "text",
                        "Dagsordenen lægges ud"))))
        .statusCode(200);
  }

  private static String calendar() {
    return anybody()
        .get("/councils/kkr-sjaelland/calendar.ics")
        .then()
        .statusCode(200)
        .extract()
        .asString()
        .replace("\r\n ", "");
  }

  private static String page(String path) {
    return anybody().accept("text/html").get(path).then().statusCode(200).extract().asString();
  }
}
