package dk.kkr.agenda.backlog;

import static dk.kkr.agenda.Api.secretariat;
import static dk.kkr.agenda.Api.tag;
import static org.hamcrest.Matchers.equalTo;

import dk.kkr.agenda.Api;
import dk.kkr.platform.test.IncomingEvents;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Entries of the backlog as the tests speak of them: each is the path of one. */
final class Entries {

  static final IncomingEvents DECISION = IncomingEvents.from("decision");

  private Entries() {}

  static String addByHand(String title, LocalDate due) {
    Response made =
        secretariat()
            .body(
                Map.of(
                    "council",
                    Api.COUNCIL,
                    "title",
                    title,
                    "text",
                    "Baggrunden",
                    "dueOn",
                    due.toString()))
            .post("/backlog");
    made.then().statusCode(201);
    return "/backlog/" + made.path("id");
  }

  static String entryFrom(UUID origin) {
    Response all = secretariat().queryParam("limit", 200).get("/backlog");
    String id = all.path("items.find { it.origin.id == '%s' }.id".formatted(origin));
    return "/backlog/" + id;
  }

  static void waitsFor(String entry, Api.Meeting meeting) {
    secretariat()
        .get(entry)
        .then()
        .body("state", equalTo("OPEN"))
        .body("meetingId", equalTo(meeting.id()));
  }

  static ValidatableResponse place(String entry, Api.Meeting meeting) {
    return secretariat()
        .header("If-Match", tag(entry))
        .body(Map.of("meetingId", meeting.id(), "sectionId", meeting.sections().get(1)))
        .post(entry + "/placement")
        .then();
  }

  /** A follow-up of an item that this service does not know. */
  static void raise(
      UUID followUp, long revision, String title, LocalDate on, @Nullable String meeting) {
    raise(DECISION, followUp, revision, title, on, meeting, UUID.randomUUID().toString());
  }

  static void raise(
      IncomingEvents decision,
      UUID followUp,
      long revision,
      String title,
      LocalDate on,
      @Nullable String meeting,
      String item) {
    decision.take(
        "FollowUpRaised",
        followUp,
        revision,
        """
        {"followUpId":"%s","council":"kkr-hovedstaden","title":"%s","text":null,"returnOn":"%s",
         "returnMeetingId":%s,
         "origin":{"meetingId":"%s","meetingDate":"2050-01-01","itemId":"%s","itemNumber":"3.4",
           "pointId":null}}
        """
            .formatted(
                followUp,
                title,
                on,
                meeting == null ? "null" : "\"" + meeting + "\"",
                UUID.randomUUID(),
                item));
  }

  static void publishMinutes(Api.Meeting meeting, int version, long revision) {
    publishMinutes(DECISION, meeting, version, revision);
  }

  static void publishMinutes(
      IncomingEvents decision, Api.Meeting meeting, int version, long revision) {
    decision.take(
        "MinutesPublished",
        UUID.fromString(meeting.id()),
        revision,
        """
        {"meetingId":"%s","council":"kkr-hovedstaden","date":"%s","minutesVersion":%d,
         "publishedAt":"2050-01-02T08:00:00Z","hash":"%s"}
        """
            .formatted(meeting.id(), meeting.date(), version, "0".repeat(64)));
  }
}
