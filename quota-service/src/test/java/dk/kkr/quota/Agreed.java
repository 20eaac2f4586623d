package dk.kkr.quota;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kkr.platform.json.EventJson;
import dk.kkr.platform.test.IncomingEvents;
import dk.kkr.platform.test.ToldEvent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An agreement or an allocation of a test, with the meeting that deals with it. */
public final class Agreed {

  /** Codes of the eight that give to Bornholm in the agreement of 2022. */
  public static final List<String> GIVERS =
      List.of("0155", "0161", "0167", "0173", "0185", "0219", "0223", "0230");

  /** Bornholm. */
  public static final String BORNHOLM = "0400";

  public final UUID id;
  public final String council;
  public final UUID meetingId = UUID.randomUUID();
  public final UUID itemId = UUID.randomUUID();
  public final UUID pointId = UUID.randomUUID();
  public boolean closed;
  private int agendaVersion;
  private long agendaRevision;
  private long decisionRevision;

  private final String type;

  private Agreed(String type, UUID id, String council) {
    this.type = type;
    this.id = id;
    this.council = council;
  }

  /** An allocation. */
  public static Agreed allocation(UUID id, String council) {
    return new Agreed("ALLOCATION", id, council);
  }

  /** The agreement of 2022: Bornholm takes over from eight, and wants 20 to 30 itself. */
  public static Agreed bornholm(String announcement) {
    return draft(
        announcement,
        Api.COUNCIL,
        GIVERS.stream().map(code -> Agreed.full(code, BORNHOLM)).toList(),
        List.of(
            Map.of("code", BORNHOLM, "min", 20, "max", 30, "source", "Kommunens egen politik")));
  }

  /** Læsø gives its whole quota of 7 to Frederikshavn, Rebild 2 of its 8. */
  public static Agreed north() {
    return north(Quotas.nordjylland());
  }

  /** The same for this year, which no other test uses. */
  public static Agreed north(int year) {
    return north(Quotas.nordjylland(year));
  }

  private static Agreed north(Map<String, Object> quotas) {
    return draft(
        Quotas.announced(quotas),
        Api.NORTH,
        List.of(full("0825", "0813"), fixed("0840", "0813", 2)),
        List.of());
  }

  /** Drafts an agreement. */
  public static Agreed draft(
      String announcement, String council, List<?> transfers, List<?> limits) {
    return draft(
        council,
        Map.of(
            "announcementId", Quotas.id(announcement), "transfers", transfers, "limits", limits));
  }

  /** Drafts an agreement that says all this. */
  public static Agreed draft(String council, Map<String, ?> body) {
    String id = Api.create("/agreements", body).statusCode(201).extract().path("agreementId");
    return new Agreed("AGREEMENT", UUID.fromString(id), council);
  }

  /** A transfer of the whole quota. */
  public static Map<String, Object> full(String from, String to) {
    return Map.of("from", from, "to", to, "kind", "FULL");
  }

  /** A transfer of this many. */
  public static Map<String, Object> fixed(String from, String to, int amount) {
    return Map.of("from", from, "to", to, "kind", "FIXED", "amount", amount);
  }

  /** A transfer of as many as the giver says, from min to max. */
  public static Map<String, Object> range(String from, String to, int min, int max) {
    return Map.of("from", from, "to", to, "kind", "RANGE", "min", min, "max", max);
  }

  /** Where it is read. */
  public String path() {
    return (type.equals("AGREEMENT") ? "/agreements/" : "/allocations/") + id;
  }

  /** As the secretariat reads it. */
  public JsonNode read() {
    // Not by paths of REST Assured: each of those is a program to compile.
    return EventJson.tree(
        Api.secretariat().get(path()).then().statusCode(200).extract().asString());
  }

  /** Where it stands. */
  public String state() {
    return read().path("state").asText();
  }

  /** A number in the row of a municipality. */
  public int row(String code, String number) {
    return row(read(), code, number);
  }

  /** A number in the row of a municipality, in what was read. */
  public static int row(JsonNode agreement, String code, String number) {
    return find(agreement.path("table"), "code", code).path(number).intValue();
  }

  /** The state of the transfer of a giver. */
  public String transfer(String from) {
    return find(read().path("transfers"), "from", from).path("state").asText();
  }

  /** The codes of its warnings. */
  public List<String> warnings() {
    return read().path("warnings").findValuesAsText("code");
  }

  private static JsonNode find(JsonNode list, String field, String value) {
    for (JsonNode entry : list) {
      if (entry.path(field).asText().equals(value)) {
        return entry;
      }
    }
    throw new AssertionError("There is no " + field + " " + value + " in " + list);
  }

  /** What was told about it. */
  public List<ToldEvent> told() {
    return ToldEvent.about(id);
  }

  /** What was told about the decision on its point. */
  public List<ToldEvent> effects() {
    return ToldEvent.about(pointId);
  }

  /** Releases an agenda with a point on this revision. */
  public Agreed released(int revision) {
    return releasedWith(subject(revision));
  }

