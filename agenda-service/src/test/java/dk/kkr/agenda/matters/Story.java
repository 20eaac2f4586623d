package dk.kkr.agenda.matters;

import static dk.kkr.agenda.Api.secretariat;
import static dk.kkr.agenda.Api.tag;

import dk.kkr.agenda.Api;
import dk.kkr.platform.test.IncomingEvents;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Matters as the tests speak of them. */
final class Story {

  private static final IncomingEvents DECISION = IncomingEvents.from("decision");

  private Story() {}

  /** What is said of a matter that KKR Hovedstaden has for itself. */
  static Map<String, Object> text(String title) {
    Map<String, Object> text = new LinkedHashMap<>();
    text.put("title", title);
    text.put("description", "Fra bestilling til projekter.");
    text.put("councils", List.of(Api.COUNCIL));
    text.put("owner", "Embedsmandsudvalget for klima");
    text.put("policyAreas", List.of("Klima"));
    text.put("origin", Map.of("kind", "OTHER", "text", "Et brev"));
    text.put("published", true);
    return text;
  }

  static Map<String, Object> with(Map<String, Object> text, String member, Object value) {
    Map<String, Object> other = new LinkedHashMap<>(text);
    other.put(member, value);
    return other;
  }

  /** Begins a matter; its path. */
  static String begin(Map<String, Object> text) {
    Response made = secretariat().body(text).post("/matters");
    made.then().statusCode(201);
    return made.header("Location").replaceFirst("^https?://[^/]+", "");
  }

  static ValidatableResponse link(String matter, Map<String, Object> what) {
    return secretariat().body(what).post(matter + "/links").then();
  }

  static ValidatableResponse link(String matter, Api.Item item) {
    return link(matter, Map.of("itemId", item.id()));
  }

  static ValidatableResponse step(String matter, String step, String reason) {
    return secretariat()
        .header("If-Match", tag(matter))
        .body(Map.of("reason", reason))
        .post(matter + "/" + step)
        .then();
  }

  /** A stub of a meeting outside the system; its id. */
  static String outside(LocalDate day) {
    Response made =
        secretariat()
            .body(
                Map.of(
                    "council",
                    Api.COUNCIL,
                    "date",
                    day.toString(),
                    "external",
                    true,
                    "minutesLink",
                    "https://example.org/referat.html"))
            .post("/meetings");
    made.then().statusCode(201);
    return made.path("id");
  }

  static Map<String, Object> item(String number, String title) {
    Map<String, Object> item = new LinkedHashMap<>(Api.item(title));
    item.put("number", number);
    item.put("policyAreas", List.of("Klima"));
    item.put(
        "positions",
        List.of(Map.of("body", "K29", "status", "CONFIRMED", "text", "Er enig i " + title)));
    return item;
  }

  static void decide(Api.Meeting meeting, Api.Item item, String outcome) {
    decide(Api.COUNCIL, meeting, item, outcome);
  }

  static void decide(String council, Api.Meeting meeting, Api.Item item, String outcome) {
    String point = item.points().getFirst();
    DECISION.take(
        "DecisionConfirmed",
        UUID.fromString(point),
        1,
        """
        {"pointId":"%s","itemId":"%s","meetingId":"%s","council":"%s",
         "agendaVersion":1,"derived":false,"outcome":"%s","decidedText":null,"mode":"CONSENSUS",
         "decidedOn":"%s","force":"IN_FORCE","subject":null,"conditions":[]}
        """
            .formatted(point, item.id(), meeting.id(), council, outcome, meeting.date()));
  }

  /** Raises a follow-up of an item; the path of its entry. */
  static String followUp(Api.Meeting meeting, Api.Item item, String title, LocalDate on) {
    UUID followUp = UUID.randomUUID();
    DECISION.take(
        "FollowUpRaised",
        followUp,
        1,
        """
        {"followUpId":"%s","council":"kkr-hovedstaden","title":"%s","text":null,"returnOn":"%s",
         "returnMeetingId":null,
         "origin":{"meetingId":"%s","meetingDate":"%s","itemId":"%s","itemNumber":"3.6",
           "pointId":"%s"}}
        """
            .formatted(
                followUp,
                title,
                on,
                meeting.id(),
                meeting.date(),
                item.id(),
                item.points().getFirst()));
    Response all = secretariat().queryParam("limit", 200).get("/backlog?council=" + Api.COUNCIL);
    return "/backlog/" + all.path("items.find { it.origin.id == '%s' }.id".formatted(followUp));
  }

  /** Puts an entry onto an agenda; the item it becomes. */
  static String place(String entry, Api.Meeting meeting) {
    return secretariat()
        .header("If-Match", tag(entry))
        .body(Map.of("meetingId", meeting.id(), "sectionId", meeting.sections().get(1)))
        .post(entry + "/placement")
        .then()
        .statusCode(200)
        .extract()
        .path("placedItemId");
  }
}
