package dk.kkr.quota.allocations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kkr.platform.json.EventJson;
import dk.kkr.platform.test.ServiceDatabase;
import dk.kkr.platform.test.TestTokens;
import dk.kkr.platform.test.ToldEvent;
import dk.kkr.quota.Agreed;
import dk.kkr.quota.Api;
import dk.kkr.quota.calculators.Requests;
import dk.kkr.quota.worksheet.Auditor;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** From a run to an allocation that the council adopts. */
@QuarkusTest
class AllocationsTest {

  @Test
  void an_adopted_allocation_says_what_its_run_says_and_everybody_can_recompute_it() {
    Agreed cost = drafted("Fælles sekretariat 2021", Requests.cost(Requests.byInhabitants()));

    cost.released(1);
    assertThat(cost.state()).isEqualTo("BEFORE_COUNCIL");
    cost.adopted(List.of());

    assertThat(cost.state()).isEqualTo("ADOPTED");
    JsonNode seen =
        EventJson.tree(Api.anybody().get(cost.path()).then().statusCode(200).extract().asString());
    assertThat(seen.path("result").path("columns").get(0).path("total").intValue())
        .isEqualTo(700_000);
    assertThat(Auditor.faults(seen.path("result"))).isEmpty();
    assertThat(seen.path("runs").isNull()).isTrue();
    assertThat(cost.effects())
        .singleElement()
        .satisfies(
            effect -> {
              assertThat(effect.type()).isEqualTo("EffectApplied");
              assertThat(effect.text("summary")).isEqualTo("Fordelingen er vedtaget i revision 1.");
            });
    assertThat(cost.told())
        .extracting(ToldEvent::type)
        .containsExactly(
            "AllocationCalculated",
            "AllocationCalculated",
            "AllocationCalculated",
            "AllocationAdopted");
    assertThat(cost.told())
        .extracting(ToldEvent::confidential)
        .containsExactly(true, false, false, false);
    assertThat(cost.told().getLast().data().path("rows")).hasSize(29);
    Api.anybody()
        .get(cost.path() + "/explanations/0101")
        .then()
        .statusCode(200)
        .body("lines.label", hasItem("Regning 2021"));
  }

  @Test
  void another_run_makes_the_next_revision_and_a_decision_on_the_old_one_has_no_effect() {
    Agreed places = drafted("Pladser", Requests.places());
    places.released(1);

    Api.put(places.path(), Map.of("title", "Pladser", "runId", run(Requests.places())))
        .statusCode(200)
        .body("revision", equalTo(2));
    assertThat(places.state()).isEqualTo("DRAFT");
    Api.anybody().get(places.path()).then().statusCode(404);
    places.adopted(List.of());

    assertThat(places.state()).isEqualTo("DRAFT");
    assertThat(places.effects())
        .singleElement()
        .satisfies(
            effect -> assertThat(effect.text("reason")).contains("den gældende er revision 2"));
  }

  @Test
  void an_adopted_allocation_does_not_change_until_the_decision_is_reopened() {
    Agreed places = drafted("Pladser", Requests.places());
    places.released(1).adopted(List.of());

    Api.put(places.path(), Map.of("title", "Andre pladser", "runId", run(Requests.places())))
        .statusCode(409)
        .body("type", equalTo("/problems/allocation-adopted"));
    places.withdrawn();

    assertThat(places.state()).isEqualTo("SUSPENDED");
    Api.put(places.path(), Map.of("title", "Andre pladser", "runId", run(Requests.places())))
        .statusCode(200)
        .body("state", equalTo("DRAFT"));
  }

  @Test
  void who_has_not_agreed_yet_or_refused_is_told_and_changes_no_number() {
    Agreed cost = drafted("Fælles sekretariat", Requests.cost(Map.of("kind", "EQUAL")));
    cost.released(1).adopted(List.of("0223", "0230"));
    JsonNode before = cost.read().path("result").path("rows");

    cost.answered("0223", "GRANTED", "2021-08-01");
    cost.answered("0230", "REFUSED", "2021-08-02");

    assertThat(cost.read().path("result").path("rows")).isEqualTo(before);
    assertThat(cost.effects().getLast().text("summary"))
        .isEqualTo("Fordelingen er vedtaget i revision 1; afslået af Kommune 0230.");
  }

