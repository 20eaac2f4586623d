package dk.kkr.quota.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kkr.platform.test.ServiceDatabase;
import dk.kkr.platform.test.TestTokens;
import dk.kkr.quota.Agreed;
import dk.kkr.quota.Api;
import dk.kkr.quota.Quotas;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Ranges, signatures and the notification over HTTP; Læsø (0825) has a quota of 7. */
@QuarkusTest
class NotificationTest {

  private static final String LAESOE = "0825";
  private static final String FREDERIKSHAVN = "0813";
  private static final Map<String, Object> MANDATE =
      Map.of("decision", "Protokol 26. august 2021, punkt 9", "decidedOn", "2021-08-26");

  @Test
  void the_figure_of_the_answer_moves_the_range_and_the_table_sums_at_every_step() {
    Agreed agreed = range(Quotas.nordjylland()).released(1).adopted(List.of(LAESOE));
    assertTable(agreed, 1, 6);

    agreed.answered(LAESOE, "GRANTED", "2021-08-15");
    assertThat(agreed.transfer(LAESOE)).isEqualTo("PENDING");
    assertThat(agreed.warnings()).containsExactly("RANGE_WITHOUT_FIGURE");
    assertTable(agreed, 1, 6);

    agreed.answered(LAESOE, "GRANTED", "2021-08-15", Map.of("amount", "4"));
    assertTable(agreed, 5, 5);
    assertThat(agreed.read().at("/transfers/0/figure").intValue()).isEqualTo(4);
    JsonNode told = agreed.told().getLast().data();
    assertThat(told.at("/transfers/0/min").intValue()).isEqualTo(2);
    assertThat(told.at("/transfers/0/figure").intValue()).isEqualTo(4);
  }

  @Test
  void an_amount_is_entered_with_proof_and_needs_one_before_the_end() {
    Agreed agreed = range(Quotas.nordjylland(2021)).released(1).adopted(List.of(LAESOE));
    fix(agreed, 3, "2021-08-20").statusCode(200);
    assertTable(agreed, 1, 4);
    agreed.answered(LAESOE, "GRANTED", "2021-08-21");
    assertTable(agreed, 4, 4);
    assertThat(agreed.effects().getLast().text("summary"))
        .isEqualTo("1 af 1 overdragelse er godkendt.");

    fix(agreed, 6, "2021-08-20").statusCode(422).body("violations.pointer", contains("/amount"));
    fix(agreed, 3, "2199-01-01").statusCode(422).body("violations.pointer", contains("/on"));
    assertThat(agreed.read().at("/formalities/amounts/0/proof").asText()).isEqualTo("Protokol");
    assertThat(agreed.read().path("revision").intValue()).as("content").isEqualTo(1);
  }

  @Test
  void what_is_granted_without_a_figure_is_not_dropped_without_a_reason() {
    Agreed agreed = range(Quotas.nordjylland(2008)).adopted(List.of(LAESOE));
    agreed.answered(LAESOE, "GRANTED", "2021-08-21");

    Api.post(agreed.path(), "finalisation", Map.of())
        .statusCode(422)
        .body("violations.pointer", contains("/reason"));
    Api.post(agreed.path(), "finalisation", Map.of("reason", "Tallet kom aldrig")).statusCode(200);
    assertThat(agreed.transfer(LAESOE)).isEqualTo("NOT_TRANSFERRED");
    fix(agreed, 3, "2021-08-20").statusCode(409).body("type", equalTo("/problems/agreement-final"));
  }

  @Test
  void a_range_that_cannot_be() {
    String announcement = Quotas.id(Quotas.announced(Quotas.nordjylland()));
    Map<String, String> before = ServiceDatabase.everything();

    refused(announcement, Agreed.range(LAESOE, FREDERIKSHAVN, 2, 8), "/transfers/0/max");
    refused(announcement, Agreed.range(LAESOE, FREDERIKSHAVN, 4, 3), "/transfers/0/min");
    refused(announcement, Agreed.range(LAESOE, FREDERIKSHAVN, -1, 3), "/transfers/0/min");
    refused(announcement, Agreed.range(LAESOE, FREDERIKSHAVN, 0, 0), "/transfers/0/max");
    refused(
        announcement,
        Map.of("from", LAESOE, "to", FREDERIKSHAVN, "kind", "RANGE", "min", 1),
        "/transfers/0/max");
    refused(
        announcement,
        Map.of("from", LAESOE, "to", FREDERIKSHAVN, "kind", "FULL", "min", 1),
        "/transfers/0/min");
    Map<String, Object> both = new HashMap<>(Agreed.range(LAESOE, FREDERIKSHAVN, 1, 3));
    both.put("amount", 3);
    refused(announcement, both, "/transfers/0/amount");
    draft(announcement, List.of(), Map.of("kind", "RULE"))
        .statusCode(422)
        .body("violations.pointer", contains("/onLandstalChange/text"));
    draft(announcement, List.of(), Map.of("kind", "LAPSE", "text", "Regel"))
        .statusCode(422)
        .body("violations.pointer", contains("/onLandstalChange/text"));

    assertThat(ServiceDatabase.everything()).isEqualTo(before);
  }

