package dk.kkr.agenda.contracts;

import static dk.kkr.agenda.Api.item;
import static dk.kkr.agenda.Api.secretariat;
import static dk.kkr.agenda.Api.tag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.kkr.agenda.Api;
import dk.kkr.platform.test.ToldEvent;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What this service really sends fits the schemas it promised. */
@QuarkusTest
class EmittedEventsTest {

  @Test
  void everything_a_meeting_tells_fits_its_contract() {
    Api.Meeting meeting = Api.meeting();
    Api.Item item = meeting.add(item("Cykelstier"));
    meeting.add(everything());
    meeting.release().statusCode(201);
    item.show(true, "Lukket").statusCode(200);
    change(meeting, "PUT", "", Map.of("date", meeting.date().plusDays(1).toString()));
    change(meeting, "POST", "/cancellation", Map.of("reason", "Sygdom"));

    List<ToldEvent> told = ToldEvent.about(UUID.fromString(meeting.id()));
    assertThat(told)
        .extracting(ToldEvent::type, ToldEvent::revision, ToldEvent::confidential)
        .containsExactly(
            tuple("MeetingScheduled", 1L, false),
            tuple("AgendaReleased", 2L, true),
            tuple("ItemVisibilityChanged", 3L, false),
            tuple("MeetingRescheduled", 4L, false),
            tuple("MeetingCancelled", 5L, false));
    assertThat(told.get(0).text("start")).isEqualTo("10:00");
    assertThat(told.get(1).data().toString())
        .contains("Personsag", "\"type\":\"MINUTES\"", "\"revision\":2")
        .doesNotContain("Noget er sket.", "abcd");
  }

  private static Map<String, Object> everything() {
    return Map.of(
        "title",
        "Ansættelse",
        "publicTitle",
        "Personsag",
        "closed",
        true,
        "points",
        List.of(
            Map.of(
                "verbs",
                List.of("APPROVE"),
                "text",
                "godkender",
                "bindingKind",
                "MUST_DECIDE",
                "dueOn",
                "2050-05-01",
                "addressees",
                List.of("Kommunerne"),
                "subject",
                Map.of("type", "MINUTES", "id", UUID.randomUUID().toString(), "revision", 2)),
            Map.of(
                "verbs",
                List.of("DISCUSS", "ENDORSE"),
                "text",
                "drøfter og tilslutter sig",
                "children",
                List.of(
                    Map.of("text", "det første", "contents", List.of("a", "b")),
                    Map.of("text", "det andet")))));
  }

  private static void change(
      Api.Meeting meeting, String method, String path, Map<String, Object> body) {
    secretariat()
        .header("If-Match", tag(meeting.path()))
        .body(body)
        .request(method, meeting.path() + path)
        .then()
        .statusCode(200);
  }
}
