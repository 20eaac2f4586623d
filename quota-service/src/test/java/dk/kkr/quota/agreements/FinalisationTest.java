package dk.kkr.quota.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import dk.kkr.quota.Agreed;
import dk.kkr.quota.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** When an agreement can be finalised; decided on 16 June 2021. */
@QuarkusTest
class FinalisationTest {

  private static final String LAESOE = "0825";
  private static final String REBILD = "0840";

  /** Its deadline lies after the decision, in the year before the quotas. */
  private static Agreed early() {
    return Agreed.north(2022);
  }

  @Test
  void before_the_deadline_only_on_purpose_and_with_a_reason_for_what_is_pending() {
    Agreed agreed = early().adopted(List.of(LAESOE));

    refused(agreed, Map.of("finalisedOn", "2021-09-09"), 409, "before-deadline")
        .body("deadline", equalTo("2021-09-10"));
    refused(agreed, Map.of("finalisedOn", "2021-09-09", "early", true), 422, "invalid-input")
        .body("violations.pointer", contains("/reason"));
    Api.post(
            agreed.path(),
            "finalisation",
            Map.of("finalisedOn", "2021-09-09", "early", true, "reason", " Alle er spurgt "))
        .statusCode(200)
        .body("state", equalTo("FINALISED"))
        .body("finalisationNote", equalTo("Alle er spurgt"));

    assertThat(agreed.transfer(LAESOE)).isEqualTo("NOT_TRANSFERRED");
    assertThat(agreed.read().at("/transfers/0/history/1/note").asText())
        .isEqualTo("Ikke besvaret, da aftalen blev gjort endelig: Alle er spurgt");
    refused(agreed, Map.of(), 409, "agreement-final");
    Api.put(agreed.path(), Map.of("transfers", List.of()))
        .statusCode(409)
        .body("type", equalTo("/problems/agreement-final"));
  }

  @Test
  void beside_an_agreement_that_is_final_no_other_counts() {
    Agreed agreed = Agreed.north(2018).adopted(List.of());
    Agreed other = beside(agreed).adopted(List.of());
    Api.post(agreed.path(), "finalisation", Map.of()).statusCode(200);

    refused(other, Map.of(), 409, "other-agreement-final")
        .body("agreement", equalTo(agreed.path()));
    Agreed later = beside(agreed).adopted(List.of());
    assertThat(later.effects().getLast().type()).isEqualTo("EffectRefused");
    assertThat(later.effects().getLast().text("reason")).startsWith("En anden aftale");
    assertThat(later.state()).isNotEqualTo("ADOPTED");
  }

  private static Agreed beside(Agreed agreed) {
    return Agreed.draft(
        "/announcements/" + agreed.read().path("announcementId").asText(),
        Api.NORTH,
        List.of(),
        List.of());
  }

  @Test
  void after_the_deadline_nothing_more_is_needed_and_the_day_is_today() {
    Agreed agreed = Agreed.north(2020).adopted(List.of(LAESOE));
    Api.post(agreed.path(), "finalisation", Map.of()).statusCode(200);

    assertThat(agreed.state()).isEqualTo("FINALISED");
    assertThat(agreed.told().getLast().type()).isEqualTo("QuotaAgreed");
    assertThat(agreed.told().get(agreed.told().size() - 2).type()).isEqualTo("QuotaCalculated");
  }

  @Test
  void only_an_adopted_agreement_and_on_a_day_that_can_be() {
    Agreed agreed = Agreed.north();
    refused(agreed, Map.of(), 409, "agreement-not-adopted");
    agreed.released(1);
    refused(agreed, Map.of(), 409, "agreement-not-adopted");
    agreed.adopted(List.of(LAESOE));
    agreed.answered(LAESOE, "GRANTED", "2021-09-15");

    for (String day : List.of("2199-01-01", "2021-06-15", "2021-09-14")) {
      refused(agreed, Map.of("finalisedOn", day), 422, "invalid-input")
          .body("violations.pointer", contains("/finalisedOn"));
    }
    agreed.withdrawn();
    refused(agreed, Map.of(), 409, "agreement-not-adopted");
  }

  @Test
  void an_adopted_agreement_is_not_written_anew() {
    Agreed agreed = Agreed.north().adopted(List.of());

    Api.put(agreed.path(), Map.of("transfers", List.of()))
        .statusCode(409)
        .body("type", equalTo("/problems/agreement-adopted"));
    Api.put(
            agreed.path(),
            Map.of(
                "transfers", List.of(Agreed.fixed(REBILD, "0813", 2), Agreed.full(LAESOE, "0813"))))
        .statusCode(200)
        .body("revision", equalTo(1));
  }

  private static ValidatableResponse refused(
      Agreed agreed, Map<String, ?> body, int status, String slug) {
    return Api.post(agreed.path(), "finalisation", body)
        .statusCode(status)
        .body("type", equalTo("/problems/" + slug));
  }
}