  @Test
  void signatures_stand_beside_the_content_and_count_for_the_revision_signed() {
    Agreed agreed = range(Quotas.nordjylland());
    assertThat(agreed.read().at("/formalities/missing")).hasSize(11);
    sign(agreed, LAESOE, Map.of("name", "Ida Iv", "role", "Borgmester")).statusCode(200);
    assertThat(missing(agreed, LAESOE)).containsExactly("MANDATE", "SIGNATURE", "CONSENT");

    sign(agreed, LAESOE, signature("2021-09-01"))
        .statusCode(200)
        .body("revision", equalTo(1))
        .body("formalities.signatories", hasSize(1));
    assertThat(missing(agreed, LAESOE)).isEmpty();
    assertThat(missing(agreed, FREDERIKSHAVN)).containsExactly("SIGNATORY", "CONSENT");

    Api.put(agreed.path(), Map.of("transfers", List.of(Agreed.range(LAESOE, FREDERIKSHAVN, 1, 5))))
        .statusCode(200)
        .body("revision", equalTo(2));
    assertThat(missing(agreed, LAESOE)).containsExactly("SIGNATURE_ON_THIS_REVISION", "CONSENT");
    signatory(agreed, LAESOE, "DELETE").statusCode(200).body("formalities.signatories", hasSize(0));
    signatory(agreed, LAESOE, "DELETE").statusCode(404);
    sign(agreed, "0101", signature("2021-09-01")).statusCode(404);
    sign(agreed, LAESOE, signature("2199-09-01"))
        .statusCode(422)
        .body("violations.pointer", contains("/signedOn"));
    sign(agreed, LAESOE, signature("2021-08-25"))
        .statusCode(422)
        .body("violations.pointer", contains("/mandate/decidedOn"));
  }

  @Test
  void nobody_signs_before_the_quotas_are_announced_and_a_later_signature_comes_too_late() {
    Map<String, Object> body = new HashMap<>(Quotas.nordjylland(2025));
    body.put("announcedOn", "2024-04-29");
    Agreed agreed = range(body).adopted(List.of());
    sign(agreed, LAESOE, signature("2024-04-28"))
        .statusCode(422)
        .body("violations.pointer", contains("/signedOn"));
    fix(agreed, 3, "2024-04-28").statusCode(422).body("violations.pointer", contains("/on"));
    fix(agreed, 3, "2024-08-20").statusCode(200);
    for (JsonNode quota : agreed.read().path("table")) {
      sign(agreed, quota.path("code").asText(), signature("2024-09-12")).statusCode(200);
    }
    Api.post(agreed.path(), "finalisation", Map.of("finalisedOn", "2024-09-10")).statusCode(200);

    notify(
        agreed, Map.of("receipt", "K1", "notifiedOn", "2024-09-11"), 409, "agreement-not-signed");
    Api.post(agreed.path(), "notification", Map.of("receipt", "K1", "notifiedOn", "2024-09-12"))
        .statusCode(200);
  }

