package dk.kkr.appointment;

import static dk.kkr.appointment.Api.map;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kkr.platform.http.Cursor;
import dk.kkr.platform.json.EventJson;
import dk.kkr.platform.test.ProblemRules;
import dk.kkr.platform.test.ServiceDatabase;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bad input gets a problem that says what is wrong and what to do; nothing is stored. */
@QuarkusTest
class BadInputTest {

  private TestBody body;
  private List<UUID> persons;
  private UUID slate;
  private Map<String, String> before = Map.of();

  @BeforeEach
  void aBodyAndASlateAreThere() {
    body = TestBody.create();
    persons = body.threeWhoMay();
    slate = body.written(persons);
    before = ServiceDatabase.everything();
  }

  @AfterEach
  void nothingIsStored() {
    assertThat(ServiceDatabase.everything()).isEqualTo(before);
  }

  @Test
  void a_person_or_a_seat_twice_on_a_slate() {
    refused(
        "/slates",
        body.slate(List.of(persons.getFirst(), persons.getFirst(), persons.get(2))),
        "/candidates/1/personId");
    Map<String, @Nullable Object> twice = body.slate(persons);
    twice.put(
        "candidates",
        List.of(
            map("seatId", body.seats.getFirst(), "personId", persons.getFirst()),
            map("seatId", body.seats.getFirst(), "personId", persons.get(1))));
    refused("/slates", twice, "/candidates/0/seatId", "/candidates/1/seatId");
  }

  @Test
  void a_slate_for_an_unknown_body_seat_or_person() {
    Map<String, @Nullable Object> unknown = body.slate(persons);
    unknown.put("bodyId", UUID.randomUUID());
    refused("/slates", unknown, "/bodyId");
    refused(
        "/slates",
        body.slate(List.of(persons.getFirst(), persons.get(1), UUID.randomUUID())),
        "/candidates/2/personId");
    Map<String, @Nullable Object> elsewhere = body.slate(persons);
    elsewhere.put(
        "candidates", List.of(map("seatId", UUID.randomUUID(), "personId", persons.getFirst())));
    refused("/slates", elsewhere, "/candidates/0/seatId");
  }

  @Test
  void a_slate_with_too_few_or_no_candidates_or_a_term_that_ends_before_it_begins() {
    Response few = refused("/slates", body.slate(persons.subList(0, 2)), "/candidates");
    assertThat(few.asString()).contains("Regionsrådsmedlem");
    refused("/slates", body.slate(List.of()), "/candidates");
    Map<String, @Nullable Object> backwards = body.slate(persons);
    backwards.put("validTo", "2022-03-10");
    refused("/slates", backwards, "/validTo");
    ProblemRules.verify(
        Api.put("/slates/" + slate, body.change(persons.subList(0, 1))).extract().response(),
        422,
        "invalid-input");
  }

  @Test
  void a_person_who_holds_another_seat_of_the_body_on_that_day() {
    TestPoint.on(slate).adopted();
    before = ServiceDatabase.everything();
    Map<String, @Nullable Object> other = body.slate(persons);
    other.put(
        "candidates", List.of(map("seatId", body.seats.get(1), "personId", persons.getFirst())));

    Response answer = refused("/slates", other, "/candidates/0/personId");

    assertThat(answer.asString()).contains("Agnes Ahorn holds another seat");
  }

  @Test
  void an_adopted_slate_that_is_changed() {
    TestPoint.on(slate).adopted();
    before = ServiceDatabase.everything();

    ProblemRules.verify(
        Api.put("/slates/" + slate, body.change(persons)).extract().response(),
        409,
        "slate-adopted");
    ProblemRules.verify(
        Api.post("/slates/" + slate, "/withdrawal", map("reason", "Fortrudt")).extract().response(),
        409,
        "slate-adopted");
  }

  @Test
  void an_office_that_ends_before_it_starts_or_is_held_nowhere() {
    String offices = "/persons/" + persons.getFirst() + "/offices";
    refused(offices, office(body.region, "2020-01-01", "2019-12-31"), "/to");
    refused(offices, office(UUID.randomUUID(), "2020-01-01", null), "/organisationId");
    ProblemRules.verify(
        Api.secretariat()
            .body(office(body.region, "2020-01-01", null))
            .post("/persons/" + UUID.randomUUID() + "/offices"),
        404,
        "not-found");
  }

  @Test
  void an_organisation_that_ends_before_it_begins_or_is_no_municipality() {
    refused(
        "/organisations",
        map("name", "X", "kind", "OTHER", "validFrom", "2020-01-02", "validTo", "2020-01-01"),
        "/validTo");
    refused(
        "/organisations",
        map("name", "X", "kind", "MUNICIPALITY", "municipalityCode", "9999"),
        "/municipalityCode");
  }

