package dk.kkr.quota.announcements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dk.kkr.platform.test.TestTokens;
import dk.kkr.quota.Api;
import dk.kkr.quota.Quotas;
import dk.kkr.reference.ReferenceData;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Entering, changing, confirming and reading announcements. */
@QuarkusTest
class AnnouncementsTest {

  @Test
  void entered_figures_are_a_draft_until_somebody_has_looked() {
    Map<String, Object> body = Quotas.hovedstaden();
    int year = (int) body.getOrDefault("quotaYear", 0);
    String path = Quotas.drafted(body);

    Api.secretariat()
        .get(path)
        .then()
        .body("state", equalTo("DRAFT"))
        .body("deadline", equalTo(year - 1 + "-09-10"))
        .body("confirmedOn", nullValue())
        .body("source.kind", equalTo("ENTERED"));
    Api.post(path, "confirmation").statusCode(200).body("state", equalTo("ANNOUNCED"));
    Api.post(path, "confirmation")
        .statusCode(409)
        .body("type", equalTo("/problems/already-announced"));
    Api.put(path, change(body))
        .statusCode(409)
        .body("type", equalTo("/problems/already-announced"));
  }

  @Test
  void a_year_has_one_confirmed_announcement() {
    Map<String, Object> body = Quotas.nordjylland();
    String first = Quotas.announced(body);
    String second = Quotas.drafted(body);

    Api.post(second, "confirmation")
        .statusCode(409)
        .body("type", equalTo("/problems/announcement-exists"))
        .body("announcement", equalTo(first));
  }

  @Test
  void two_councils_of_a_region_have_one_announcement_between_them() {
    String first = Quotas.announced(eastern(Api.COUNCIL, 1));
    String other = TestTokens.secretariat("kkr-sjaelland");
    Response drafted = Api.as(other).body(eastern("kkr-sjaelland", 7)).post("/announcements");

    Api.as(other)
        .header("If-Match", drafted.header("ETag"))
        .contentType("")
        .post("/announcements/" + drafted.path("announcementId") + "/confirmation")
        .then()
        .statusCode(409)
        .body("announcement", equalTo(first));
  }

  @Test
  void figures_that_cannot_be_are_not_confirmed() {
    Map<String, Object> body = new HashMap<>(Quotas.nordjylland());
    int year = (int) body.getOrDefault("quotaYear", 0);
    body.put("landstal", 62);
    Api.create("/announcements", body)
        .statusCode(422)
        .body("violations.pointer", contains("/regionTotal"));

    body.put("landstal", 500);
    body.put("announcedOn", year - 1 + "-04-29");
    Api.post(Quotas.drafted(body), "confirmation")
        .statusCode(422)
        .body("violations.pointer", contains("/announcedOn"));
  }

  /** Quotas of the region in which two councils meet from 2027 on. */
  private static Map<String, Object> eastern(String council, int quota) {
    ReferenceData reference = ReferenceData.load();
    LocalDate day = LocalDate.of(2027, 5, 1);
    List<Map<String, Object>> rows =
        reference.municipalities(day).stream()
            .filter(
                one ->
                    reference
                        .regionOf(one.code(), day)
                        .filter(region -> region.key().equals("region-oestdanmark"))
                        .isPresent())
            .map(one -> Map.<String, Object>of("code", one.code(), "quota", quota))
            .toList();
    return Map.of(
        "council",
        council,
        "quotaYear",
        2028,
        "regionTotal",
        quota * rows.size(),
        "source",
        "Prøve",
        "rows",
        rows);
  }

  @Test
  void a_draft_is_changed_as_a_whole() {
    Map<String, Object> body = Quotas.nordjylland();
    String path = Quotas.drafted(body);
    Map<String, Object> change = change(body);
    change.put("landstal", 550);

    Api.put(path, change)
        .statusCode(200)
        .body("landstal", equalTo(550))
        .body("source.text", equalTo("Prøve"));
  }

  @Test
  void announcements_are_listed_newest_year_first_in_pages() {
    for (int i = 0; i < 3; i++) {
      Quotas.announced(Quotas.nordjylland());
    }
    Response first = Api.anybody().get("/announcements?limit=2&council=" + Api.NORTH);
    List<Integer> years = first.path("items.quotaYear");
    assertThat(years).hasSize(2).isSortedAccordingTo((one, other) -> other - one);
    String next = first.path("next");
    Response second =
        Api.anybody()
            .get("/announcements?state=ANNOUNCED&limit=2&council=" + Api.NORTH + "&after=" + next);
    assertThat(second.<List<Integer>>path("items.quotaYear")).first().isEqualTo(years.get(1) - 1);
    assertThat(
            Api.anybody()
                .get("/announcements?council=" + Api.NORTH + "&quotaYear=" + years.get(0))
                .<List<?>>path("items"))
        .hasSize(1);
  }

  private static Map<String, Object> change(Map<String, Object> body) {
    Map<String, Object> change = new HashMap<>(body);
    change.remove("council");
    change.remove("source");
    return change;
  }
}
