package dk.kkr.appointment.persons;

import static dk.kkr.appointment.Api.map;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kkr.appointment.Api;
import dk.kkr.appointment.TestBody;
import dk.kkr.appointment.TestPoint;
import dk.kkr.platform.test.ProblemRules;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PersonsTest {

  @Test
  void offices_are_read_as_of_a_day() {
    UUID town = TestBody.organisation("Prøveby Kommune", "MUNICIPALITY", false);
    UUID person = TestBody.person("Lise Lind");
    TestBody.take(person, "COUNCIL_MEMBER", town, "2014-01-01", "2017-12-31");
    TestBody.take(person, "MAYOR", town, "2018-01-01", "2021-12-31");
    TestBody.take(person, "MAYOR", town, "2022-01-01", null);

    assertThat(kinds(person, "")).containsExactly("COUNCIL_MEMBER", "MAYOR", "MAYOR");
    assertThat(kinds(person, "?asOf=2017-12-31")).containsExactly("COUNCIL_MEMBER");
    assertThat(kinds(person, "?asOf=2018-01-01")).containsExactly("MAYOR");
    assertThat(kinds(person, "?asOf=2013-12-31")).isEmpty();
    assertThat(Api.read("/persons/" + person).at("/offices/0/organisation").asText())
        .isEqualTo("Prøveby Kommune");
    assertThat(names("organisationId=" + town + "&office=MAYOR")).containsExactly("Lise Lind");
    assertThat(names("organisationId=" + town + "&asOf=2013-12-31")).isEmpty();
    assertThat(names("organisationId=" + town + "&office=CHIEF_EXECUTIVE")).isEmpty();
  }

  @Test
  void the_same_office_is_not_held_twice_at_a_time() {
    UUID town = TestBody.organisation("Prøveby Kommune", "MUNICIPALITY", false);
    UUID person = TestBody.person("Lise Lind");
    UUID office = TestBody.take(person, "MAYOR", town, "2018-01-01", "2021-12-31");

    for (String[] days :
        new String[][] {
          {"2017-01-01", null},
          {"2021-12-31", null},
          {"2019-01-01", "2019-12-31"},
          {"2017-01-01", "2018-01-01"}
        }) {
      Response refused = take(person, "MAYOR", town, days[0], days[1]);
      ProblemRules.verify(refused, 409, "office-overlap");
      assertThat(refused.asString()).contains(office.toString());
    }
    assertThat(take(person, "MAYOR", town, "2022-01-01", null).statusCode()).isEqualTo(201);
    assertThat(take(person, "COUNCIL_MEMBER", town, "2018-01-01", null).statusCode())
        .isEqualTo(201);
  }

  @Test
  void an_office_ends_once_and_not_before_it_starts() {
    UUID town = TestBody.organisation("Prøveby Kommune", "MUNICIPALITY", false);
    UUID person = TestBody.person("Lise Lind");
    UUID office = TestBody.take(person, "MAYOR", town, "2018-01-01", "2021-12-31");

    ProblemRules.verify(end(person, office, "2017-12-31"), 422, "invalid-input");
    ProblemRules.verify(end(person, office, "2022-01-01"), 422, "invalid-input");
    assertThat(end(person, office, "2020-09-30").statusCode()).isEqualTo(200);
    ProblemRules.verify(end(person, office, "2020-08-31"), 409, "already-ended");
    ProblemRules.verify(end(person, UUID.randomUUID(), "2020-08-31"), 404, "not-found");

    JsonNode ended = Api.read("/persons/" + person).at("/offices/0");
    assertThat(ended.path("to").asText()).isEqualTo("2020-09-30");
    assertThat(ended.path("endReason").asText()).isEqualTo("Fratrådt");
  }

  @Test
  void an_end_to_come_can_be_moved() {
    UUID town = TestBody.organisation("Prøveby Kommune", "MUNICIPALITY", false);
    UUID person = TestBody.person("Lise Lind");
    UUID office = TestBody.take(person, "MAYOR", town, "2018-01-01", null);

    assertThat(end(person, office, "2150-01-01").statusCode()).isEqualTo(200);
    assertThat(end(person, office, "2151-01-01").statusCode()).isEqualTo(200);
  }

  @Test
  void a_new_name_reaches_the_appointments() {
    TestBody body = TestBody.create();
    List<UUID> persons = body.threeWhoMay();
    TestPoint.on(body.written(persons)).adopted();

    Api.put("/persons/" + persons.getFirst(), map("name", "Agnes Alm", "party", "Liste Æ"))
        .statusCode(200);

    assertThat(Api.read("/bodies/" + body.id).at("/seats/0/holder/name").asText())
        .isEqualTo("Agnes Alm");
    assertThat(Api.read("/persons/" + persons.getFirst()).path("party").asText())
        .isEqualTo("Liste Æ");
  }

  @Test
  void of_several_offices_the_one_that_runs_longest_counts() {
    LocalDate day = LocalDate.of(2022, 1, 1);
    HeldOffice until = office(day, LocalDate.of(2022, 6, 30));
    HeldOffice open = office(day, null);

    assertThat(
            new KnownPerson(UUID.randomUUID(), "Lise Lind", List.of(open, until))
                .office(OfficeKind.MAYOR, day))
        .contains(open);
  }

  private static HeldOffice office(LocalDate from, @Nullable LocalDate to) {
    return new HeldOffice(UUID.randomUUID(), OfficeKind.MAYOR, UUID.randomUUID(), from, to);
  }

  private static List<String> kinds(UUID person, String query) {
    return Api.each(Api.read("/persons/" + person + query).path("offices"), "kind");
  }

  private static List<String> names(String query) {
    return Api.each(Api.read("/persons?" + query).path("items"), "name");
  }

  private static Response take(
      UUID person, String kind, UUID town, @Nullable String from, @Nullable String to) {
    Map<String, @Nullable Object> body =
        map("kind", kind, "organisationId", town, "title", "Hverv", "from", from, "to", to);
    return Api.secretariat().body(body).post("/persons/" + person + "/offices");
  }

  private static Response end(UUID person, UUID office, String on) {
    return Api.secretariat()
        .header("If-Match", Api.etag("/persons/" + person))
        .body(map("endsOn", on, "reason", "Fratrådt"))
        .post("/persons/" + person + "/offices/" + office + "/end");
  }
}
