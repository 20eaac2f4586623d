package dk.kkr.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import dk.kkr.platform.json.EventJson;
import dk.kkr.platform.test.ProblemRules;
import dk.kkr.platform.test.ServiceDatabase;
import dk.kkr.platform.test.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Bad input gets a problem that says what is wrong and where; nothing is stored. */
@QuarkusTest
class BadInputTest {

  private static final String NOWHERE = "00000000-0000-4000-8000-000000000000";

  @TestFactory
  Stream<DynamicTest> requests_that_every_service_refuses_alike() {
    return Stream.of(announcements(), agreements(), populations()).flatMap(tests -> tests);
  }

  private static Stream<DynamicTest> announcements() {
    return ProblemRules.creatingAt("/announcements", EventJson.write(Quotas.hovedstaden(2022)))
        .refusing(TestTokens.member())
        .refusing(TestTokens.secretariat("kkr-sjaelland"))
        .readingAt("/announcements/{id}")
        .listingAt("/announcements")
        .changing(
            "PUT",
            () -> Quotas.drafted(Quotas.nordjylland()),
            EventJson.write(without(Quotas.nordjylland(2022), "council", "source")))
        .changing(
            "POST",
            () -> Quotas.announced(Quotas.nordjylland()) + "/fixing",
            "{\"fixedOn\":\"2021-09-29\",\"source\":\"Brev\"}")
        .changing(
            "POST",
            () -> Quotas.announced(Quotas.nordjylland()) + "/revision",
            "{\"revisedOn\":\"2021-09-29\",\"landstal\":800,\"regionTotal\":1,\"source\":\"Brev\",\"rows\":[{\"code\":\"0773\",\"quota\":1}]}")
        .tests();
  }

  private static Stream<DynamicTest> agreements() {
    String agreement = "{\"announcementId\":\"%s\",\"transfers\":[]}".formatted(NOWHERE);
    return ProblemRules.creatingAt("/agreements", agreement)
        .refusing(TestTokens.chair())
        .readingAt("/agreements/{id}")
        .readingAt("/agreements/{id}/table")
        .readingAt("/agreements/{id}/history")
        .readingAt("/agreements/{id}/notification-form")
        .readingAt("/agreements/{id}/notification-form.csv")
        .readingAt("/agreements/{id}/notification-form.pdf")
        .listingAt("/agreements")
        .changing("PUT", () -> Agreed.north().path(), "{\"transfers\":[]}")
        .changing(
            "POST",
            () -> Agreed.north().path() + "/amounts",
            "{\"from\":\"0825\",\"to\":\"0813\",\"amount\":1,\"on\":\"2021-08-20\",\"proof\":\"x\"}")
        .changing(
            "PUT",
            () -> Agreed.north().path() + "/signatories/0825",
            "{\"name\":\"Ida Iv\",\"role\":\"Borgmester\"}")
        .changing("DELETE", () -> Agreed.north().path() + "/signatories/0825", "")
        .changing("POST", () -> Agreed.north().path() + "/notification", "{\"receipt\":\"K1\"}")
        .tests();
  }

  private static Stream<DynamicTest> populations() {
    String table =
        """
        {"date":"2021-01-01","source":"x","licence":"x",
         "rows":[{"participant":"0101","inhabitants":1}]}""";
    return ProblemRules.creatingAt("/populations", table)
        .refusing(TestTokens.chair())
        .refusing(TestTokens.municipality("0101"))
        .refusing(TestTokens.secretariat(new String[0]))
        .listingAt("/populations")
        .tests();
  }

  @Test
  void announced_rows_that_do_not_hold_together() {
    Map<String, String> before = ServiceDatabase.everything();

    rows(63, list -> list.set(0, row("0101", 6)), "/rows/0/code", "/rows");
    rows(63, list -> list.set(1, row("0773", 4)), "/rows/1/code", "/rows");
    rows(60, list -> {}, "/regionTotal");
    rows(57, List::removeFirst, "/rows");
    rows(63, list -> list.set(0, row("0773", -6)), "/rows/0/quota");
    rows(63, list -> list.set(0, row("773", 6)), "/rows/0/code");
    rows(63, list -> list.set(0, Map.of("code", "0773")), "/rows/0/quota");
    rows(63, List::clear, "/rows");
    announcement(Map.of("quotaYear", 1998), "/quotaYear");
    announcement(Map.of("announcedOn", "2019-12-31"), "/announcedOn");
    announcement(Map.of("landstal", -1), "/landstal");
    announcement(Map.of("source", " "), "/source");
    announcement(Map.of("council", "k29"), 403);

    assertThat(ServiceDatabase.everything()).isEqualTo(before);
  }

