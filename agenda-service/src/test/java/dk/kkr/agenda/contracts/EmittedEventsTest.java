package dk.kkr.agenda.contracts;

import static dk.kkr.agenda.Api.item;
import static dk.kkr.agenda.Api.secretariat;
import static dk.kkr.agenda.Api.tag;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.agenda.Api;
import dk.kkr.agenda.Database;
import dk.kkr.platform.test.EventContracts;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What this service really sends fits the schemas it promised. */
@QuarkusTest
class EmittedEventsTest {

  private static final EventContracts CONTRACTS = EventContracts.of("agenda");

  @Test
  void everything_a_meeting_tells_fits_its_contract() {
    Api.Meeting meeting = Api.meeting();
    meeting.add(item("Cykelstier"));
    meeting.add(everything());
    meeting.release().statusCode(201);
    change(meeting, "PUT", "", Map.of("date", meeting.date().plusDays(1).toString()));
    change(meeting, "POST", "/cancellation", Map.of("reason", "Sygdom"));

    List<String> types = told(meeting, "type");
    assertThat(types)
        .containsExactly(
            "dk.kkr.agenda.MeetingScheduled",
            "dk.kkr.agenda.AgendaReleased",
            "dk.kkr.agenda.MeetingRescheduled",
            "dk.kkr.agenda.MeetingCancelled");
    List<String> data = told(meeting, "data");
    for (int i = 0; i < types.size(); i++) {
      CONTRACTS.verify(types.get(i).substring("dk.kkr.agenda.".length()), data.get(i));
    }
    assertThat(told(meeting, "revision")).containsExactly("1", "2", "3", "4");
    assertThat(told(meeting, "confidential")).containsExactly("f", "t", "f", "f");
    assertThat(data.get(0)).contains("\"start\":\"10:00\"");
    assertThat(data.get(1))
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

  private static List<String> told(Api.Meeting meeting, String column) {
    return Database.texts(
        "select %s from outbox where subject = '%s' order by id".formatted(column, meeting.id()));
  }
}
