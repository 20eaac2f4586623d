package dk.kkr.quota.calculators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dk.kkr.quota.Api;
import dk.kkr.quota.calculators.Requests.Synthetic;
import dk.kkr.quota.worksheet.Auditor;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The calculators over HTTP; every result goes to the auditor. */
@QuarkusTest
class CalculationsTest {

  @Test
  void places_are_shared_out_and_explained() {
    calculated(Requests.places())
        .body("result.rows.values.flatten()", contains(941, 50, 564, 30, 376, 20))
        .body("result.rounding.key", equalTo("LARGEST_REMAINDER"));

    Api.secretariat()
        .queryParam("explain", "A")
        .body(Requests.places())
        .post("/calculations")
        .then()
        .statusCode(200)
        .body("explanation.name", equalTo("A"))
        .body(
            "explanation.lines.find { it.quantity == 'unrounded' }.value",
            equalTo("940,5 studiepladser"));
  }

  @Test
  void there_is_an_example_of_every_calculator_that_works_as_it_stands() {
    Map<String, String> examples = Examples.all();

    assertThat(examples.keySet())
        .containsExactlyInAnyOrderElementsOf(
            CalculatorView.ALL.stream().map(CalculatorView::key).toList());
    examples.forEach(
        (key, example) ->
            assertThat(
                    Api.secretariat()
                        .body(example)
                        .post("/calculations")
                        .then()
                        .statusCode(200)
                        .extract()
                        .<String>path("result.calculator"))
                .isEqualTo(key));
  }

  @Test
  void a_name_explains_as_well_as_a_key_and_an_unknown_one_is_refused() {
    Map<String, Object> cost = Requests.cost(Requests.byInhabitants());

    explained(cost, "Hørsholm").statusCode(200).body("explanation.key", equalTo("0223"));
    explained(cost, "0223").statusCode(200).body("explanation.name", equalTo("Hørsholm"));
    explained(cost, "Greve").statusCode(400).body("violations.parameter", contains("explain"));
  }

  private static ValidatableResponse explained(Map<String, Object> request, String who) {
    return Api.secretariat().queryParam("explain", who).body(request).post("/calculations").then();
  }

  @Test
  void the_synthetic_fixture_comes_to_the_stated_quotas() {
    JsonNode result = result(calculated(Requests.refugees(500, "PROPORTIONAL")));

    Map<String, Integer> expected = new HashMap<>();
    Requests.synthetic().forEach(row -> expected.put(row.code(), row.quota()));
    Map<String, Integer> quotas = new HashMap<>();
    result
        .get("rows")
        .forEach(row -> quotas.put(row.get("key").asText(), row.get("values").get(0).intValue()));
    assertThat(quotas).isEqualTo(expected);
    assertThat(figure(result, "region.region-hovedstaden"))
        .isEqualTo(
            Requests.synthetic().stream()
                .filter(row -> row.region().equals("Region Hovedstaden"))
                .mapToInt(Synthetic::quota)
                .sum());
    assertThat(result.get("findings").get(0).get("code").asText()).isEqualTo("SYNTHETIC");
  }

  @Test
  void the_other_strategy_keeps_the_sum_too() {
    JsonNode result = result(calculated(Requests.refugees(500, "BY_POPULATION")));

    assertThat(result.get("columns").get(0).get("total").intValue()).isEqualTo(500);
    assertThat(result.get("method").get("key").asText()).isEqualTo("BY_POPULATION");
  }

  @Test
  void joint_costs_are_shared_to_the_krone_under_two_keys() {
    JsonNode byInhabitants = result(calculated(Requests.cost(Requests.byInhabitants())));
    JsonNode equal = result(calculated(Requests.cost(Map.of("kind", "EQUAL"))));

    for (JsonNode result : List.of(byInhabitants, equal)) {
      assertThat(result.get("rows")).hasSize(29);
      assertThat(result.get("columns").get(0).get("total").intValue()).isEqualTo(700_000);
    }
    // 700,000 · 632,340 / 1,845,939 = 239,790.16
    assertThat(value(byInhabitants, "0101")).isEqualTo(239_790);
    assertThat(value(equal, "0101")).isEqualTo(24_138);
  }

