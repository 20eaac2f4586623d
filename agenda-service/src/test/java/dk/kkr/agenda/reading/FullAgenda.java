package dk.kkr.agenda.reading;

import static dk.kkr.agenda.Api.secretariat;
import static dk.kkr.agenda.Api.tag;

import dk.kkr.agenda.Api;
import dk.kkr.platform.test.IncomingEvents;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A released agenda with everything that an agenda can have, and an item that is closed. */
final class FullAgenda {

  private final Api.Meeting meeting = Api.meeting();
  private final UUID agreement = UUID.randomUUID();
  private final Api.Item open;

  FullAgenda() {
    meeting
        .replan(
            Map.of(
                "date", meeting.date().toString(),
                "start", "10:00",
                "end", "12:30",
                "place", "Rådhussalen, Torvet 1, Hillerød",
                "practical", "Parkering i gården.\n\nDer er frokost fra kl. 12.30.",
                "guests", List.of("Direktøren for trafikselskabet", "En ekspert i cykelstier")))
        .statusCode(200);
    open = meeting.add(item());
    meeting.add(
        Map.of(
            "title",
            "Ansættelse af NN",
            "publicTitle",
            "Personsag",
            "closed",
            true,
            "parts",
            List.of(Map.of("kind", "BACKGROUND", "text", "NN har søgt stillingen.")),
            "points",
            List.of(Map.of("verbs", List.of("APPROVE"), "text", "godkender NN"))));
    meeting.release().statusCode(201);
    IncomingEvents.from("quota")
        .take(
            "QuotaCalculated",
            agreement,
            1,
            """
      {"agreementId":"%s","agreementRevision":2,"announcementId":"%s","council":"kkr-hovedstaden",
       "region":"region-hovedstaden","quotaYear":2051,"landstal":500,"regionTotal":9,
       "deadline":"2050-09-10","state":"BEFORE_COUNCIL",
       "rows":[
        {"code":"0223","name":"Hørsholm","calculated":3,"givenAway":3,"takenOver":0,"current":0,"possible":0},
        {"code":"0400","name":"Bornholm","calculated":6,"givenAway":0,"takenOver":3,"current":9,"possible":9}],
       "transfers":[{"from":"0223","to":"0400","amount":3,"kind":"FULL","state":"PROPOSED"}],
       "warnings":[]}
      """
                .formatted(agreement, UUID.randomUUID()));
    UUID point = UUID.fromString(open.points().getFirst());
    IncomingEvents.from("decision")
        .take(
            "DecisionConfirmed",
            point,
            1,
            """
      {"pointId":"%s","itemId":"%s","meetingId":"%s","council":"kkr-hovedstaden",
       "agendaVersion":1,"derived":false,"outcome":"ADOPTED_AMENDED",
       "decidedText":"godkender planen med en frist i maj","mode":"VOTE",
       "decidedOn":"2050-01-31","force":"CONDITIONAL","subject":null,
       "conditions":[
        {"conditionId":"1d3e5f70-2a4b-4c6d-8e9f-0a1b2c3d4401","subject":"Politisk godkendelse",
         "state":"OPEN","party":{"kind":"MUNICIPALITY","code":"0223","name":"Hørsholm"}},
        {"conditionId":"1d3e5f70-2a4b-4c6d-8e9f-0a1b2c3d4402","subject":"Politisk godkendelse",
         "state":"OPEN","party":{"kind":"MUNICIPALITY","code":"0400","name":"Bornholm"}}]}
      """
                .formatted(point, open.id(), meeting.id()));
  }

  String path() {
    return meeting.path() + "/agenda";
  }

  Api.Meeting meeting() {
    return meeting;
  }

  /** The open item. */
  Api.Item open() {
    return open;
  }

  /** Closes the open item. */
  void close() {
    open.show(true, "Ejendomssag").statusCode(200);
  }

  /** Changes nothing but the version of the meeting. */
  void touch() {
    secretariat()
        .header("If-Match", tag(meeting.path()))
        .body(Map.of("date", meeting.date().toString(), "place", "Et andet sted"))
        .put(meeting.path())
        .then()
        .statusCode(200);
  }