  @Test
  void a_final_agreement_is_notified_once_signed_by_all_or_with_a_reason() {
    Agreed agreed = Agreed.north(2024).released(1).adopted(List.of());
    notify(agreed, Map.of("receipt", "K1"), 409, "agreement-not-final");
    Api.post(agreed.path(), "finalisation", Map.of("finalisedOn", "2023-09-10")).statusCode(200);

    notify(agreed, Map.of("receipt", "K1"), 409, "agreement-not-signed")
        .body("missing", hasSize(11))
        .body("missing[0].what", contains("SIGNATORY"));
    notify(agreed, Map.of("receipt", "K1", "notifiedOn", "2023-09-09"), 422, "invalid-input")
        .body("violations.pointer", contains("/notifiedOn"));
    notify(agreed, Map.of("receipt", "K1", "notifiedOn", "2199-09-07"), 422, "invalid-input");
    notify(agreed, Map.of("notifiedOn", "2023-09-11"), 422, "invalid-input");
    for (Map<String, Object> row : Quotas.northRows()) {
      sign(agreed, String.valueOf(row.get("code")), signature("2021-09-01")).statusCode(200);
    }
    int told = agreed.told().size();
    Api.post(
            agreed.path(),
            "notification",
            Map.of("receipt", " K1 ", "notifiedOn", "2023-09-11", "unsignedReason", "Ingen"))
        .statusCode(200)
        .body("state", equalTo("FINALISED"))
        .body("notifiedOn", equalTo("2023-09-11"))
        .body("formalities.notification.receipt", equalTo("K1"))
        .body("formalities.notification.unsignedReason", nullValue())
        .body("formalities.missing", hasSize(0))
        .body("warnings.code", contains("NOTIFIED_LATE"));
    assertThat(agreed.told()).hasSize(told + 1);
    assertThat(agreed.told().getLast().text("notifiedOn")).isEqualTo("2023-09-11");

    notify(agreed, Map.of("receipt", "K2"), 409, "already-notified");
    sign(agreed, LAESOE, signature("2021-09-01"))
        .statusCode(409)
        .body("type", equalTo("/problems/already-notified"));
    assertThat(Api.anybody().get(agreed.path()).then().extract().<Object>path("formalities"))
        .isNull();
    assertThat(Api.anybody().get(agreed.path()).asString())
        .contains("\"notifiedOn\":\"2023-09-11\"")
        .doesNotContain("Ida Iv", "K1");
    assertThat(Api.as(TestTokens.member()).get(agreed.path()).asString()).contains("Ida Iv");
  }

  private static Agreed range(Map<String, Object> quotas) {
    return Agreed.draft(
        Quotas.announced(quotas),
        Api.NORTH,
        List.of(Agreed.range(LAESOE, FREDERIKSHAVN, 2, 5)),
        List.of());
  }

  private static void assertTable(Agreed agreed, int current, int possible) {
    JsonNode read = agreed.read();
    for (String column : List.of("calculated", "current", "possible")) {
      assertThat(read.path("table").findValues(column).stream().mapToInt(JsonNode::intValue).sum())
          .isEqualTo(63);
    }
    assertThat(Agreed.row(read, FREDERIKSHAVN, "current")).isEqualTo(current);
    assertThat(Agreed.row(read, FREDERIKSHAVN, "possible")).isEqualTo(possible);
  }

  private static List<String> missing(Agreed agreed, String code) {
    List<String> what = new ArrayList<>();
    for (JsonNode missing : agreed.read().at("/formalities/missing")) {
      if (missing.path("code").asText().equals(code)) {
        missing.path("what").forEach(part -> what.add(part.asText()));
      }
    }
    return what;
  }

  private static Map<String, Object> signature(String on) {
    return Map.of("name", "Ida Iv", "role", "Borgmester", "mandate", MANDATE, "signedOn", on);
  }

  private static ValidatableResponse sign(Agreed agreed, String code, Map<String, ?> body) {
    return Api.secretariat()
        .header("If-Match", Api.etag(agreed.path()))
        .body(body)
        .put(agreed.path() + "/signatories/" + code)
        .then();
  }

  private static ValidatableResponse signatory(Agreed agreed, String code, String method) {
    return Api.secretariat()
        .header("If-Match", Api.etag(agreed.path()))
        .request(method, agreed.path() + "/signatories/" + code)
        .then();
  }

  private static ValidatableResponse fix(Agreed agreed, int amount, String on) {
    return Api.post(
        agreed.path(),
        "amounts",
        Map.of(
            "from", LAESOE, "to", FREDERIKSHAVN, "amount", amount, "on", on, "proof", "Protokol"));
  }

  private static ValidatableResponse notify(
      Agreed agreed, Map<String, ?> body, int status, String slug) {
    return Api.post(agreed.path(), "notification", body)
        .statusCode(status)
        .body("type", equalTo("/problems/" + slug));
  }

  private static void refused(String announcement, Map<String, ?> transfer, String... pointers) {
    draft(announcement, List.of(transfer), null)
        .statusCode(422)
        .body("violations.pointer", contains(pointers));
  }

  private static ValidatableResponse draft(
      String announcement, List<?> transfers, @Nullable Object clause) {
    Map<String, Object> body = new HashMap<>();
    body.put("announcementId", announcement);
    body.put("transfers", transfers);
    body.put("onLandstalChange", clause);
    return Api.create("/agreements", body);
  }
}
