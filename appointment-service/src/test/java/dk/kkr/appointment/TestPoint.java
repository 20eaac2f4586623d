package dk.kkr.appointment;

import static dk.kkr.appointment.Api.map;

import dk.kkr.platform.test.IncomingEvents;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A point on an agenda whose subject is a slate, as agenda- and decision-service tell of it. */
public final class TestPoint {

  private static final IncomingEvents AGENDA = IncomingEvents.from("agenda");

  public final UUID id = UUID.randomUUID();
  public final UUID itemId = UUID.randomUUID();
  public final UUID meetingId;
  public String council = Api.COUNCIL;
  public IncomingEvents decision = IncomingEvents.from("decision");

  private final UUID slateId;
  private final long slateRevision;
  private long meetingRevision;
  private int agendaVersion;
  private long revision;

  private TestPoint(UUID meetingId, UUID slateId, long slateRevision) {
    this.meetingId = meetingId;
    this.slateId = slateId;
    this.slateRevision = slateRevision;
  }

  /** A point on the first revision of a slate. */
  public static TestPoint on(UUID slateId) {
    return on(slateId, 1);
  }

  /** A point on a revision of a slate. */
  public static TestPoint on(UUID slateId, long slateRevision) {
    return new TestPoint(UUID.randomUUID(), slateId, slateRevision);
  }

  /** Tells of an agenda with the point, below a lead. */
  public TestPoint released() {
    return release(
        List.of(point(UUID.randomUUID(), null, List.of(point(id, subject(), List.of())))));
  }

  /** Tells of a version of the agenda without the point. */
  public void dropped() {
    release(List.of());
  }

  private TestPoint release(List<Map<String, @Nullable Object>> points) {
    Map<String, @Nullable Object> item =
        map(
            "itemId",
            itemId,
            "number",
            "4.1",
            "title",
            "Udpegning",
            "publicTitle",
            null,
            "caseNumber",
            null,
            "closed",
            false,
            "contentHash",
            "0".repeat(64),
            "points",
            points);
    Map<String, @Nullable Object> section =
        map(
            "sectionId",
            UUID.randomUUID(),
            "number",
            "4",
            "title",
            "Udpegninger",
            "items",
            List.of(item));
    AGENDA.take(
        "AgendaReleased",
        meetingId,
        ++meetingRevision,
        map(
            "meetingId",
            meetingId,
            "council",
            council,
            "date",
            TestBody.DAY,
            "agendaVersion",
            ++agendaVersion,
            "releasedAt",
            "2022-03-04T09:15:00Z",
            "note",
            null,
            "sections",
            List.of(section)));
    return this;
  }

  private static Map<String, @Nullable Object> point(
      UUID pointId, @Nullable Object subject, List<Map<String, @Nullable Object>> children) {
    return map(
        "pointId",
        pointId,
        "verbs",
        List.of("APPOINT"),
        "text",
        "Udpeger medlemmer",
        "contents",
        List.of(),
        "children",
        children,
        "subject",
        subject);
  }

  private Map<String, @Nullable Object> subject() {
    return map("type", "SLATE", "id", slateId, "revision", slateRevision);
  }

  /** Tells that the meeting will not be held. */
  public void cancelled() {
    AGENDA.take(
        "MeetingCancelled",
        meetingId,
        ++meetingRevision,
        map("meetingId", meetingId, "council", council, "date", TestBody.DAY, "reason", "Aflyst"));
  }

  /** Tells that the point was adopted, without conditions. */
  public TestPoint adopted() {
    return confirmed(Map.of());
  }

  /** Tells that the point was adopted on a condition that is open. */
  public TestPoint adoptedOnCondition() {
    return confirmed(Map.of("force", "CONDITIONAL"));
  }

  /** Tells of a decision, with some things other than usual. */
  public TestPoint confirmed(Map<String, ?> different) {
    Map<String, @Nullable Object> data =
        new LinkedHashMap<>(
            map(
                "pointId",
                id,
                "itemId",
                itemId,
                "meetingId",
                meetingId,
                "council",
                council,
                "agendaVersion",
                1,
                "derived",
                false,
                "outcome",
                "ADOPTED",
                "decidedText",
                null,
                "mode",
                "CONSENSUS",
                "decidedOn",
                TestBody.DAY,
                "force",
                "IN_FORCE",
                "conditions",
                List.of(),
                "subject",
                subject()));
    data.putAll(different);
    decision.take("DecisionConfirmed", id, ++revision, data);
    return this;
  }

  /** Tells the same decision again under the same revision, as a broker may. */
  public void adoptedOnceMore() {
    revision--;
    adopted();
  }

  /** Tells that the decision was reopened. */
  public TestPoint withdrawn() {
    decision.take(
        "DecisionWithdrawn",
        id,
        ++revision,
        map(
            "pointId",
            id,
            "itemId",
            itemId,
            "meetingId",
            meetingId,
            "council",
            council,
            "withdrawnOn",
            "2022-03-14",
            "reason",
            "Forkert udfald"));
    return this;
  }

  /** Tells that a condition was answered, and what that makes of the decision. */
  public TestPoint resolved(String force, LocalDate on) {
    decision.take(
        "ConditionResolved",
        id,
        ++revision,
        map(
            "pointId",
            id,
            "itemId",
            itemId,
            "meetingId",
            meetingId,
            "council",
            council,
            "conditionId",
            UUID.randomUUID(),
            "subject",
            "Godkendelse",
            "party",
            map("kind", "OTHER", "code", null, "name", "Ejerkredsen"),
            "result",
            force.equals("LAPSED") ? "REFUSED" : "GRANTED",
            "resolvedOn",
            on,
            "values",
            Map.of(),
            "force",
            force));
    return this;
  }
}
