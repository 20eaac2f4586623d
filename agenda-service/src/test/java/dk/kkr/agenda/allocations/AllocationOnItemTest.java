package dk.kkr.agenda.allocations;

import static dk.kkr.agenda.Api.anybody;
import static dk.kkr.agenda.Api.secretariat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.kkr.agenda.Api;
import dk.kkr.platform.test.EventContracts;
import dk.kkr.platform.test.IncomingEvents;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The table of an allocation stands on the item with the point that decides on it. */
@QuarkusTest
class AllocationOnItemTest {

  private static final IncomingEvents QUOTA = IncomingEvents.from("quota");

  private final UUID allocation = UUID.randomUUID();

  @Test
  void the_examples_of_quota_service_are_read() {
    EventContracts contracts = EventContracts.of("quota");
    AllocationTold calculated = contracts.example("AllocationCalculated", AllocationTold.class);
    AllocationTold adopted = contracts.example("AllocationAdopted", AllocationTold.class);

    assertThat(calculated.rows()).isNotEmpty();
    assertThat(calculated.rows())
        .allSatisfy(row -> assertThat(row.values()).hasSameSizeAs(calculated.columns()));
    assertThat(calculated.decidedOn()).isNull();
    assertThat(adopted.decidedOn()).isNotNull();
  }

  @Test
  void a_draft_is_shown_to_the_secretariat_and_what_is_adopted_to_everybody() {
    Api.Meeting meeting = Api.meeting();
    Api.Item item = meeting.add(itemOn(allocation));
    meeting.release().statusCode(201);
    secretariat().get(item.path()).then().body("allocations", empty());

    QUOTA.confidential().take("AllocationCalculated", allocation, 1, table("DRAFT", ""));
    secretariat()
        .get(item.path())
        .then()
        .body("allocations", hasSize(1))
        .body("allocations[0].state", equalTo("DRAFT"))
        .body("allocations[0].rows[0].values[0]", equalTo(24138));
    anybody().get(item.path()).then().body("allocations", empty());

    String before = anybody().get(meeting.path() + "/agenda").header("ETag");
    QUOTA.take("AllocationCalculated", allocation, 2, table("ADOPTED", ""));
    anybody()
        .get(item.path())
        .then()
        .body("allocations[0].state", equalTo("ADOPTED"))
        .body("allocations[0].decidedOn", nullValue());
    QUOTA.take(
        "AllocationAdopted",
        allocation,
        3,
        table(
            "ADOPTED",
            "\"decidedOn\":\"2020-02-07\",\"pointId\":\"%s\",".formatted(UUID.randomUUID())));
    anybody()
        .header("If-None-Match", before)
        .get(meeting.path() + "/agenda")
        .then()
        .statusCode(200)
        .header("ETag", not(equalTo(before)))
        .body("sections[1].items[0].allocations[0].decidedOn", equalTo("2020-02-07"));

    QUOTA.take("AllocationCalculated", allocation, 4, table("ADOPTED", ""));
    anybody().get(item.path()).then().body("allocations[0].decidedOn", equalTo("2020-02-07"));
    QUOTA.take("AllocationCalculated", allocation, 5, table("SUSPENDED", ""));
    anybody()
        .get(item.path())
        .then()
        .body("allocations[0].state", equalTo("SUSPENDED"))
        .body("allocations[0].decidedOn", nullValue());
  }

  private static Map<String, Object> itemOn(UUID allocation) {
    return Map.of(
        "title",
        "Udgifter",
        "points",
        List.of(
            Map.of(
                "verbs",
                List.of("APPROVE"),
                "text",
                "godkender fordelingen",
                "subject",
                Map.of("type", "ALLOCATION", "id", allocation.toString(), "revision", 1))));
  }

  private String table(String state, String decided) {
    return """
    {"allocationId":"%s","allocationRevision":1,"council":"kkr-hovedstaden","title":"Udgifter",
     "calculator":"cost-sharing","method":"Lige dele","rounding":"Største brøkdele","state":"%s",%s
     "columns":[{"quantity":"bill.2021","label":"Regning 2021","unit":"kr.","total":48275}],
     "rows":[{"key":"0223","name":"Hørsholm","values":[24138]},
             {"key":"0400","name":"Bornholm","values":[24137]}],
     "figures":[],"findings":[]}
    """
        .formatted(allocation, state, decided);
  }
}