  @Test
  void a_body_of_no_council_or_with_seats_and_rules_that_cannot_be() {
    refused("/bodies", newBody("council", "kkr-atlantis"), "/council");
    refused("/bodies", newBody("organisationId", UUID.randomUUID()), "/organisationId");
    refused(
        "/bodies", newBody("seats", List.of(seat("En", null), seat("En", null))), "/seats/1/label");
    refused("/bodies", newBody("seats", List.of(seat("En", UUID.randomUUID()))), "/seats/0/seatId");
    refused(
        "/bodies",
        newBody("rules", List.of(map("kind", "OFFICE_COUNT", "office", "MAYOR"))),
        "/rules/0/min");
    refused(
        "/bodies",
        newBody(
            "rules", List.of(map("kind", "OFFICE_COUNT", "office", "MAYOR", "min", 3, "max", 2))),
        "/rules/0/max");
    refused(
        "/bodies",
        newBody("rules", List.of(map("kind", "ALSO_SITS_ON", "office", "MAYOR"))),
        "/rules/0/organisationId");
    refused(
        "/bodies",
        newBody(
            "rules",
            List.of(
                map(
                    "kind",
                    "ALSO_SITS_ON",
                    "office",
                    "MAYOR",
                    "organisationId",
                    UUID.randomUUID()))),
        "/rules/0/organisationId");
  }

  @Test
  void fields_that_are_missing_or_out_of_bounds_are_all_named() {
    refused("/persons", map("name", "  "), "/name");
    refused("/organisations", map("aliases", List.of("")), "/aliases/0", "/kind", "/name");
    refused(
        "/slates",
        map("bodyId", body.id, "candidates", List.of(map("seatId", body.seats.getFirst()))),
        "/candidates/0/personId");
    refused(
        "/slates",
        map(
            "bodyId",
            body.id,
            "candidates",
            body.slate(persons).get("candidates"),
            "validFrom",
            "1022-01-01"),
        "/validFrom");
  }

  @Test
  void changes_without_a_tag_or_with_a_stale_one() {
    List<String> puts =
        List.of("/slates/" + slate, "/bodies/" + body.id, "/persons/" + persons.getFirst());
    List<Map<String, @Nullable Object>> bodies =
        List.of(body.change(persons), bodyChange(), map("name", "Ny"));
    for (int i = 0; i < puts.size(); i++) {
      ProblemRules.verify(
          Api.secretariat().body(bodies.get(i)).put(puts.get(i)), 428, "precondition-required");
      ProblemRules.verify(
          Api.secretariat().header("If-Match", "\"99.slate\"").body(bodies.get(i)).put(puts.get(i)),
          412,
          "stale-version");
    }
  }

  @Test
  void parameters_out_of_range_and_cursors_of_another_list() {
    for (String path :
        List.of(
            "/organisations?kind=CLUB",
            "/organisations?search=" + "x".repeat(101),
            "/organisations?limit=0",
            "/organisations?name=x",
            "/persons?asOf=1022-01-01",
            "/persons?office=KING",
            "/bodies?council=X;DROP",
            "/slates?state=OPEN",
            "/slates?after=" + Cursor.of("x").encode(),
            "/appointments?asOf=tomorrow",
            "/appointments?bodyId=1",
            "/appointments?after=" + Cursor.of("x", "y").encode(),
            "/bodies/" + body.id + "?asOf=x")) {
      ProblemRules.verify(Api.secretariat().get(path), 400, "invalid-parameter");
    }
  }

  @Test
  void a_name_that_nobody_sees() {
    refused("/persons", map("name", "\u200b\u00a0"), "/name");
  }

  @Test
  void things_that_are_not_there() {
    UUID nothing = UUID.randomUUID();
    for (String kind : List.of("organisations", "persons", "bodies", "slates", "appointments")) {
      ProblemRules.verify(Api.secretariat().get("/" + kind + "/" + nothing), 404, "not-found");
    }
  }

  private static Map<String, @Nullable Object> office(
      UUID organisation, String from, @Nullable String to) {
    return map(
        "kind", "OTHER", "organisationId", organisation, "title", "Hverv", "from", from, "to", to);
  }

  private Map<String, @Nullable Object> newBody(String field, Object value) {
    Map<String, @Nullable Object> data = bodyChange();
    data.put("council", Api.COUNCIL);
    data.put(field, value);
    return data;
  }

  private Map<String, @Nullable Object> bodyChange() {
    return map(
        "organisationId",
        body.company,
        "name",
        "Erhvervsfonden",
        "seats",
        List.of(seat("En", null)));
  }

  private static Map<String, @Nullable Object> seat(String label, @Nullable UUID id) {
    return map("seatId", id, "label", label, "eligibility", "ANY");
  }

  /** Posts it and expects that exactly these places, or one of them, are called wrong. */
  private static Response refused(String path, Map<String, ?> data, String... pointers) {
    Response answer = Api.secretariat().body(data).post(path);
    ProblemRules.verify(answer, 422, "invalid-input");
    List<String> wrong = new ArrayList<>();
    JsonNode violations = EventJson.tree(answer.asString()).path("violations");
    violations.forEach(violation -> wrong.add(violation.path("pointer").asText()));
    assertThat(wrong).isNotEmpty().isSubsetOf(pointers);
    return answer;
  }
}
