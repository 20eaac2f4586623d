package dk.kkr.quota.announcements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import dk.kkr.quota.Api;
import dk.kkr.quota.calculators.Requests;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Quotas that were calculated here are announced, and calculated anew when the landstal changes.
 */
@QuarkusTest
class FromRunTest {

  // The quotas of every region and year are announced once among all tests.
  private static final int YEAR = 2026;

  @Test
  void a_calculation_is_announced_and_calculated_anew_when_the_landstal_changes() {
    String announcement =
        "/announcements/"
            + announced(run(500, false))
                .statusCode(201)
                .body("landstal", equalTo(500))
                .body("announcedOn", equalTo("2025-04-29"))
                .body("rows", hasSize(11))
                .body("regionTotal", equalTo(expected()))
                .body("source.kind", equalTo("CALCULATION"))
                .extract()
                .path("announcementId");
    Api.post(announcement, "confirmation").statusCode(200);

    List<Integer> before = Api.secretariat().get(announcement).then().extract().path("rows.quota");
    Map<String, Object> revision = new HashMap<>();
    revision.put("revisedOn", "2026-03-01");
    revision.put("source", "Brev");
    Api.post(announcement, "revision", revision).statusCode(422).body("violations", hasSize(3));
    revision.put("runId", run(1000, false));
    revision.put("landstal", 1000);
    Api.post(announcement, "revision", revision)
        .statusCode(422)
        .body("violations.pointer", hasItem("/runId"));
    revision.remove("landstal");
    List<Integer> after =
        Api.post(announcement, "revision", revision)
            .statusCode(201)
            .body("landstal", equalTo(1000))
            .body("revision.requiredByLaw", equalTo(true))
            .extract()
            .path("rows.quota");
    List<Integer> doubled = before.stream().map(quota -> 2 * quota).toList();
    assertThat(after).hasSize(11).as("calculated anew, not scaled").isNotEqualTo(doubled);
  }

  @Test
  void made_up_inputs_and_examples_are_not_announced() {
    announced(run(500, true)).statusCode(422).body("violations[0].pointer", equalTo("/runId"));
    announced(saved(Requests.places())).statusCode(422);
  }

  private static int expected() {
    int sum =
        Requests.synthetic().stream()
            .filter(row -> row.region().equals("Region Nordjylland"))
            .mapToInt(Requests.Synthetic::quota)
            .sum();
    assertThat(sum).isPositive();
    return sum;
  }

  private static ValidatableResponse announced(String runId) {
    return Api.create(
        "/announcements/from-run", Map.of("council", Api.NORTH, "quotaYear", YEAR, "runId", runId));
  }

  private static String run(int landstal, boolean synthetic) {
    Map<String, Object> request = new HashMap<>(Requests.refugees(landstal, "PROPORTIONAL"));
    request.put("synthetic", synthetic);
    request.put("announcedOn", (YEAR - 1) + "-04-29");
    return saved(request);
  }

  private static String saved(Map<String, Object> request) {
    return Api.create("/runs", Map.of("council", Api.NORTH, "title", "Kvoter", "request", request))
        .statusCode(201)
        .extract()
        .path("runId");
  }
}