  @Test
  void a_rejected_or_amended_allocation_is_not_adopted() {
    Agreed rejected = drafted("Pladser", Requests.places());
    rejected.released(1).confirmed("REJECTED", rejected.subject(1), List.of());
    assertThat(rejected.state()).isEqualTo("REJECTED");

    Agreed amended = drafted("Pladser", Requests.places());
    amended.released(1).confirmed("ADOPTED_AMENDED", amended.subject(1), List.of());
    assertThat(amended.state()).isEqualTo("BEFORE_COUNCIL");
    assertThat(amended.effects())
        .singleElement()
        .satisfies(effect -> assertThat(effect.text("reason")).contains("vedtaget med ændringer"));
  }

  @Test
  void a_draft_is_for_the_secretariat_and_a_closed_item_for_the_circle() {
    Agreed places = drafted("Lukkede pladser", Requests.places());
    Api.anybody().get(places.path()).then().statusCode(404);
    Api.as(TestTokens.member()).get(places.path()).then().statusCode(404);

    places.closed = true;
    places.released(1);
    Api.anybody().get(places.path()).then().statusCode(404);
    Api.anybody()
        .get("/allocations?limit=200")
        .then()
        .body("items.allocationId", not(hasItem(places.id.toString())));
    Api.as(TestTokens.member()).get(places.path()).then().statusCode(200);

    places.shown(false);
    Api.anybody().get(places.path()).then().statusCode(200);
    Api.anybody()
        .get("/allocations?limit=200")
        .then()
        .body("items.allocationId", hasItem(places.id.toString()))
        .body(
            "items.find { it.allocationId == '%s' }.result.steps".formatted(places.id), hasSize(0));
  }

  @Test
  void a_run_that_is_not_there_makes_no_allocation() {
    Api.create("/allocations", Map.of("title", "Pladser", "runId", UUID.randomUUID()))
        .statusCode(422)
        .body("violations[0].pointer", equalTo("/runId"));
  }

  @Test
  void a_run_whose_numbers_nobody_may_act_on_makes_no_allocation() {
    String tied =
        run(
            Map.of(
                "calculator",
                "seats",
                "seats",
                2,
                "method",
                "D_HONDT",
                "lists",
                List.of(Map.of("name", "A", "votes", 20), Map.of("name", "B", "votes", 10))));
    Map<String, String> before = ServiceDatabase.everything();

    Api.create("/allocations", Map.of("title", "Pladser", "runId", tied))
        .statusCode(422)
        .body("violations[0].pointer", equalTo("/runId"))
        .body("violations[0].message", startsWith("has the finding LOT_NEEDED"));
    assertThat(ServiceDatabase.everything()).isEqualTo(before);

    String quotas = run(Requests.refugees(500, "PROPORTIONAL"));
    Api.create("/allocations", Map.of("title", "Kvoter", "runId", quotas))
        .statusCode(422)
        .body("violations[0].pointer", equalTo("/runId"))
        .body("detail", containsString("POST /announcements/from-run"));
    Agreed places = drafted("Pladser", Requests.places());
    Api.put(places.path(), Map.of("title", "Pladser", "runId", tied)).statusCode(422);
  }

  private static Agreed drafted(String title, Map<String, Object> request) {
    String id =
        Api.create("/allocations", Map.of("title", title, "runId", run(request)))
            .statusCode(201)
            .extract()
            .path("allocationId");
    return Agreed.allocation(UUID.fromString(id), Api.COUNCIL);
  }

  private static String run(Map<String, Object> request) {
    return Api.create(
            "/runs", Map.of("council", Api.COUNCIL, "title", "Beregning", "request", request))
        .statusCode(201)
        .extract()
        .path("runId");
  }
}