  @Test
  void numbers_that_are_none_or_absurd() {
    for (Object quota : List.of("viele", 1.5, 1e30)) {
      List<Map<String, Object>> rows = new ArrayList<>(Quotas.northRows());
      rows.set(0, row("0773", quota));
      Api.create("/announcements", with(Quotas.nordjylland(2022), Map.of("rows", rows)))
          .statusCode(400)
          .body("type", equalTo("/problems/malformed-json"));
    }
  }

  @Test
  void transfers_that_cannot_be() {
    String announcement = Quotas.id(Quotas.announced(Quotas.nordjylland()));
    Map<String, String> before = ServiceDatabase.everything();
    Map<String, Object> fine = Agreed.fixed("0825", "0813", 2);

    refused(announcement, List.of(Agreed.fixed("0825", "0813", 8)), "/transfers/0/amount");
    refused(
        announcement,
        List.of(Agreed.fixed("0825", "0813", 4), Agreed.fixed("0825", "0851", 4)),
        "/transfers/1/amount");
    refused(
        announcement,
        List.of(Agreed.full("0825", "0813"), Agreed.fixed("0825", "0851", 1)),
        "/transfers/1/amount");
    refused(announcement, List.of(Agreed.fixed("0825", "0101", 2)), "/transfers/0/to");
    refused(announcement, List.of(Agreed.fixed("0101", "0825", 2)), "/transfers/0/from");
    refused(announcement, List.of(Agreed.fixed("0825", "9999", 2)), "/transfers/0/to");
    refused(announcement, List.of(Agreed.fixed("0825", "0411", 2)), "/transfers/0/to");
    refused(announcement, List.of(Agreed.fixed("0825", "0813", 0)), "/transfers/0/amount");
    refused(announcement, List.of(Agreed.fixed("0825", "0813", -2)), "/transfers/0/amount");
    refused(announcement, List.of(Agreed.fixed("0825", "0825", 2)), "/transfers/0/to");
    refused(announcement, List.of(fine, fine), "/transfers/1");
    refused(announcement, List.of(fine, Agreed.fixed("0813", "0851", 1)), "/transfers/0/to");
    refused(
        announcement,
        List.of(Map.of("from", "0825", "to", "0813", "kind", "FIXED")),
        "/transfers/0/amount");
    refused(
        announcement,
        List.of(Map.of("from", "0825", "to", "0813", "kind", "FULL", "amount", 3)),
        "/transfers/0/amount");
    refused(announcement, List.of(Map.of("from", "0825", "to", "0813")), "/transfers/0/kind");

    limits(announcement, Map.of("code", "0101", "max", 1, "source", "x"), "/limits/0/code");
    limits(announcement, Map.of("code", "0825", "source", "x"), "/limits/0");
    limits(
        announcement, Map.of("code", "0825", "min", 3, "max", 2, "source", "x"), "/limits/0/min");
    limits(announcement, Map.of("code", "0825", "min", -1, "source", "x"), "/limits/0/min");
    limits(announcement, Map.of("code", "0825", "min", 1), "/limits/0/source");

    assertThat(ServiceDatabase.everything()).isEqualTo(before);
  }

  @Test
  void a_giver_without_a_quota() {
    String announcement = Quotas.id(Quotas.announced(Quotas.hovedstaden()));

    refused(announcement, List.of(Agreed.full("0153", "0400")), "/transfers/0/from");
  }

  @Test
  void everything_that_is_wrong_is_said_at_once() {
    String announcement = Quotas.id(Quotas.announced(Quotas.nordjylland()));

    refused(
        announcement,
        List.of(Agreed.fixed("0825", "0101", 9), Agreed.fixed("0851", "0813", 3)),
        "/transfers/0/to",
        "/transfers/1/amount");
  }

  @Test
  void an_announcement_that_is_none_or_not_confirmed() {
    draft(UUID.randomUUID().toString(), List.of(), null)
        .statusCode(422)
        .body("violations.pointer", containsInAnyOrder("/announcementId"));
    draft(Quotas.id(Quotas.drafted(Quotas.nordjylland())), List.of(), null)
        .statusCode(409)
        .body("type", equalTo("/problems/not-announced"));
  }

