package dk.kkr.agenda.quotas;

import static dk.kkr.agenda.Api.anybody;
import static dk.kkr.agenda.Api.secretariat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dk.kkr.agenda.Api;
import dk.kkr.platform.test.EventContracts;
import dk.kkr.platform.test.IncomingEvents;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The table of an agreement stands on the item with the point that decides on it. */
@QuarkusTest
class QuotaOnItemTest {

  private static final IncomingEvents QUOTA = IncomingEvents.from("quota");

  private final UUID agreement = UUID.randomUUID();

  @Test
  void the_examples_of_quota_service_are_read() {
    EventContracts contracts = EventContracts.of("quota");
    QuotaTold calculated = contracts.example("QuotaCalculated", QuotaTold.class);
    QuotaTold agreed = contracts.example("QuotaAgreed", QuotaTold.class);

    assertThat(calculated.rows()).hasSize(11);
    assertThat(calculated.rows().stream().mapToInt(QuotaRow::current).sum())
        .isEqualTo(calculated.regionTotal());
    assertThat(calculated.warnings()).extracting(QuotaWarning::code).contains("ABOVE_OWN_LIMIT");
    assertThat(calculated.finalisedOn()).isNull();
    assertThat(agreed.finalisedOn()).isNotNull();
  }

  @Test
  void a_draft_is_shown_to_the_secretariat_and_what_is_before_the_council_to_everybody() {
    Api.Meeting meeting = Api.meeting();
    Api.Item item = meeting.add(itemOn(agreement));
    meeting.release().statusCode(201);
    secretariat().get(item.path()).then().body("quotas", empty());

    QUOTA.confidential().take("QuotaCalculated", agreement, 1, table("DRAFT", 3, 0));
    secretariat()
        .get(item.path())
        .then()
        .body("quotas", hasSize(1))
        .body("quotas[0].state", equalTo("DRAFT"))
        .body("quotas[0].rows[0].current", equalTo(3));
    anybody().get(item.path()).then().body("quotas", empty());

    String before = anybody().get(meeting.path() + "/agenda").header("ETag");
    QUOTA.take("QuotaCalculated", agreement, 2, table("ADOPTED", 0, 3));
    anybody()
        .get(item.path())
        .then()
        .body("quotas[0].state", equalTo("ADOPTED"))
        .body("quotas[0].rows[1].takenOver", equalTo(3));
    anybody()
        .header("If-None-Match", before)
        .get(meeting.path() + "/agenda")
        .then()
        .statusCode(200)
        .header("ETag", not(equalTo(before)))
        .body("sections[1].items[0].quotas[0].agreementId", equalTo(agreement.toString()));
  }

  @Test
  void an_item_without_an_agreement_has_no_table() {
    Api.Meeting meeting = Api.meeting();
    Api.Item item = meeting.add(Api.item("Et emne"));

    secretariat().get(item.path()).then().body("quotas", empty());
  }

  private static Map<String, Object> itemOn(UUID agreement) {
    return Map.of(
        "title",
        "Kvoter",
        "points",
        List.of(
            Map.of(
                "verbs",
                List.of("APPROVE"),
                "text",
                "godkender fordelingen",
                "subject",
                Map.of("type", "AGREEMENT", "id", agreement.toString(), "revision", 1))));
  }

  private String table(String state, int kept, int moved) {
    return """
    {"agreementId":"%s","agreementRevision":1,"announcementId":"%s","council":"kkr-hovedstaden",
     "region":"region-hovedstaden","quotaYear":2051,"landstal":500,"regionTotal":9,
     "deadline":"2050-09-10","state":"%s",
     "rows":[
      {"code":"0223","name":"Hørsholm","calculated":3,"givenAway":%d,"takenOver":0,"current":%d,"possible":0},
      {"code":"0400","name":"Bornholm","calculated":6,"givenAway":0,"takenOver":%d,"current":%d,"possible":9}],
     "transfers":[{"from":"0223","to":"0400","amount":3,"kind":"FULL","state":"PROPOSED"}],
     "warnings":[]}
    """
        .formatted(agreement, UUID.randomUUID(), state, moved, kept, moved, 6 + moved);
  }
}
