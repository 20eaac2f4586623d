package dk.kkr.localstack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;

/** The bodies of the demonstration with invented persons, and the slate for one of them. */
final class DemoAppointments {

  private final DemoClient appointment;
  private final JsonNode script;
  private final Map<String, String> organisations = new HashMap<>();
  private final Map<String, String> persons = new HashMap<>();
  private final Map<String, JsonNode> bodies = new HashMap<>();

  DemoAppointments(DemoClient appointment, JsonNode script) {
    this.appointment = appointment;
    this.script = script;
  }

  /** Enters all; gives what a point about the slate is linked to. */
  ObjectNode enter() {
    script.path("organisations").forEach(this::organisation);
    script.path("persons").forEach(this::person);
    script.path("bodies").forEach(this::body);
    var slate = slate(script.path("slate"));
    var subject = DemoData.object().put("type", "SLATE");
    subject.set("id", slate.path("slateId"));
    subject.set("revision", slate.path("revision"));
    return subject;
  }

  private void organisation(JsonNode entry) {
    var made = appointment.create("/organisations", without(entry), key(entry));
    organisations.put(key(entry), made.body().path("organisationId").asText());
  }

  private void person(JsonNode entry) {
    var person = DemoData.object();
    person.set("name", entry.path("name"));
    var id = appointment.create("/persons", person, key(entry)).body().path("personId").asText();
    persons.put(key(entry), id);
    for (var office : entry.path("offices")) {
      var path = "/persons/" + id + "/offices";
      appointment.create(path, resolved(office), office.path("kind").asText());
    }
  }

  private void body(JsonNode entry) {
    var body = resolved(without(entry)).put("council", "kkr-hovedstaden");
    var seats = body.putArray("seats");
    entry.path("seats").forEach(seat -> seats.add(resolved(seat)));
    bodies.put(key(entry), appointment.create("/bodies", body, key(entry)).body());
  }

  private JsonNode slate(JsonNode entry) {
    var body = bodies.get(entry.path("body").asText());
    if (body == null) {
      throw new IllegalStateException("No body " + entry.path("body"));
    }
    var slate = DemoData.object();
    slate.set("bodyId", body.path("bodyId"));
    slate.set("validFrom", entry.path("validFrom"));
    slate.set("termLabel", entry.path("termLabel"));
    var candidates = slate.putArray("candidates");
    for (var i = 0; i < entry.path("candidates").size(); i++) {
      var candidate = candidates.addObject();
      candidate.set("seatId", body.path("seats").path(i).path("seatId"));
      candidate.put("personId", persons.get(entry.path("candidates").path(i).asText()));
    }
    return appointment.create("/slates", slate, entry.path("body").asText()).body();
  }

  /** With ids of organisations in place of their keys. */
  private ObjectNode resolved(JsonNode entry) {
    ObjectNode resolved = entry.deepCopy();
    var organisation = resolved.remove("organisation");
    if (organisation != null) {
      resolved.put("organisationId", organisations.get(organisation.asText()));
    }
    if (resolved.has("alsoSitsOn")) {
      resolved.put("alsoSitsOn", organisations.get(resolved.path("alsoSitsOn").asText()));
    }
    return resolved;
  }

  private static ObjectNode without(JsonNode entry) {
    ObjectNode copy = entry.deepCopy();
    copy.remove("key");
    return copy;
  }

  private static String key(JsonNode entry) {
    return entry.path("key").asText();
  }
}