  /** Releases an agenda whose point has this subject, or none. */
  public Agreed releasedWith(@Nullable Object subject) {
    Map<String, Object> point = new LinkedHashMap<>();
    point.put("pointId", pointId);
    point.put("verbs", List.of("APPROVE"));
    point.put("text", "Godkender aftalen");
    point.put("contents", List.of());
    point.put("children", List.of());
    point.put("subject", subject);
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("itemId", itemId);
    item.put("number", "3.5");
    item.put("title", "Fordeling");
    item.put("publicTitle", null);
    item.put("caseNumber", null);
    item.put("closed", closed);
    item.put("contentHash", "0".repeat(64));
    item.put("points", List.of(point));
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("meetingId", meetingId);
    event.put("council", council);
    event.put("date", "2021-06-16");
    event.put("agendaVersion", ++agendaVersion);
    event.put("releasedAt", "2021-06-09T08:00:00Z");
    event.put("note", null);
    event.put(
        "sections",
        List.of(
            Map.of(
                "sectionId",
                UUID.randomUUID(),
                "number",
                "3",
                "title",
                "Sager",
                "items",
                List.of(item))));
    agenda("AgendaReleased", event);
    return this;
  }

  /** Cancels the meeting. */
  public void cancelled() {
    agenda(
        "MeetingCancelled",
        Map.of(
            "meetingId", meetingId, "council", council, "date", "2021-06-16", "reason", "Aflyst"));
  }

  /** Closes or opens the item. */
  public void shown(boolean nowClosed) {
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("meetingId", meetingId);
    event.put("itemId", itemId);
    event.put("council", council);
    event.put("closed", nowClosed);
    event.put("publicTitle", null);
    agenda("ItemVisibilityChanged", event);
  }

  private void agenda(String type, Map<String, ?> event) {
    IncomingEvents.from("agenda").take(type, meetingId, ++agendaRevision, EventJson.write(event));
  }

  /** The subject of a point that pins a revision. */
  public Map<String, Object> subject(int revision) {
    return Map.of("type", type, "id", id, "revision", revision);
  }

  /** A condition of a municipality. */
  public static Map<String, Object> condition(String code, String state) {
    return Map.of(
        "conditionId",
        conditionOf(code),
        "subject",
        "Politisk godkendelse",
        "party",
        party(code),
        "state",
        state);
  }

  private static Map<String, Object> party(String code) {
    return Map.of("kind", "MUNICIPALITY", "code", code, "name", "Kommune " + code);
  }

  private static UUID conditionOf(String code) {
    return UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8));
  }

  /** The decision on revision 1 is adopted with open conditions of these municipalities. */
  public Agreed adopted(List<String> open) {
    confirmed("ADOPTED", subject(1), open.stream().map(code -> condition(code, "OPEN")).toList());
    return this;
  }

  /** A decision is confirmed. */
  public void confirmed(String outcome, @Nullable Object subject, List<?> conditions) {
    decision(
        IncomingEvents.from("decision"),
        "DecisionConfirmed",
        confirmation(outcome, subject, conditions));
  }

  /** The data of a confirmed decision. */
  public Map<String, Object> confirmation(
      String outcome, @Nullable Object subject, List<?> conditions) {
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("pointId", pointId);
    event.put("itemId", itemId);
    event.put("meetingId", meetingId);
    event.put("council", council);
    event.put("agendaVersion", Math.max(1, agendaVersion));
    event.put("derived", false);
    event.put("outcome", outcome);
    event.put("decidedText", null);
    event.put("mode", "CONSENSUS");
    event.put("decidedOn", "2021-06-16");
    event.put("force", conditions.isEmpty() ? "IN_FORCE" : "CONDITIONAL");
    event.put("conditions", conditions);
    event.put("subject", subject);
    return event;
  }

  /** Sends anything about the decision. */
  public void decision(IncomingEvents from, String type, Map<String, ?> event) {
    from.take(type, pointId, ++decisionRevision, EventJson.write(event));
  }

  /** The municipality answers. */
  public void answered(String code, String result, String on) {
    answered(code, result, on, Map.of());
  }

  /** The municipality answers with figures. */
  public void answered(String code, String result, String on, Map<String, String> values) {
    decision(
        IncomingEvents.from("decision"),
        "ConditionResolved",
        Map.ofEntries(
            Map.entry("pointId", pointId),
            Map.entry("itemId", itemId),
            Map.entry("meetingId", meetingId),
            Map.entry("council", council),
            Map.entry("conditionId", conditionOf(code)),
            Map.entry("subject", "Politisk godkendelse"),
            Map.entry("party", party(code)),
            Map.entry("result", result),
            Map.entry("resolvedOn", on),
            Map.entry("values", values),
            Map.entry("force", "CONDITIONAL")));
  }

  /** The decision is reopened. */
  public void withdrawn() {
    decision(
        IncomingEvents.from("decision"),
        "DecisionWithdrawn",
        Map.of(
            "pointId",
            pointId,
            "itemId",
            itemId,
            "meetingId",
            meetingId,
            "council",
            council,
            "withdrawnOn",
            "2021-06-20",
            "reason",
            "Forkert udfald indtastet"));
  }

  /** Revision of the last event of the decision. */
  public long decisionRevision() {
    return decisionRevision;
  }

  /** All texts of a list of told events. */
  public static List<String> texts(List<ToldEvent> events, String field) {
    List<String> texts = new ArrayList<>();
    events.forEach(event -> texts.add(event.type() + ": " + event.text(field)));
    return texts;
  }
}
