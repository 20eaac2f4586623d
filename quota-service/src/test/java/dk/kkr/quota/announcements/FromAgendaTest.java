package dk.kkr.quota.announcements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dk.kkr.platform.test.ServiceDatabase;
import dk.kkr.platform.test.TestTokens;
import dk.kkr.quota.Api;
import dk.kkr.quota.Quotas;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Announcements read from agenda-service, for which a server of the tests stands in. */
@QuarkusTest
class FromAgendaTest {

  private static final List<?> PARTS =
      List.of(
          Map.of(
              "kind",
              "BACKGROUND",
              "text",
              "Landstallet for 2022 er 500 flygtninge.\n\nEn aftale kan indgås inden den 10. september 2022."));

  @Test
  void the_table_of_the_item_becomes_a_draft_and_the_deadline_is_that_of_the_law() {
    UUID item = item(table());

    ValidatableResponse draft =
        fromAgenda(item)
            .statusCode(201)
            .body("state", equalTo("DRAFT"))
            .body("region", equalTo("region-hovedstaden"))
            .body("regionTotal", equalTo(113))
            .body("rows", hasSize(29))
            .body("rows.find { it.code == '0153' }.quota", equalTo(0))
            .body("rows.find { it.code == '0153' }.rawValue", equalTo("-"))
            .body("deadline", equalTo("2021-09-10"))
            .body("landstal", nullValue())
            .body("source.kind", equalTo("AGENDA_ITEM"))
            .body("source.itemId", equalTo(item.toString()))
            .body("source.itemNumber", equalTo("3.5"))
            .body("source.meetingDate", equalTo("2021-06-16"))
            .body("source.column", equalTo("Kommunekvote"))
            .body("findings.code", contains("LANDSTAL_IN_TEXT", "DEADLINE_DIFFERS"))
            .body("findings[1].text", containsString("10. september 2022"));

    assertThat(draft.extract().header("ETag")).isEqualTo(draft.extract().path("etag"));
    assertThat(StandIn.token("/items/" + item))
        .as("the caller's own token is passed on")
        .isEqualTo("Bearer " + TestTokens.secretariat(Api.COUNCIL, Api.NORTH));
  }

  @Test
  void a_repeated_request_makes_one_draft() {
    UUID item = item(table());
    String key = UUID.randomUUID().toString();
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      ids.add(
          Api.secretariat()
              .header("Idempotency-Key", key)
              .body(command(item))
              .post("/announcements/from-agenda")
              .then()
              .statusCode(201)
              .extract()
              .path("announcementId"));
    }
    assertThat(ids.get(0)).isEqualTo(ids.get(1));
  }

  @Test
  void rows_that_do_not_fit_are_named_and_nothing_is_stored() {
    List<List<String>> rows = new ArrayList<>(rows());
    rows.set(0, List.of("Atlantis", "30"));
    Map<String, String> before = ServiceDatabase.everything();

    refused(item(table(rows)), 422, "invalid-input")
        .body("violations.pointer", everyItem(equalTo("/itemId")))
        .body("rows[0].row", equalTo(1))
        .body("rows[0].cells", equalTo("Atlantis | 30"))
        .body("rows[1].problem", equalTo("København (0101) is missing"));
    refused(
            item(Map.of("header", List.of(), "rows", List.of(), "total", List.of())),
            422,
            "invalid-input")
        .body("detail", containsString("29 municipalities of Region Hovedstaden"));
    assertThat(ServiceDatabase.everything()).isEqualTo(before);
  }

  @Test
  void an_item_of_another_council_and_an_unknown_one_are_refused() {
    UUID other = StandIn.item("kkr-sjaelland", "Fordeling", PARTS, List.of(table()));

    refused(other, 422, "invalid-input").body("violations.pointer", contains("/itemId"));
    refused(UUID.randomUUID(), 422, "invalid-input")
        .body("violations.pointer", contains("/itemId"));
  }

  @Test
  void a_token_that_agenda_service_refuses_is_a_403() {
    UUID item = UUID.randomUUID();
    StandIn.answers("/items/" + item, StandIn.status(403, "{}"));

    refused(item, 403, "forbidden");
  }

  @Test
  void answers_that_are_slow_huge_broken_or_wrong_are_a_503() {
    CountDownLatch gone = new CountDownLatch(1);
    Map<String, StandIn.Answer> bad = new LinkedHashMap<>();
    bad.put("did not answer within", StandIn.endless(gone));
    bad.put("more than", StandIn.json("[" + " ".repeat(4 * 1024 * 1024) + "]"));
    bad.put("status 500", StandIn.status(500, "{}"));
    bad.put("status 302", StandIn.status(302, "{}"));
    bad.put("broke off", StandIn.broken());
    bad.put("answered with something that is not", StandIn.json("<html>"));
    bad.put("what its description says", StandIn.json(Map.of("title", "Uden id")));
    Map<String, String> before = ServiceDatabase.everything();

    bad.forEach(
        (why, answer) -> {
          UUID item = UUID.randomUUID();
          StandIn.answers("/items/" + item, answer);
          refused(item, 503, "unavailable")
              .header("Retry-After", "5")
              .body("detail", containsString(why));
        });
    gone.countDown();
    assertThat(ServiceDatabase.everything()).isEqualTo(before);
  }

  @Test
  void agenda_service_away_is_a_503() {
    UUID item = item(table());
    StandIn.away(() -> refused(item, 503, "unavailable"));

    fromAgenda(item).statusCode(201);
  }

  private static Map<String, ?> table() {
    return table(rows());
  }

  private static Map<String, ?> table(List<List<String>> rows) {
    return Map.of(
        "header",
        List.of("Kommune", "Kommunekvote"),
        "rows",
        rows,
        "total",
        List.of("I alt", "113"));
  }

  private static List<List<String>> rows() {
    return Quotas.of2022().stream().map(row -> List.of(row.name(), row.raw())).toList();
  }

  private static UUID item(Map<String, ?> table) {
    return StandIn.item(Api.COUNCIL, "Fordeling af pladser for 2022", PARTS, List.of(table));
  }

  private static Map<String, Object> command(UUID item) {
    return Map.of("council", Api.COUNCIL, "itemId", item, "quotaYear", 2022);
  }

  private static ValidatableResponse fromAgenda(UUID item) {
    return Api.create("/announcements/from-agenda", command(item));
  }

  private static ValidatableResponse refused(UUID item, int status, String slug) {
    return fromAgenda(item)
        .statusCode(status)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/" + slug));
  }
}