  @Test
  void hours_of_energi_paa_tvaers_are_those_of_29_or_33() {
    Map<String, Object> council = Map.of("council", "kkr-hovedstaden", "on", "2021-06-16");
    Map<String, Object> more = new HashMap<>(council);
    more.put(
        "others",
        IntStream.rangeClosed(1, 4)
            .mapToObj(i -> Map.of("key", "anden-" + i, "name", "Anden kommune " + i))
            .toList());

    assertHours(council, 986, 1972);
    assertHours(more, 1122, 2244);
  }

  private static void assertHours(Map<String, Object> participants, int year, int all) {
    JsonNode result =
        result(
            calculated(
                Map.of(
                    "calculator",
                    "hours",
                    "hoursEach",
                    34,
                    "years",
                    List.of(2022, 2023),
                    "participants",
                    participants)));
    assertThat(figure(result, "hoursPerYear")).isEqualTo(year);
    assertThat(figure(result, "hoursInAll")).isEqualTo(all);
  }

  @Test
  void everything_that_does_not_hold_together_is_told_with_its_place() {
    refused(
            with(
                Requests.places(),
                "rows",
                List.of(Requests.named("A", 50), Requests.named("B", 49))))
        .body("violations.pointer", contains("/rows"))
        .body("violations.message", hasItem("the percentages sum to 99, not 100"));
    refused(
            with(
                Requests.places(),
                "rows",
                List.of(Requests.named("A", 50), Requests.named("A", 50))))
        .body("violations.pointer", contains("/rows/1"));
    refused(
            with(
                with(Requests.places(), "key", Map.of("kind", "WEIGHTS")),
                "rows",
                List.of(Requests.named("A", 0), Requests.named("B", 0))))
        .body("violations.message", hasItem("the weights sum to zero"));
    refused(
            with(
                Requests.places(),
                "rows",
                List.of(Map.of("municipality", "Helsingoer", "weight", 100))))
        .body("violations.pointer", contains("/rows/0/municipality"));
    refused(with(Requests.places(), "total", new BigDecimal("1e30")))
        .body("violations.pointer", hasItem("/total"));
    refused(with(Requests.places(), "total", new BigDecimal("1881.5")))
        .body("violations.message", contains("must be a whole number of at most 13 digits"));
    refused(with(Requests.places(), "total", -1)).body("violations.pointer", hasItem("/total"));
    refused(Requests.cost(Map.of("kind", "INHABITANTS", "on", "2021-01-01")))
        .body("violations.pointer", contains("/key/on"));
    refused(with(Requests.refugees(500, "PROPORTIONAL"), "rows", List.of()))
        .body("violations.pointer", hasItem("/rows"));
  }

  @Test
  void the_quotas_of_a_region_alone_cannot_be_calculated() {
    Map<String, Object> request = Requests.refugees(500, "PROPORTIONAL");
    request.computeIfPresent("rows", (member, rows) -> ((List<?>) rows).subList(0, 29));

    refused(request).body("violations", hasSize(1)).body("violations[0].pointer", equalTo("/rows"));
  }

  private static ValidatableResponse calculated(Map<String, Object> request) {
    return Api.create("/calculations", request).statusCode(200);
  }

  private static ValidatableResponse refused(Map<String, Object> request) {
    return Api.create("/calculations", request).statusCode(422);
  }

  private static JsonNode result(ValidatableResponse response) {
    try {
      JsonNode result = Calculated.JSON.readTree(response.extract().asString()).get("result");
      assertThat(Auditor.faults(result)).isEmpty();
      return result;
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private static int figure(JsonNode result, String quantity) {
    for (JsonNode figure : result.get("figures")) {
      if (figure.get("quantity").asText().equals(quantity)) {
        return figure.get("value").intValue();
      }
    }
    throw new AssertionError("There is no figure " + quantity);
  }

  private static int value(JsonNode result, String key) {
    for (JsonNode row : result.get("rows")) {
      if (row.get("key").asText().equals(key)) {
        return row.get("values").get(0).intValue();
      }
    }
    throw new AssertionError("There is no row " + key);
  }

  private static Map<String, Object> with(
      Map<String, Object> request, String member, Object value) {
    Map<String, Object> changed = new HashMap<>(request);
    changed.put(member, value);
    return changed;
  }
}
