package dk.kkr.agenda.search;

import static dk.kkr.agenda.Api.anybody;

import dk.kkr.agenda.Api;
import dk.kkr.platform.test.IncomingEvents;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What tests of the search ask, and items with words that stand nowhere else. */
final class Asked {

  private Asked() {}

  static ValidatableResponse search(String q) {
    return anybody().queryParam("q", q).get("/search").then().statusCode(200);
  }

  /** Ids of the items that a reader finds with one parameter. */
  static List<String> found(RequestSpecification reader, String name, String value) {
    return reader
        .queryParam(name, value)
        .queryParam("limit", 200)
        .get("/search")
        .then()
        .statusCode(200)
        .extract()
        .path("items.itemId");
  }

  static Api.Meeting released(Map<String, Object> item) {
    Api.Meeting meeting = Api.meeting();
    meeting.add(item);
    meeting.release().statusCode(201);
    return meeting;
  }

  /** Letters that stand in no other test. */
  static String word() {
    StringBuilder word = new StringBuilder("q");
    UUID id = UUID.randomUUID();
    long bits = id.getMostSignificantBits() >>> 12;
    for (int i = 0; i < 8; i++) {
      word.append((char) ('a' + bits % 20));
      bits /= 20;
    }
    return word + "x";
  }

  static List<Map<String, Object>> part(String text) {
    return List.of(Map.of("kind", "BACKGROUND", "heading", "Baggrund", "text", text));
  }

  static Map<String, Object> full(String w) {
    Map<String, Object> item = new HashMap<>();
    item.put("title", "Om Titel" + w);
    item.put("caseNumber", "SAG-" + w);
    item.put("caseWorker", "abcd" + w);
    item.put("parts", part("Noget med baggrund" + w + " i Hørsholm Kommune."));
    item.put(
        "tables",
        List.of(
            Map.of(
                "header",
                List.of("A"),
                "rows",
                List.of(List.of("celle" + w)),
                "total",
                List.of())));
    item.put(
        "points",
        List.of(Map.of("verbs", List.of("NOTE"), "text", "tager punkt" + w + " til efterretning")));
    item.put(
        "positions", List.of(Map.of("body", "K29", "status", "CONFIRMED", "text", "holdning" + w)));
    item.put("steps", List.of(Map.of("precision", "NONE", "text", "skridt" + w)));
    item.put("policyAreas", List.of("Emne" + w));
    item.put(
        "attachments", List.of(Map.of("title", "Plan bilag" + w, "availability", "TO_FOLLOW")));
    return item;
  }

  /** Takes in that the first point of an item is decided, if a municipality agrees. */
  static void decide(Api.Meeting meeting, Api.Item item, String text, String party) {
    String point = item.points().getFirst();
    IncomingEvents.from("decision")
        .take(
            "DecisionConfirmed",
            UUID.fromString(point),
            1,
            """
            {"pointId":"%s","itemId":"%s","meetingId":"%s","council":"kkr-hovedstaden",
             "agendaVersion":1,"derived":false,"outcome":"ADOPTED","decidedText":"%s",
             "mode":"CONSENSUS","decidedOn":"2050-01-10","force":"CONDITIONAL","subject":null,"conditions":[
             {"conditionId":"%s","subject":"Godkendelse","state":"OPEN",
              "party":{"kind":"MUNICIPALITY","code":"%s","name":"Dragør"}}]}
            """
                .formatted(point, item.id(), meeting.id(), text, UUID.randomUUID(), party));
  }
}