  private Map<String, Object> item() {
    return Map.ofEntries(
        Map.entry("title", "Fælles plan for cykelforbindelser"),
        Map.entry("caseNumber", "SAG-2050-00001"),
        Map.entry("caseWorker", "abcd"),
        Map.entry("presenters", List.of("Formanden for udvalget")),
        Map.entry("policyAreas", List.of("Mobilitet", "Klima")),
        Map.entry(
            "parts",
            List.of(
                Map.of("kind", "BACKGROUND", "heading", "Baggrund", "text", BACKGROUND),
                Map.of("kind", "RECOMMENDATION", "heading", "Indstilling", "text", RECOMMENDATION),
                Map.of("kind", "EXPOSITION", "heading", "Sagsfremstilling", "text", EXPOSITION))),
        Map.entry("tables", List.of(TABLE)),
        Map.entry("points", points()),
        Map.entry("positions", POSITIONS),
        Map.entry("steps", STEPS),
        Map.entry("attachments", ATTACHMENTS));
  }

  private List<Map<String, Object>> points() {
    return List.of(
        Map.of(
            "verbs",
            List.of("APPROVE"),
            "text",
            "godkender udkastet til plan, herunder:",
            "contents",
            List.of("stiernes længde", "anlægsåret"),
            "subject",
            Map.of("type", "AGREEMENT", "id", agreement.toString(), "revision", 2)),
        Map.of(
            "verbs",
            List.of("REQUEST"),
            "text",
            "beder kommunerne om:",
            "children",
            List.of(
                Map.of(
                    "text",
                    "at behandle planen politisk",
                    "addressees",
                    List.of("de 29 kommuner"),
                    "dueOn",
                    "2050-05-01",
                    "bindingKind",
                    "MUST_DECIDE"),
                Map.of("text", "at melde svaret til sekretariatet"))));
  }

  private static final String BACKGROUND =
      """
      Cykelstierne hænger ikke sammen ved kommunegrænserne. Læs mere på https://example.org/stier.

      Hvad der mangler

      Udvalget peger på tre ting:
      - Skiltning
      - Belægning
      - Drift om vinteren\
      """;

  private static final String RECOMMENDATION =
      """
      Det indstilles, at KKR Hovedstaden

      - godkender udkastet til plan, herunder:
      - stiernes længde
      - anlægsåret
      - beder kommunerne om:
      - at behandle planen politisk
      - at melde svaret til sekretariatet.\
      """;

  private static final String EXPOSITION = "Planen er lavet af en arbejdsgruppe.\n\nStierne er:";

  private static final Map<String, Object> TABLE =
      Map.of(
          "header", List.of("Kommune", "Km", "Pris i kr."),
          "rows", List.of(List.of("Hørsholm", "4,5", "1.200.000"), List.of("Dragør", "-", "0")),
          "total", List.of("I alt", "4,5", "1.200.000"));

  private static final List<Map<String, Object>> POSITIONS =
      List.of(
          Map.of(
              "body", "K29",
              "date", "2050-01-10",
              "status", "CONFIRMED",
              "kind", "Tiltræder",
              "text", "Tiltræder med ønske om en fælles tidsplan."),
          Map.of("body", "Embedsmandsudvalget", "status", "EXPECTED"));

  private static final List<Map<String, Object>> STEPS =
      List.of(
          Map.of(
              "actor", "Kommunalbestyrelserne",
              "act", "Politisk behandling",
              "date", "2050-04-01",
              "precision", "MONTH",
              "text", "April 2050: politisk behandling"),
          Map.of(
              "actor", "Sekretariatet",
              "date", "2050-06-15",
              "precision", "DAY",
              "text", "Planen sendes ud"),
          Map.of("precision", "NONE", "text", "Anlæg, når pengene er fundet"));

  private static final List<Map<String, Object>> ATTACHMENTS =
      List.of(
          Map.of("title", "Udkast til plan", "availability", "ENCLOSED"),
          Map.of(
              "title", "Kort", "availability", "LINK", "link", "https://example.org/kort?a=1&b=2"),
          Map.of("title", "Økonomi", "availability", "TO_FOLLOW"),
          Map.of("title", "Navneliste", "availability", "ENCLOSED", "closed", true));
}
