package dk.kkr.agenda.reading;

import static dk.kkr.agenda.Api.anybody;
import static dk.kkr.agenda.Api.secretariat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dk.kkr.agenda.Api;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** An agenda reads as a secretary would have written it. */
@QuarkusTest
class AgendaWordsTest {

  @Test
  void points_without_a_text_before_them_are_led_to() {
    Api.Meeting meeting = Api.meeting();
    meeting.add(withPoints("godkender planen", "beder kommunerne om svar"));
    meeting.add(withPoints("at planen godkendes"));
    meeting.add(withPoints("Planen godkendes."));
    Document page = draft(meeting);

    assertThat(page.select("article").eachText())
        .satisfiesExactly(
            first ->
                assertThat(first)
                    .contains("Indstilling Det indstilles, at KKR Hovedstaden 1 godkender planen"),
            second -> assertThat(second).contains("Indstilling Det indstilles, 1 at planen"),
            third -> assertThat(third).contains("Indstilling 1 Planen godkendes."));
    assertThat(page.select(".note").eachText())
        .containsExactly(
            "Til: godkendelse", "Til: godkendelse", "Til: godkendelse", "Til: godkendelse");
  }

  @Test
  void what_a_point_is_for_is_said_where_there_is_something_to_say() {
    Api.Meeting meeting = Api.meeting();
    meeting.add(
        Map.of(
            "title",
            "Plan",
            "points",
            List.of(
                Map.of("verbs", List.of("OTHER"), "text", "ser frem til planen"),
                Map.of("verbs", List.of("REQUEST"), "text", "beder kommunerne om svar"))));

    assertThat(draft(meeting).select(".note").eachText())
        .containsExactly("Til: beslutning om en anmodning");
  }

  @Test
  void what_an_addendum_added_is_marked_in_the_whole_agenda_and_leads_there() {
    Api.Meeting meeting = Api.meeting();
    meeting.add(Api.item("Det første"));
    meeting.release().statusCode(201);
    Api.Item late = meeting.add(Api.item("Det sene"));
    meeting.release(Map.of("kind", "ADDENDUM")).statusCode(201);
    String agenda = meeting.path() + "/agenda";

    assertThat(anybody().get(agenda).jsonPath().getList("addedItems")).containsExactly(late.id());
    Document page = page(agenda);
    assertThat(page.select("article:has(dt:contains(Nyt punkt)) h3").eachText())
        .singleElement()
        .asString()
        .endsWith("Det sene");
    Document alone = page(agenda + "?additions=true");
    assertThat(alone.select(".alarm").text()).contains("Resten står i hele dagsordenen.");
    assertThat(alone.select("nav.ways a").eachText()).contains("Hele dagsordenen");
    assertThat(alone.select("dt:contains(Nyt punkt)")).isEmpty();
  }

  @Test
  void a_day_that_is_not_certain_is_said_to_be_provisional() {
    Api.Meeting meeting = Api.meeting();
    Map<String, Object> plan =
        Map.of("date", meeting.date().toString(), "dateStatus", "TENTATIVE", "start", "10:00");
    meeting.replan(plan).statusCode(200);
    meeting.add(Api.item("Det første"));
    meeting.release().statusCode(201);

    assertThat(page(meeting.path() + "/agenda").select("header dd").html())
        .contains("kl.&nbsp;10.00 (foreløbig dato)");
    anybody().get(meeting.path() + "/agenda").then().body("dateStatus", equalTo("TENTATIVE"));
  }

  @Test
  void an_agenda_that_came_in_after_its_meeting_was_filed_and_not_sent() {
    Api.Meeting meeting = Api.meeting("kkr-sjaelland", LocalDate.of(2017, 2, 3));
    meeting.add(Api.item("Det første"));
    assertThat(draft(meeting).select(".alarm").text()).contains("ikke lagt ud til andre");
    meeting.release().statusCode(201);

    assertThat(page(meeting.path() + "/agenda").select("footer p").text())
        .startsWith("Version 1, lagt ind ");
  }

  private static Map<String, Object> withPoints(String... texts) {
    return Map.of(
        "title",
        "Plan",
        "points",
        List.of(texts).stream()
            .map(text -> Map.of("verbs", List.of("APPROVE"), "text", text))
            .toList());
  }

  private static Document draft(Api.Meeting meeting) {
    return Jsoup.parse(
        secretariat()
            .accept("text/html")
            .get(meeting.path() + "/agenda?draft=true")
            .then()
            .statusCode(200)
            .extract()
            .asString());
  }

  private static Document page(String path) {
    return Jsoup.parse(
        anybody().accept("text/html").get(path).then().statusCode(200).extract().asString());
  }
}