  @Test
  void an_agreement_of_another_council() {
    Agreed agreed = Agreed.north().released(1);
    Api.as(TestTokens.secretariat("kkr-sjaelland"))
        .header("If-Match", "*")
        .body(Map.of("transfers", List.of()))
        .put(agreed.path())
        .then()
        .statusCode(403);
    Api.as(TestTokens.secretariat("kkr-sjaelland"))
        .header("If-Match", "*")
        .body(Map.of())
        .post(agreed.path() + "/finalisation")
        .then()
        .statusCode(403);
  }

  @Test
  void what_the_agency_did_and_how_an_agreement_ends_is_for_its_secretariat_and_in_known_words() {
    String announcement = Quotas.announced(Quotas.nordjylland());
    Agreed agreed = Agreed.north().released(1);
    Map<String, String> before = ServiceDatabase.everything();

    for (String path :
        List.of(
            announcement + "/fixing",
            announcement + "/revision",
            agreed.path() + "/amounts",
            agreed.path() + "/notification")) {
      for (String token : List.of(TestTokens.member(), TestTokens.municipality("0813"))) {
        Api.as(token).header("If-Match", "*").body("{}").post(path).then().statusCode(403);
      }
      Api.as(TestTokens.secretariat("kkr-sjaelland"))
          .header("If-Match", "*")
          .body("{}")
          .post(path)
          .then()
          .statusCode(422);
      Api.secretariat()
          .header("If-Match", "*")
          .body("{\"unheard\":1}")
          .post(path)
          .then()
          .statusCode(400)
          .body("type", equalTo("/problems/unknown-field"));
    }
    Api.post(
            agreed.path(),
            "amounts",
            Map.of("from", "825", "to", "0813", "amount", 1e30, "on", "2021-08-20", "proof", "x"))
        .statusCode(400);
    Api.post(announcement, "fixing", Map.of("fixedOn", "20-09-2021", "source", "x"))
        .statusCode(400);
    Api.as(TestTokens.secretariat("kkr-sjaelland"))
        .header("If-Match", "*")
        .body(Map.of("receipt", "K1"))
        .post(agreed.path() + "/notification")
        .then()
        .statusCode(403);

    assertThat(ServiceDatabase.everything()).isEqualTo(before);
  }

  private static void rows(
      int total, Consumer<List<Map<String, Object>>> spoil, String... pointers) {
    List<Map<String, Object>> rows = new ArrayList<>(Quotas.northRows());
    spoil.accept(rows);
    announcement(Map.of("rows", rows, "regionTotal", total), pointers);
  }

  private static void announcement(Map<String, ?> changed, String... pointers) {
    Api.create("/announcements", with(Quotas.nordjylland(2022), changed))
        .statusCode(422)
        .body("type", equalTo("/problems/invalid-input"))
        .body("violations.pointer", containsInAnyOrder(pointers));
  }

  private static void announcement(Map<String, ?> changed, int status) {
    Api.create("/announcements", with(Quotas.nordjylland(2022), changed)).statusCode(status);
  }

  private static void refused(String announcement, List<?> transfers, String... pointers) {
    draft(announcement, transfers, null)
        .statusCode(422)
        .body("type", equalTo("/problems/invalid-input"))
        .body("violations.pointer", containsInAnyOrder(pointers));
  }

  private static void limits(String announcement, Map<String, ?> limit, String pointer) {
    draft(announcement, List.of(), List.of(limit))
        .statusCode(422)
        .body("violations.pointer", containsInAnyOrder(pointer));
  }

  private static ValidatableResponse draft(
      String announcement, List<?> transfers, @Nullable List<?> limits) {
    Map<String, Object> body = new HashMap<>();
    body.put("announcementId", announcement);
    body.put("transfers", transfers);
    body.put("limits", limits);
    return Api.create("/agreements", body);
  }

  private static Map<String, Object> row(String code, Object quota) {
    return Map.of("code", code, "quota", quota);
  }

  private static Map<String, Object> with(Map<String, Object> body, Map<String, ?> changed) {
    Map<String, Object> all = new HashMap<>(body);
    all.putAll(changed);
    return all;
  }

  private static Map<String, Object> without(Map<String, Object> body, String... fields) {
    Map<String, Object> rest = new HashMap<>(body);
    rest.keySet().removeAll(List.of(fields));
    return rest;
  }
}
