package dk.kkr.quota.runs;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import dk.kkr.platform.test.TestTokens;
import dk.kkr.quota.Api;
import dk.kkr.quota.calculators.Requests;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RunsTest {

  @Test
  void a_run_is_kept_with_all_it_rests_on() {
    String path = saved("Studiepladser", Requests.places());

    Api.secretariat()
        .get(path)
        .then()
        .statusCode(200)
        .body("title", equalTo("Studiepladser"))
        .body("ranBy", notNullValue())
        .body("request.key.kind", equalTo("PERCENTAGES"))
        .body("inputs.key.rows.weight", contains(50, 30, 20))
        .body("result.rows.values.flatten()", contains(941, 50, 564, 30, 376, 20));
    Api.secretariat()
        .get("/runs?limit=200&calculator=dimensioning")
        .then()
        .statusCode(200)
        .body("items.runId", hasItem(path.substring("/runs/".length())));
  }

  @Test
  void every_calculation_comes_to_the_identical_result_when_it_is_done_again() {
    for (Map<String, Object> request :
        List.of(
            Requests.places(),
            Requests.cost(Requests.byInhabitants()),
            Requests.refugees(500, "PROPORTIONAL"),
            Requests.refugees(500, "BY_POPULATION"))) {
      Api.secretariat()
          .get(saved("Igen", request) + "/verification")
          .then()
          .statusCode(200)
          .body("identical", equalTo(true));
    }
  }

  @Test
  void why_somebody_has_what_it_has_is_told_line_by_line() {
    String path = saved("Flygtninge", Requests.refugees(500, "PROPORTIONAL"));

    Api.secretariat()
        .get(path + "/explanations/0400")
        .then()
        .statusCode(200)
        .body("name", equalTo("Bornholm"))
        .body("lines.label", hasItem("Fordelingsandel"))
        .body("lines.find { it.quantity == 'quota' }.value", equalTo("6 personer"));
    Api.secretariat().get(path + "/explanations/0411").then().statusCode(404);
  }

  @Test
  void two_runs_compare() {
    String one = saved("Efter indbyggere", Requests.cost(Requests.byInhabitants()));
    String other = saved("Lige dele", Requests.cost(Map.of("kind", "EQUAL")));
    String id = other.substring("/runs/".length());

    Api.secretariat()
        .get(one + "/comparison?with=" + id)
        .then()
        .statusCode(200)
        .body("rows", hasSize(29))
        .body("rows[0].name", equalTo("København"))
        .body("rows[0].values[0].one", equalTo(239790))
        .body("rows[0].values[0].other", equalTo(24138))
        .body("rows[0].values[0].difference", equalTo(-215652))
        .body("figures.value.difference", everyItem(equalTo(0)));
    Api.secretariat()
        .get(saved("Pladser", Requests.places()) + "/comparison?with=" + id)
        .then()
        .statusCode(400)
        .body("violations[0].parameter", equalTo("with"));
  }

  @Test
  void runs_are_for_the_secretariat_of_the_council() {
    String path = saved("Pladser", Requests.places());

    Api.anybody().get(path).then().statusCode(401);
    Api.as(TestTokens.member()).get(path).then().statusCode(403);
    Api.as(TestTokens.secretariat("kkr-syddanmark")).get(path).then().statusCode(404);
    Api.as(TestTokens.secretariat("kkr-syddanmark"))
        .get("/runs")
        .then()
        .statusCode(200)
        .body("items", hasSize(0));
    Api.as(TestTokens.secretariat("kkr-syddanmark"))
        .body(Map.of("council", Api.COUNCIL, "title", "Pladser", "request", Requests.places()))
        .post("/runs")
        .then()
        .statusCode(403);
  }

  private static String saved(String title, Map<String, Object> request) {
    return Api.create("/runs", Map.of("council", Api.COUNCIL, "title", title, "request", request))
        .statusCode(201)
        .header("Location", startsWith("/runs/"))
        .extract()
        .path("runId")
        .toString()
        .transform(id -> "/runs/" + id);
  }
}
